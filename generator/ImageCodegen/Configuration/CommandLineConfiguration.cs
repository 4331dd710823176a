using ImageCodegen.Text;

namespace ImageCodegen.Configuration;

/// <summary>Makes the configuration of a run that names its specs itself.</summary>
public static class CommandLineConfiguration
{
    /// <summary>
    /// One spec goes to the namespace itself; several go to <c>NS.&lt;FileName&gt;</c> each, those that share a file name to
    /// <c>NS.&lt;Folder&gt;.&lt;FileName&gt;</c>. The root is the folder of the configuration that the first spec lies under, so that
    /// its references reach what they reach there; without one, the folder of the first spec. A finding about a spec stands
    /// at the spec's start, one about the output at the folder.
    /// </summary>
    /// <returns>The configuration, or null after an error.</returns>
    public static CodegenConfiguration? Create(
        IReadOnlyList<string> specs, string @namespace, string output, string workingDirectory, DiagnosticBag diagnostics, string? names = null)
    {
        var outputPath = Path.GetFullPath(output, workingDirectory);
        var outputSpan = Start(outputPath, workingDirectory);
        if (!NamespaceName.IsValid(@namespace))
        {
            diagnostics.Add(Diagnostics.InvalidNamespace, Start(Path.GetFullPath(specs[0], workingDirectory), workingDirectory), @namespace);
        }

        var paths = specs.Select(spec => Path.GetFullPath(spec, workingDirectory)).ToList();
        var folder = Path.GetDirectoryName(paths[0])!;
        var root = ConfigurationFile.FolderAbove(folder) ?? folder;
        var rows = paths.Select(path => new SpecRow(
            path,
            ConfigurationChecks.RelativePath(root, path),
            NamespaceName.Among(paths, path, @namespace),
            Folder: "",
            Start(path, workingDirectory))).ToList();
        ConfigurationChecks.RejectDuplicates(rows, diagnostics);
        var configuration = ConfigurationChecks.WithFolders(root, outputPath, outputSpan, rows) with
        {
            Names = names is null ? null : Named(Path.GetFullPath(names, workingDirectory)),
        };
        ConfigurationChecks.CheckFiles(configuration, [.. rows.Select(r => r.FullPath)], diagnostics);
        return diagnostics.HasErrors ? null : configuration;

        NamesFile Named(string path) => new(path, Start(path, workingDirectory));
    }

    /// <summary>The start of a file or a folder that the user named elsewhere.</summary>
    internal static SourceSpan Start(string path, string workingDirectory) =>
        new(new SourceFile(path, ConfigurationChecks.RelativePath(workingDirectory, path), default), 1, 1);
}
