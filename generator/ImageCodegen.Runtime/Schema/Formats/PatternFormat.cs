using System.Text;
using System.Text.RegularExpressions;

namespace ImageCodegen.Runtime;

/// <summary>Regular expressions of ECMA-262, as far as .NET knows them.</summary>
internal static class PatternFormat
{
    /// <summary><c>regex</c>.</summary>
    public static bool IsPattern(string text)
    {
        if (DotNet(text) is not { } pattern)
        {
            return false;
        }
        try
        {
            _ = new Regex(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>The pattern with what .NET would take for a fault; null where it has what ECMA-262 does not have.</summary>
    private static string? DotNet(string text)
    {
        var pattern = new StringBuilder();
        var isClass = false;
        for (var i = 0; i < text.Length; i++)
        {
            var rest = text.AsSpan(i);
            switch (text[i])
            {
                case '\\' when i + 1 < text.Length:
                    if ("aAzZGeQE".Contains(text[i + 1], StringComparison.Ordinal))
                    {
                        return null;
                    }
                    pattern.Append(rest[..2]);
                    i++;
                    break;
                case '(' when !isClass && rest.StartsWith("(?") && !IsGroup(rest[2..]):
                    return null;
                case '[' when !isClass && (rest.StartsWith("[]") || rest.StartsWith("[^]")):
                    // Nothing, and everything.
                    pattern.Append("(?:)");
                    i += rest[1] == '^' ? 2 : 1;
                    break;
                default:
                    isClass = text[i] == '[' || (isClass && text[i] != ']');
                    pattern.Append(text[i]);
                    break;
            }
        }
        return pattern.ToString();
    }

    private static bool IsGroup(ReadOnlySpan<char> text) => text switch
    {
        [':' or '=' or '!', ..] => true,
        ['<', '=' or '!', ..] => true,
        ['<', var first, ..] => char.IsLetter(first) || first is '_' or '$',
        _ => false,
    };
}
