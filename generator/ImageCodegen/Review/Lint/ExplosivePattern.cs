using System.Text.RegularExpressions;
using ImageCodegen.Binding.Patterns;

namespace ImageCodegen.Review.Lint;

/// <summary>
/// Finds repetitions that can divide a text in more ways than one: a repeated group that matches a text and also that
/// text twice in a row. A matcher that goes back tries all the ways, which double with every turn.
/// </summary>
internal static class ExplosivePattern
{
    private const int LongestPattern = 1000;
    private const string Probes = "a0A-_. /:@,+=~x";

    /// <summary>The repetition and a text that it can divide; null where none is found.</summary>
    public static (string Part, string Text)? Find(string pattern)
    {
        if (pattern.Length > LongestPattern)
        {
            return null;
        }

        foreach (var (body, whole) in Repetitions(pattern))
        {
            if (Divided(body, pattern) is { } text)
            {
                return (whole, text);
            }
        }

        return null;
    }

    private static string? Divided(string body, string pattern)
    {
        if (EcmaPattern.Translate("^(?:" + body + ")$").DotNet is not { } translated)
        {
            return null;
        }

        var regex = new Regex(translated, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        try
        {
            // Whatever single character the body can be made of stands in the pattern itself, or is an ordinary one.
            return (Probes + pattern).Distinct().Select(c => c.ToString())
                .FirstOrDefault(c => !char.IsControl(c[0]) && regex.IsMatch(c) && regex.IsMatch(c + c) && regex.IsMatch(c + c + c)) is { } found
                ? string.Concat(Enumerable.Repeat(found, 4))
                : null;
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    /// <summary>The groups that are repeated without bound, with and without their quantifiers.</summary>
    private static IEnumerable<(string Body, string Whole)> Repetitions(string pattern)
    {
        var open = new Stack<int>();
        var inClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '\\':
                    i++;
                    break;
                case '[' when !inClass:
                    inClass = true;
                    break;
                case ']':
                    inClass = false;
                    break;
                case '(' when !inClass:
                    open.Push(i);
                    break;
                case ')' when !inClass && open.TryPop(out var start) && QuantifierLength(pattern, i + 1) is > 0 and var length:
                    yield return (Body(pattern[(start + 1)..i]), pattern[start..(i + 1 + length)]);
                    break;
            }
        }
    }

    private static int QuantifierLength(string pattern, int at)
    {
        if (at < pattern.Length && pattern[at] is '*' or '+')
        {
            return 1;
        }

        var end = at < pattern.Length && pattern[at] == '{' ? pattern.IndexOf('}', at) : -1;
        return end > 0 && pattern[end - 1] == ',' ? end + 1 - at : 0;
    }

    private static string Body(string group) =>
        group.StartsWith("?:", StringComparison.Ordinal) ? group[2..]
        : group.StartsWith("?<", StringComparison.Ordinal) && group.IndexOf('>', StringComparison.Ordinal) is > 0 and var end ? group[(end + 1)..]
        : group;
}
