using System.Globalization;
using ImageCodegen.Text;

namespace ImageCodegen.Configuration;

/// <summary>What holds for a configuration wherever it comes from, a file or the command line.</summary>
internal static class ConfigurationChecks
{
    /// <summary>Makes the configuration of these rows, and gives each row its folder.</summary>
    public static CodegenConfiguration WithFolders(string root, string outputPath, SourceSpan outputSpan, IReadOnlyList<SpecRow> rows)
    {
        var folders = NamespaceName.Folders([.. rows.Select(r => r.Namespace)]);
        return new CodegenConfiguration(
            root,
            Path.TrimEndingDirectorySeparator(outputPath),
            outputSpan,
            [.. rows.Select((row, i) => row with { Folder = folders[i] })]);
    }

    /// <summary>Reports a spec that is listed twice and a namespace that two specs have.</summary>
    public static void RejectDuplicates(IReadOnlyList<SpecRow> rows, DiagnosticBag diagnostics)
    {
        var specs = new Dictionary<string, SpecRow>(StringComparer.Ordinal);
        var namespaces = new Dictionary<string, SpecRow>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in rows)
        {
            if (!specs.TryAdd(row.FullPath, row))
            {
                var line = specs[row.FullPath].Span.Line.ToString(CultureInfo.InvariantCulture);
                diagnostics.Add(Diagnostics.DuplicateSpec, row.Span, row.Path, line);
            }
            else if (!namespaces.TryAdd(row.Namespace, row))
            {
                diagnostics.Add(Diagnostics.DuplicateNamespace, row.Span, row.Namespace, namespaces[row.Namespace].Path);
            }
        }
    }

    /// <summary>Reports an output folder that is a file, or that holds what the run reads, and a file of names that is something else.</summary>
    public static void CheckFiles(CodegenConfiguration configuration, IReadOnlyList<string> inputs, DiagnosticBag diagnostics)
    {
        if (configuration.Names is { } names)
        {
            if (inputs.Contains(names.FullPath, StringComparer.OrdinalIgnoreCase))
            {
                diagnostics.Add(Diagnostics.NamesFileIsInput, names.Span, RelativePath(configuration.Root, names.FullPath));
            }

            inputs = [.. inputs, names.FullPath];
        }

        var output = configuration.OutputPath;
        if (File.Exists(output))
        {
            diagnostics.Add(Diagnostics.OutputIsFile, configuration.OutputSpan, RelativePath(configuration.Root, output));
            return;
        }

        if (inputs.FirstOrDefault(input => IsInside(input, output)) is { } held)
        {
            diagnostics.Add(
                Diagnostics.OutputHoldsInput,
                configuration.OutputSpan,
                RelativePath(configuration.Root, output),
                RelativePath(configuration.Root, held));
        }
    }

    /// <summary>The path relative to a folder, with <c>/</c>.</summary>
    public static string RelativePath(string folder, string path) =>
        Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');

    private static bool IsInside(string path, string folder)
    {
        var relative = Path.GetRelativePath(folder, path);
        return !Path.IsPathRooted(relative)
            && relative != ".."
            && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }
}
