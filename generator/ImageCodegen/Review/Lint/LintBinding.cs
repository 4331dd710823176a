using ImageCodegen.Binding;
using ImageCodegen.Configuration;
using ImageCodegen.Model;
using ImageCodegen.OpenApi;
using ImageCodegen.Text;

namespace ImageCodegen.Review.Lint;

/// <summary>What generating from the documents of a run would make of them, and say. Bound once, when a rule asks.</summary>
/// <param name="specs">The documents, with their rows of the configuration where they have one.</param>
/// <param name="common">What is chosen for all.</param>
/// <param name="loader">What reads files.</param>
internal sealed class LintBinding(IReadOnlyList<(SourceFile File, SpecRow? Row)> specs, CodegenSettings common, IDocumentLoader loader)
{
    private readonly Dictionary<string, ContractModel> contracts = new(StringComparer.Ordinal);
    private DiagnosticBag? diagnostics;

    /// <summary>What is said.</summary>
    public DiagnosticBag Diagnostics
    {
        get
        {
            if (diagnostics is null)
            {
                Bind(diagnostics = new DiagnosticBag());
            }

            return diagnostics;
        }
    }

    /// <summary>What follows from a document; null where it cannot be generated from.</summary>
    public ContractModel? Of(SourceFile file) => Diagnostics is null ? null : contracts.GetValueOrDefault(file.Path);

    private void Bind(DiagnosticBag found)
    {
        var inputs = specs.Select((spec, i) => new BindingInput(spec.File, spec.File.Path, spec.Row?.Namespace ?? NamespaceOf(spec.File, i))
        {
            Settings = (spec.Row?.Settings ?? common).Binding,
        }).ToList();
        foreach (var contract in new ContractBinder(loader, found).Bind(inputs, common.Binding))
        {
            contracts[contract.SpecPath] = contract;
        }
    }

    private static string NamespaceOf(SourceFile file, int index) =>
        "Lint." + NamespaceName.FromFileName(file.Path) + (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
