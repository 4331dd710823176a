using System.Text.RegularExpressions;

namespace ImageCodegen.Binding.Patterns;

/// <summary>
/// Recognises patterns that only numbers match, which stand where a number may also be written as text. Judged by trial: patterns
/// for the same thing are written in many ways.
/// </summary>
internal static class NumericPattern
{
    private static readonly string[] Numbers = ["0", "1", "7", "10", "42"];
    private static readonly string[] Others =
    [
        "", " ", "-", ".", "a", "e", "x1", "1x", "1 ", " 1", "1-1", "1,000", "1.2.3", "0x1", "00:00", "2020-01-01", "true", "NaN",
    ];

    private const string Never = "^(?!";

    /// <summary>
    /// True where the pattern, as .NET reads it, matches numbers and nothing else; false where that cannot be told without backtracking, of
    /// which a slow machine could see no end and another could.
    /// </summary>
    public static bool Is(string dotNet)
    {
        try
        {
            var (matches, excludes) = Parts(dotNet);
            var never = excludes is null ? null : Linear(excludes);
            var regex = Linear(matches);
            bool Matches(string text) => regex.IsMatch(text) && never?.IsMatch(text) != true;
            return Array.TrueForAll(Numbers, Matches) && !Array.Exists(Others, Matches);
        }
        catch (Exception e) when (e is NotSupportedException or ArgumentException)
        {
            return false;
        }
    }

    private static Regex Linear(string pattern) =>
        new(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, Regex.InfiniteMatchTimeout);

    /// <summary>
    /// What must match, and what must not: a lookahead at the start, as Pydantic writes it, is a pattern of its own. The whole, and null, for others.
    /// </summary>
    private static (string Matches, string? Excludes) Parts(string dotNet)
    {
        if (dotNet.StartsWith(Never, StringComparison.Ordinal) && !dotNet.Contains('|', StringComparison.Ordinal))
        {
            var isClass = false;
            for (var (i, depth) = (Never.Length, 1); i < dotNet.Length; i++)
            {
                isClass = dotNet[i] is '[' || (isClass && dotNet[i] is not ']');
                depth += isClass ? 0 : dotNet[i] is '(' ? 1 : dotNet[i] is ')' ? -1 : 0;
                if (depth == 0)
                {
                    return ("^" + dotNet[(i + 1)..], "^" + dotNet[Never.Length..i]);
                }

                i += dotNet[i] is '\\' ? 1 : 0;
            }
        }

        return (dotNet, null);
    }
}
