using System.Text;

namespace ImageCodegen.Runtime;

/// <summary>Parameters of <c>Content-Disposition</c> (RFC 6266, 4.1, and WHATWG HTML, 4.10.22.8).</summary>
internal static class DispositionText
{
    /// <summary>The text of a parameter; null where there is none.</summary>
    public static string? Find(string header, string name)
    {
        for (var at = NextParameter(header, 0); at < header.Length; at = NextParameter(header, at))
        {
            var equals = header.IndexOf('=', at);
            if (equals < 0)
            {
                return null;
            }
            var found = header[at..equals].Trim();
            var isQuoted = equals + 1 < header.Length && header[equals + 1] == '"';
            var end = isQuoted ? EndOfQuoted(header, equals + 2) : NextParameter(header, equals);
            if (found.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return isQuoted ? Unquote(header[(equals + 2)..Math.Max(equals + 2, end - 1)]) : header[(equals + 1)..end].TrimEnd(';').Trim();
            }
            at = isQuoted ? end : equals;
        }
        return null;
    }

    private static int NextParameter(string header, int at)
    {
        var semicolon = header.IndexOf(';', at);
        return semicolon < 0 ? header.Length : semicolon + 1;
    }

    // Just behind the closing quote.
    private static int EndOfQuoted(string header, int at)
    {
        for (; at < header.Length; at++)
        {
            if (header[at] == '"')
            {
                return at + 1;
            }
            at += header[at] == '\\' && at + 1 < header.Length && header[at + 1] == '"' ? 1 : 0;
        }
        return header.Length + 1;
    }

    private static string Unquote(string text) => new StringBuilder(text)
        .Replace("\\\"", "\"").Replace("%22", "\"").Replace("%0D", "\r").Replace("%0A", "\n").ToString();
}
