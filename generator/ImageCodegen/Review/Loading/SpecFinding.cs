using ImageCodegen.Binding.Kept;
using ImageCodegen.Binding.Settings;
using ImageCodegen.Configuration;
using ImageCodegen.OpenApi;
using ImageCodegen.OpenApi.Swagger;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.Review.Loading;

/// <summary>Specs that were found, not yet read.</summary>
/// <param name="Files">What opens them.</param>
/// <param name="Specs">Each with its path below the folder, its namespace, and what is chosen about it.</param>
/// <param name="Common">What is chosen about files that are no spec of their own.</param>
internal sealed record FoundSpecs(
    SourceFiles Files, IReadOnlyList<(string FullPath, string Path, string Namespace, BindingSettings Settings)> Specs, BindingSettings Common)
{
    /// <summary>What the rules of <c>diff</c> are to say.</summary>
    public DiffSettings Diff { get; init; } = DiffSettings.None;

    /// <summary>The names that are kept, by namespace; null where none are.</summary>
    public IReadOnlyDictionary<string, KeptNames>? Kept { get; init; }
}

/// <summary>Finds the specs of a file or folder: those that its imagecodegen.yaml names, or else every OpenAPI document in it.</summary>
internal static class SpecFinding
{
    /// <summary>The namespace of a document without a configuration.</summary>
    internal const string Namespace = "Contract";

    private const int MostFiles = 10_000;

    /// <summary>Finds them.</summary>
    /// <returns>The specs by path; null after a reported error.</returns>
    public static FoundSpecs? Find(string path, string printedFrom, ReadLimits limits, DiagnosticBag diagnostics)
    {
        if (File.Exists(path))
        {
            var folder = Path.GetDirectoryName(path)!;
            var root = ConfigurationFile.FolderAbove(folder) is { } above && above.StartsWith(printedFrom, StringComparison.Ordinal) ? above : folder;
            return new FoundSpecs(
                new SourceFiles(root, printedFrom, limits), [(path, Path.GetFileName(path), Namespace, BindingSettings.None)], BindingSettings.None);
        }

        var files = new SourceFiles(path, printedFrom, limits);
        var configuration = Path.Combine(path, ConfigurationFile.Name);
        return File.Exists(configuration)
            ? Configured(configuration, files, limits, diagnostics)
            : new FoundSpecs(files, [.. Documents(path, files, limits)], BindingSettings.None);
    }

    private static FoundSpecs? Configured(string path, SourceFiles files, ReadLimits limits, DiagnosticBag diagnostics) =>
        ConfigurationReader.Read(path, files, limits, diagnostics) is not { } configuration ? null
        : new FoundSpecs(
            files,
            [.. configuration.Specs.OrderBy(s => s.Path, StringComparer.Ordinal).Select(s => (s.FullPath, s.Path, s.Namespace, s.Settings.Binding))],
            configuration.Common.Binding)
        {
            Diff = configuration.Diff,
            Kept = NamesFileReader.Read(configuration, files, limits, diagnostics),
        };

    private static IEnumerable<(string FullPath, string Path, string Namespace, BindingSettings Settings)> Documents(
        string folder,
        SourceFiles files,
        ReadLimits limits)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint };
        var paths = Directory.EnumerateFiles(folder, "*", options)
            .Where(f => Path.GetExtension(f).ToUpperInvariant() is ".YAML" or ".YML" or ".JSON")
            .Take(MostFiles)
            .Select(f => (FullPath: f, Path: ConfigurationChecks.RelativePath(folder, f)))
            .OrderBy(f => f.Path, StringComparer.Ordinal);
        foreach (var (fullPath, path) in paths)
        {
            // A file that cannot be read is no document of this folder; one that a document refers to is reported there.
            var quiet = new DiagnosticBag();
            if (files.Open(fullPath, quiet) is { } file && SyntaxReader.Read(file, quiet, limits) is { } root
                && OpenApiVersion.Peek(SwaggerDocument.Upgrade(root)!) is not null)
            {
                yield return (fullPath, path, $"{Namespace}.{string.Join('.', Path.ChangeExtension(path, null)!.Split('/').Select(NamespaceName.FromFileName))}", BindingSettings.None);
            }
        }
    }
}
