using System.Text;

namespace ImageCodegen.Review.Reports.Sarif;

/// <summary>Paths as URIs (RFC 3986; SARIF 2.1.0, 3.4.3).</summary>
internal static class SarifUri
{
    /// <summary>
    /// A relative reference, or a <c>file</c> URI for an absolute path. All but unreserved characters is percent-encoded, the colon of
    /// <c>main:specs</c> too, which would make a scheme of it.
    /// </summary>
    public static string Of(string path)
    {
        var slashes = path.Replace('\\', '/');
        if (IsAbsolute(slashes))
        {
            return slashes[0] == '/' ? "file://" + Escape(slashes) : $"file:///{slashes[0]}:{Escape(slashes[2..])}";
        }

        return Escape(slashes);
    }

    /// <summary>True for <c>/a</c> and <c>C:/a</c>.</summary>
    public static bool IsAbsolute(string path) => path is ['/', ..] || (path is [var drive, ':', '/' or '\\', ..] && char.IsAsciiLetter(drive));

    private static string Escape(string path)
    {
        var uri = new StringBuilder(path.Length);
        foreach (var unit in Encoding.UTF8.GetBytes(path))
        {
            var character = (char)unit;
            _ = char.IsAsciiLetterOrDigit(character) || character is '/' or '-' or '.' or '_' or '~'
                ? uri.Append(character)
                : uri.Append('%').Append(unit.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }

        return uri.ToString();
    }
}
