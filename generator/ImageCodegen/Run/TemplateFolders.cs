using ImageCodegen.Configuration;
using ImageCodegen.Text;

namespace ImageCodegen.Run;

/// <summary>The templates of all rows, each folder opened once.</summary>
internal sealed class TemplateFolders
{
    private const string BuiltIn = "";
    private readonly Dictionary<string, TemplateFolder> folders = new(StringComparer.Ordinal);

    private TemplateFolders()
    {
    }

    /// <summary>Opens every folder that a row names.</summary>
    public static TemplateFolders Open(CodegenConfiguration configuration, string workingDirectory, DiagnosticBag diagnostics)
    {
        var opened = new TemplateFolders();
        foreach (var choice in configuration.Specs.Select(s => s.Settings.Templates).DistinctBy(c => c?.FullPath, StringComparer.Ordinal))
        {
            opened.folders[choice?.FullPath ?? BuiltIn] = TemplateFolder.Open(choice, workingDirectory, diagnostics);
        }

        return opened;
    }

    /// <summary>The templates of a row.</summary>
    public TemplateFolder For(SpecRow row) => folders[row.Settings.Templates?.FullPath ?? BuiltIn];
}
