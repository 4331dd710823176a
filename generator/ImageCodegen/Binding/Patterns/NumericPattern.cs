using System.Text.RegularExpressions;

namespace ImageCodegen.Binding.Patterns;

/// <summary>
/// Recognises patterns that only numbers match, which stand where a number may also be written as text. Judged by trial: patterns
/// for the same thing are written in many ways. Nothing is tried that backtracks: a slow machine could see no end of it where another does.
/// </summary>
internal static class NumericPattern
{
    private static readonly string[] Numbers = ["0", "1", "7", "10", "42"];
    private static readonly string[] Others = ["", " ", "-", ".", "a", "e", "x1", "1x", "1 ", " 1", "1-1", "1,000", "1.2.3", "0x1", "00:00", "2020-01-01", "true", "NaN"];

    /// <summary>True where the pattern, as .NET reads it, matches numbers and nothing else; false where that cannot be told.</summary>
    public static bool Is(string dotNet)
    {
        try
        {
            var (rest, conditions) = Split(dotNet);
            var (pattern, ahead) = (Regex(rest), conditions.ConvertAll(c => (c.IsWanted, Pattern: Regex(c.Text))));
            bool Matches(string text) => ahead.TrueForAll(a => a.Pattern.IsMatch(text) == a.IsWanted) && pattern.IsMatch(text);
            return Array.TrueForAll(Numbers, Matches) && !Array.Exists(Others, Matches);
        }
        catch (Exception e) when (e is NotSupportedException or ArgumentException)
        {
            return false;
        }
    }

    private static Regex Regex(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, System.Text.RegularExpressions.Regex.InfiniteMatchTimeout);

    /// <summary>The conditions with which a pattern begins, <c>^(?!x)</c> and <c>^(?=x)</c>, each as a pattern of its own, and what follows them.</summary>
    private static (string Following, List<(bool IsWanted, string Text)> Conditions) Split(string pattern)
    {
        const int Mark = 3;
        var conditions = new List<(bool, string)>();
        while (pattern.StartsWith("^(?!", StringComparison.Ordinal) || pattern.StartsWith("^(?=", StringComparison.Ordinal))
        {
            var end = EndOfGroup(pattern);
            conditions.Add((pattern[Mark] == '=', $"^(?:{pattern[(Mark + 1)..end]})"));
            pattern = "^" + pattern[(end + 1)..];
        }

        return (pattern, conditions);
    }

    /// <summary>Where the first group ends.</summary>
    private static int EndOfGroup(string pattern)
    {
        var (depth, isInSet) = (0, false);
        for (var i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '\\':
                    i++;
                    break;
                case '[' or ']':
                    isInSet = pattern[i] == '[';
                    break;
                case '(' when !isInSet:
                    depth++;
                    break;
                case ')' when !isInSet && --depth == 0:
                    return i;
            }
        }

        throw new ArgumentException("A group does not end.", nameof(pattern));
    }
}
