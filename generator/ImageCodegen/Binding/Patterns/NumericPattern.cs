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

    /// <summary>
    /// True where the pattern, as .NET reads it, matches numbers and nothing else; false where that cannot be told without backtracking, of
    /// which a slow machine could see no end and another could.
    /// </summary>
    public static bool Is(string dotNet)
    {
        try
        {
            var regex = new Regex(dotNet, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, Regex.InfiniteMatchTimeout);
            return Array.TrueForAll(Numbers, regex.IsMatch) && !Array.Exists(Others, regex.IsMatch);
        }
        catch (Exception e) when (e is NotSupportedException or ArgumentException)
        {
            return false;
        }
    }
}
