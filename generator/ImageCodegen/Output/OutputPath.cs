using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ImageCodegen.Output;

/// <summary>
/// The one place that judges the paths of output files. What is accepted names the same file inside the output folder on
/// Windows, macOS and Linux.
/// </summary>
public static class OutputPath
{
    // A name may have 255 bytes on common file systems; the rest is room for a temporary suffix.
    private const int LongestSegment = 200;
    private const string IllegalCharacters = "<>:\"|?*\\";

    /// <summary>Says what is wrong with a path, or null where it is a plain relative path.</summary>
    /// <param name="path">A path relative to the output folder, with <c>/</c>.</param>
    public static string? Fault(string path)
    {
        foreach (var segment in path.Split('/'))
        {
            if (FaultOfSegment(segment) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    /// <summary>
    /// Changes names that a file system cannot hold: <c>Aux.cs</c> becomes <c>Aux_.cs</c>, a name that is too long is cut and
    /// ends with a hash of the whole name. Everything else stays as it is.
    /// </summary>
    public static string Portable(string path) => string.Join('/', path.Split('/').Select(PortableSegment));

    private static string? FaultOfSegment(string segment)
    {
        if (segment.Length == 0)
        {
            return "a part of the path is empty";
        }

        if (segment[^1] is '.' or ' ' || segment[0] is '.' or ' ')
        {
            return "a part of the path starts or ends with a dot or a blank";
        }

        if (segment.Any(c => char.IsControl(c) || IllegalCharacters.Contains(c, StringComparison.Ordinal)))
        {
            return "it has a character that is not allowed in file names";
        }

        if (IsReserved(segment))
        {
            return "Windows reserves the name for a device";
        }

        return Encoding.UTF8.GetByteCount(segment) > LongestSegment ? "a part of the path is too long" : null;
    }

    private static string PortableSegment(string segment)
    {
        var dot = segment.IndexOf('.', StringComparison.Ordinal);
        var (stem, extension) = dot > 0 ? (segment[..dot], segment[dot..]) : (segment, "");
        if (IsReserved(segment))
        {
            return stem + "_" + extension;
        }

        if (Encoding.UTF8.GetByteCount(segment) <= LongestSegment)
        {
            return segment;
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(segment)).AsSpan(0, 8));
        var cut = new StringBuilder();
        var bytes = Encoding.UTF8.GetByteCount(extension) + hash.Length + 1;
        foreach (var rune in stem.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > LongestSegment)
            {
                break;
            }

            cut.Append(rune.ToString());
        }

        return string.Create(CultureInfo.InvariantCulture, $"{cut}_{hash}{extension}");
    }

    // Learn "Naming Files, Paths, and Namespaces": the names count with any extension, and the superscript digits too.
    private static bool IsReserved(string segment)
    {
        var dot = segment.IndexOf('.', StringComparison.Ordinal);
        var stem = (dot < 0 ? segment : segment[..dot]).TrimEnd(' ').ToUpperInvariant();
        return stem is "CON" or "PRN" or "AUX" or "NUL" or "CONIN$" or "CONOUT$"
            || (stem.Length == 4 && stem[..3] is "COM" or "LPT" && stem[3] is (>= '0' and <= '9') or '¹' or '²' or '³');
    }
}
