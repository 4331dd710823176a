using ImageCodegen.Text;

namespace ImageCodegen.Configuration;

/// <summary>Makes the configuration of a run that names its specs itself.</summary>
public static class CommandLineConfiguration
{
    /// <summary>
    /// One spec goes to the namespace itself; several go to <c>NS.&lt;FileName&gt;</c> each. The root is the folder of the
    /// first spec; a finding about a spec stands at the spec's start, one about the output at the folder.
    /// </summary>
    /// <returns>The configuration, or null after an error.</returns>
    public static CodegenConfiguration? Create(
        IReadOnlyList<string> specs, string @namespace, string output, string workingDirectory, DiagnosticBag diagnostics)
    {
        var outputPath = Path.GetFullPath(output, workingDirectory);
        var outputSpan = Start(outputPath, workingDirectory);
        if (!NamespaceName.IsValid(@namespace))
        {
            diagnostics.Add(Diagnostics.InvalidNamespace, Start(Path.GetFullPath(specs[0], workingDirectory), workingDirectory), @namespace);
        }

        var root = Path.GetDirectoryName(Path.GetFullPath(specs[0], workingDirectory))!;
        var rows = specs.Select(spec => Path.GetFullPath(spec, workingDirectory)).Select(path => new SpecRow(
            path,
            ConfigurationChecks.RelativePath(root, path),
            specs.Count == 1 ? @namespace : @namespace + "." + NamespaceName.FromFileName(path),
            Folder: "",
            Start(path, workingDirectory))).ToList();
        ConfigurationChecks.RejectDuplicates(rows, diagnostics);
        var configuration = ConfigurationChecks.WithFolders(root, outputPath, outputSpan, rows);
        ConfigurationChecks.CheckOutput(configuration, rows.Select(r => r.FullPath), diagnostics);
        return diagnostics.HasErrors ? null : configuration;
    }

    private static SourceSpan Start(string path, string workingDirectory) =>
        new(new SourceFile(path, ConfigurationChecks.RelativePath(workingDirectory, path), default), 1, 1);
}
