using System.Text.RegularExpressions;

namespace ImageCodegen.Binding.Patterns;

/// <summary>
/// A regular expression of JSON Schema as .NET reads it. The source is ECMA-262 with the <c>u</c> flag (JSON Schema
/// 2020-12 core, 6.4), with two habits let through that the flag forbids: an escaped character that needs no escape
/// (<c>\-</c>, <c>\@</c>) and a brace that is no quantifier.
/// <list type="bullet">
/// <item><c>\d</c>, <c>\w</c>, <c>\b</c> are ASCII, <c>\s</c> is ECMA's white space, <c>$</c> is the end alone.</item>
/// <item>Captures that nothing refers to become groups without a number, so <c>ExplicitCapture</c> changes nothing.
/// A reference to a group that did not take part matches nothing at all, as in ECMA-262.</item>
/// <item>A character outside the basic plane is one character: in a class, and for <c>.</c> and negated classes. Under
/// <c>*</c> and <c>+</c>, where it makes no difference to what a run consists of, the shorter form is used.</item>
/// <item><c>\p{…}</c> knows general categories, within the basic plane, and ASCII, Any and ASCII_Hex_Digit.</item>
/// </list>
/// </summary>
public sealed record EcmaPattern
{
    private const int LongestPattern = 10_000;

    private EcmaPattern(string? dotNet, string? problem) => (DotNet, Problem) = (dotNet, problem);

    /// <summary>The pattern for <see cref="Regex"/> without options that change its meaning; null where there is a problem.</summary>
    public string? DotNet { get; }

    /// <summary>Why the pattern cannot be used, one clause; null where it can.</summary>
    public string? Problem { get; }

    /// <summary>Translates a pattern. Never throws.</summary>
    public static EcmaPattern Translate(string source)
    {
        if (source.Length > LongestPattern)
        {
            return new EcmaPattern(null, "it is longer than 10000 characters");
        }

        try
        {
            var translated = new EcmaTranslator(source).Translate();

            // .NET has the last word on what it can read, such as {3,2} or a quantifier beyond int.
            _ = new Regex(translated, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
            return new EcmaPattern(translated, null);
        }
        catch (PatternProblemException problem)
        {
            return new EcmaPattern(null, problem.Message);
        }
        catch (RegexParseException problem)
        {
            return new EcmaPattern(null, $"it is not valid at character {problem.Offset}");
        }
        catch (ArgumentException)
        {
            return new EcmaPattern(null, "it is not valid");
        }
    }
}
