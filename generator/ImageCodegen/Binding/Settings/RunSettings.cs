using ImageCodegen.OpenApi;
using ImageCodegen.Text;

namespace ImageCodegen.Binding.Settings;

/// <summary>
/// The settings of all documents of a run. A file that is no document of its own, but referred to, has those of the only
/// document, and of several documents the settings that hold for all.
/// </summary>
internal sealed class RunSettings
{
    private readonly Dictionary<string, ContractSettings> byFile = new(StringComparer.Ordinal);
    private readonly ContractSettings others;
    private OpenApiFile? lastFile;
    private ContractSettings last;

    public RunSettings(IReadOnlyList<BindingInput> inputs, BindingSettings common, SettingUses uses, DiagnosticBag diagnostics)
    {
        foreach (var input in inputs)
        {
            byFile.TryAdd(input.File.Path, new ContractSettings(input.Settings, uses, diagnostics));
        }

        others = inputs.Count == 1 ? byFile[inputs[0].File.Path] : new ContractSettings(common, uses, diagnostics);
        last = others;
    }

    /// <summary>The settings for the file that the element stands in.</summary>
    public ContractSettings For(Element element)
    {
        if (!ReferenceEquals(element.File, lastFile))
        {
            (lastFile, last) = (element.File, For(element.File.Source.Path));
        }

        return last;
    }

    /// <summary>The settings for a file.</summary>
    public ContractSettings For(string path) => byFile.GetValueOrDefault(path) ?? others;
}
