using System.Text.RegularExpressions;

namespace ImageCodegen.Review.Lint.Facts;

/// <summary>Runtime expressions, as OpenAPI 3.1, 4.8.20.3 has them: <c>$request.body#/id</c>.</summary>
internal static partial class RuntimeExpression
{
    /// <summary>The expressions of a text that are none: of those in braces, and of the text where it begins with <c>$</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isConstant">True where other text that begins with <c>$</c> may stand, too, as a constant.</param>
    public static IEnumerable<string> Wrong(string text, bool isConstant)
    {
        if (text.StartsWith('$')
            && (!isConstant || text.StartsWith("$request", StringComparison.Ordinal) || text.StartsWith("$response", StringComparison.Ordinal)))
        {
            return IsOne(text) ? [] : [text];
        }

        return Embedded().Matches(text).Select(m => m.Groups["expression"].Value).Where(e => !IsOne(e));
    }

    private static bool IsOne(string text) => Whole().IsMatch(text);

    // A token of a header is one of RFC 9110, 5.6.2; a pointer is one of RFC 6901.
    [GeneratedRegex(@"^\$(?:url|method|statusCode|(?:request|response)\.(?:header\.[!#$%&'*+.^_`|~0-9A-Za-z-]+|(?:query|path)\..+|body(?:#(?:/(?:[^/~]|~[01])*)*)?))$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Whole();

    [GeneratedRegex(@"\{(?<expression>\$[^{}]*)\}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Embedded();
}
