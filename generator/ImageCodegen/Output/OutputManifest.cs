using System.Text;
using ImageCodegen.Text;

namespace ImageCodegen.Output;

/// <summary>
/// The list of files that earlier runs wrote into an output folder: the only files that a run may replace or remove.
/// A text file in that folder, one path a line in ordinal order, committed with the output.
/// </summary>
public static class OutputManifest
{
    /// <summary>The manifest's name in the output folder.</summary>
    public const string FileName = ".imagecodegen";

    /// <summary>The manifest's text for these paths.</summary>
    public static string Write(IEnumerable<string> paths)
    {
        var text = new StringBuilder();
        foreach (var path in paths.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            text.Append(path).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The paths that a manifest lists. A line that is no path of an output file is reported and left out.</summary>
    public static IReadOnlySet<string> Read(SourceFile manifest, DiagnosticBag diagnostics)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in Encoding.UTF8.GetString(manifest.Bytes.Span).Split('\n'))
        {
            number++;
            var path = line.TrimEnd('\r');
            if (path.Length == 0)
            {
                continue;
            }

            if (OutputPath.Fault(path) is { } fault)
            {
                diagnostics.Add(Diagnostics.ManifestEntryUnsafe, new SourceSpan(manifest, number, 1), path, fault);
                continue;
            }

            paths.Add(path);
        }

        return paths;
    }
}
