using ImageCodegen.Configuration;
using ImageCodegen.Emission;
using ImageCodegen.Model;
using ImageCodegen.OpenApi;
using ImageCodegen.Text;

namespace ImageCodegen;

/// <summary>The templates of a run, and where a fault in one of the user's own is reported.</summary>
internal sealed class TemplateFolder
{
    private const string Extension = ".hbs";
    private readonly TemplateSet templates;
    private readonly string folder;
    private readonly string workingDirectory;

    private TemplateFolder(string? folder, string workingDirectory)
    {
        templates = new TemplateSet(folder);
        this.folder = folder ?? workingDirectory;
        this.workingDirectory = workingDirectory;
    }

    /// <summary>Opens the templates. Reports a folder that does not exist, and templates that override nothing.</summary>
    public static TemplateFolder Open(CodegenOptions options, DiagnosticBag diagnostics)
    {
        var path = options.Templates is null ? null : Path.GetFullPath(options.Templates, options.WorkingDirectory);
        var opened = new TemplateFolder(path, options.WorkingDirectory);
        if (path is not null && !Directory.Exists(path))
        {
            diagnostics.Add(Diagnostics.TemplatesNotFound, opened.Start(""), options.Templates!);
        }
        else if (path is not null)
        {
            opened.ReportUnknown(diagnostics);
        }

        return opened;
    }

    /// <summary>Prints a contract; nothing, after a report, where a template of the user is at fault.</summary>
    public IReadOnlyList<GeneratedFile> Emit(ContractModel contract, string outputFolder, DiagnosticBag diagnostics)
    {
        try
        {
            return Emitter.Emit(contract, outputFolder, templates);
        }
        catch (InvalidDataException e)
        {
            var colon = e.Message.IndexOf(Extension + ":", StringComparison.Ordinal);
            var name = colon < 0 ? "" : e.Message[..(colon + Extension.Length)];
            diagnostics.Add(Diagnostics.TemplateFault, Start(name), e.Message);
            return [];
        }
    }

    private void ReportUnknown(DiagnosticBag diagnostics)
    {
        const string Prefix = "Templates/";
        var known = typeof(TemplateSet).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(n => n[Prefix.Length..])
            .ToHashSet(StringComparer.Ordinal);
        foreach (var name in Directory.EnumerateFiles(folder, "*" + Extension).Select(f => Path.GetFileName(f)).Where(n => !known.Contains(n)))
        {
            var nearest = NearestName.Find(name, known.Order(StringComparer.Ordinal));
            diagnostics.Add(
                Diagnostics.UnknownTemplate,
                Start(name),
                name,
                nearest is null ? "Name it after the template that it overrides" : $"Name it '{nearest}' if that is meant");
        }
    }

    private SourceSpan Start(string name)
    {
        var path = Path.Combine(folder, name);
        return new SourceSpan(new SourceFile(path, ConfigurationChecks.RelativePath(workingDirectory, path), default), 1, 1);
    }
}
