using System.Text;
using System.Text.RegularExpressions;
using ImageCodegen.Text;

namespace ImageCodegen.Binding.Settings;

/// <summary>
/// A name with wildcards, compared with case: <c>*</c> is any text without <c>/</c>, <c>**</c> any text, <c>?</c> one
/// character but <c>/</c>. A final <c>/**</c> may also be nothing: <c>/pets/**</c> is <c>/pets</c> and all below it.
/// </summary>
public sealed class NamePattern : ISetting
{
    private const string AllBelow = "/**";
    private readonly Regex? regex;

    /// <summary>Makes a pattern.</summary>
    /// <param name="key">The key that it stands under, <c>include.paths</c>.</param>
    /// <param name="text">The name.</param>
    /// <param name="span">Where it stands.</param>
    public NamePattern(string key, string text, SourceSpan span)
    {
        Key = key;
        Text = text;
        Span = span;
        regex = text.AsSpan().ContainsAny('*', '?')
            ? new Regex(
                Translate(text),
                RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
                Regex.InfiniteMatchTimeout)
            : null;
    }

    /// <inheritdoc/>
    public string Key { get; }

    /// <inheritdoc/>
    public string Text { get; }

    /// <inheritdoc/>
    public SourceSpan Span { get; }

    /// <summary>True where the name is meant.</summary>
    public bool IsMatch(string name) => regex?.IsMatch(name) ?? string.Equals(name, Text, StringComparison.Ordinal);

    private static string Translate(string text)
    {
        var ending = text.EndsWith(AllBelow, StringComparison.Ordinal) ? AllBelow : "";
        var body = text[..^ending.Length];
        var pattern = new StringBuilder(@"\A");
        for (var i = 0; i < body.Length; i++)
        {
            var isDouble = body[i] == '*' && i + 1 < body.Length && body[i + 1] == '*';
            pattern.Append(body[i] switch
            {
                '*' => isDouble ? @"[\s\S]*" : "[^/]*",
                '?' => "[^/]",
                _ => Regex.Escape(body[i].ToString()),
            });
            i += isDouble ? 1 : 0;
        }

        return pattern.Append(ending.Length > 0 ? @"(/[\s\S]*)?" : "").Append(@"\z").ToString();
    }
}
