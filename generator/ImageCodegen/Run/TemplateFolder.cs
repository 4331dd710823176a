using ImageCodegen.Configuration;
using ImageCodegen.Emission;
using ImageCodegen.Model;
using ImageCodegen.OpenApi;
using ImageCodegen.Text;

namespace ImageCodegen.Run;

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
    /// <param name="choice">The folder; null for the built-in templates alone.</param>
    /// <param name="workingDirectory">What printed paths are relative to.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static TemplateFolder Open(TemplateChoice? choice, string workingDirectory, DiagnosticBag diagnostics)
    {
        var opened = new TemplateFolder(choice?.FullPath, workingDirectory);
        if (choice is not null && !Directory.Exists(choice.FullPath))
        {
            diagnostics.Add(Diagnostics.TemplatesNotFound, choice.Span, choice.Text);
        }
        else if (choice is not null)
        {
            opened.ReportUnknown(diagnostics);
        }

        return opened;
    }

    /// <summary>Prints a contract; nothing, after a report, where a template of the user is at fault.</summary>
    public IReadOnlyList<GeneratedFile> Emit(ContractModel contract, string outputFolder, EmissionSettings settings, DiagnosticBag diagnostics)
    {
        try
        {
            return Emitter.Emit(contract, outputFolder, templates, settings);
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
        foreach (var name in Directory.EnumerateFiles(folder, TemplateSet.FilePattern).Select(f => Path.GetFileName(f)).Where(n => !known.Contains(n)))
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
