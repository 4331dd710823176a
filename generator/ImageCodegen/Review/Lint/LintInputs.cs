using ImageCodegen.Configuration;
using ImageCodegen.OpenApi;
using ImageCodegen.Text;

namespace ImageCodegen.Review.Lint;

/// <summary>What a run looks at.</summary>
/// <param name="Folder">The folder that files are named relative to.</param>
/// <param name="Documents">What reads them.</param>
/// <param name="Specs">The documents, with their rows of the configuration where they have one.</param>
/// <param name="Settings">What is configured.</param>
/// <param name="Common">What is chosen for generating from them.</param>
/// <param name="IsWhole">True where all specs of the configuration are looked at.</param>
internal sealed record LintInputs(
    string Folder, LintDocuments Documents, IReadOnlyList<(SourceFile File, SpecRow? Row)> Specs, LintSettings Settings, CodegenSettings Common, bool IsWhole)
{
    private static readonly string[] Endings = [".yaml", ".yml", ".json"];

    /// <summary>Finds the documents and the configuration; null after an error.</summary>
    public static LintInputs? Find(LintOptions options, DiagnosticBag diagnostics)
    {
        var working = Path.GetFullPath(options.WorkingDirectory);
        var path = options.ConfigurationPath is { } given ? Path.GetFullPath(given, working)
            : options.Specs.Count == 0 ? ConfigurationFile.Find(working, diagnostics)
            : ConfigurationFile.Find(working, new DiagnosticBag());
        if (path is null && options.Specs.Count == 0)
        {
            return null;
        }

        var folder = path is null ? FolderOf(options.Specs[0], working) : Path.GetDirectoryName(path)!;
        var files = new SourceFiles(folder, working, options.Limits);
        var documents = new LintDocuments(files, options.Limits);
        CodegenConfiguration? configuration = null;
        if (path is not null && (configuration = ConfigurationReader.Read(path, files, options.Limits, diagnostics)) is null)
        {
            return null;
        }

        if (!LintRules.AreKnown(configuration?.Lint ?? LintSettings.None, diagnostics))
        {
            return null;
        }

        var rows = (configuration?.Specs ?? []).ToDictionary(r => r.FullPath, StringComparer.Ordinal);
        IReadOnlyList<string> paths = options.Specs.Count == 0
            ? [.. rows.Keys]
            : [.. options.Specs.SelectMany(s => Paths(s, working, files, documents)).Distinct(StringComparer.Ordinal)];
        var specs = paths.Select(p => (File: files.Open(p, diagnostics), Row: rows.GetValueOrDefault(p)))
            .Where(s => s.File is not null)
            .Select(s => (s.File!, s.Row))
            .ToList();
        return new LintInputs(
            folder,
            documents,
            specs,
            configuration?.Lint ?? LintSettings.None,
            configuration?.Common ?? CodegenSettings.None,
            options.Specs.Count == 0);
    }

    private static string FolderOf(string spec, string working)
    {
        var path = Path.GetFullPath(spec, working);
        return Directory.Exists(path) ? path : Path.GetDirectoryName(path)!;
    }

    /// <summary>The file; of a folder the OpenAPI documents in it and below, in ordinal order.</summary>
    private static IEnumerable<string> Paths(string spec, string working, SourceFiles files, LintDocuments documents)
    {
        var path = Path.GetFullPath(spec, working);
        return Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true })
                .Where(f => Endings.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase) && Path.GetFileName(f) != ConfigurationFile.Name)
                .Order(StringComparer.Ordinal)
                .Where(f => IsDocument(f, files, documents))
            : [path];
    }

    // A folder holds other files too, and those that only documents refer to.
    private static bool IsDocument(string path, SourceFiles files, LintDocuments documents)
    {
        return files.Open(path, new DiagnosticBag()) is not { } file || documents.Peek(file) is not { } root || OpenApiVersion.Peek(root) is not null;
    }
}
