using System.Text;
using ImageCodegen.Text;
using YamlDotNet.Core;

namespace ImageCodegen.Syntax;

/// <summary>Says in plain words what the YAML parser stumbled over.</summary>
internal static class YamlFault
{
    private const string TabWords = "tab character";
    private const string Quote = "Put the value in quotes";
    private const string Align = "Align the line with its neighbours, and indent with spaces";

    // In order: the first one whose words are in the parser's message is taken.
    private static readonly (string Words, string What, string Fix)[] Known =
    [
        (TabWords, "a tab in the indentation", "Indent with spaces"),
        ("unexpected end of stream", "a quoted string is not closed", "Close the quotes"),
        ("unknown escape", "an unknown escape in a double-quoted string", "Write '\\\\' for a backslash, or use single quotes"),
        ("hexadecimal", "an escape without its hexadecimal digits", "Write two digits after '\\x', four after '\\u', eight after '\\U'"),
        ("Unicode", "an escape that is no Unicode character", "Write surrogates in pairs, and no code above 10FFFF"),
        ("expected ':'", "a key without a colon", "Write ': ' after the key, and keep the key on one line"),
        ("invalid mapping", "a second ': ' in one line", Quote),
        ("mapping values are not allowed", "a second ': ' in one line", Quote),
        ("',' or ']'", "a list in '[...]' lacks a comma or is not closed", "Separate items with ',' and close the list with ']'"),
        ("',' or '}'", "an object in '{...}' lacks a comma or is not closed", "Separate members with ',' and close the object with '}'"),
        ("expected key", "a line that does not fit the object above", Align),
        ("'-' indicator", "a line that does not fit the list above", Align),
        ("block sequence entries are not allowed", "a list item where none can be", Align),
        ("expected comment or line break", "text right behind '|' or '>'", "Start the text on the next line, or put a value that begins with '|' or '>' in quotes"),
        ("extra spaces in first line", "the first line of the text holds more blanks than its indentation indicator says", "Remove those blanks"),
        ("wrong indentation", "a quoted string goes on with less indentation than its key", "Indent each line of the string more than its key"),
        ("unexpected document indicator", "a line of '---' or '...' inside a quoted string", "Close the quotes before it"),
        ("version directive", "a '%YAML' line inside a document", "Put '...' before it, or remove it"),
        ("node content", "a value is missing before this", "Write the value, or put it in quotes if it starts with a special character"),
        ("comment", "a comment without a blank before it, or inside a value", "Put a space before '#', or put the value in quotes"),
        ("anchor", "an anchor or alias is malformed or misplaced", "Put one '&name' before the value, and '*name' where it is repeated"),
        ("document end", "text after the end of the document", "Keep one value a document, and check the indentation"),
        ("document start", "text after the end of the document", "Keep one value a document, and check the indentation"),
    ];

    /// <summary>Reports what the parser says.</summary>
    public static void Report(SourceFile file, string text, YamlException fault, DiagnosticBag diagnostics)
    {
        // The parser starts a fault where the token starts. A tab is found further on.
        var place = fault.Message.Contains(TabWords, StringComparison.Ordinal) ? fault.End : fault.Start;
        Report(file, text, place, fault.Message, diagnostics);
    }

    /// <summary>Reports a fault with the parser's words for it.</summary>
    public static void Report(SourceFile file, string text, Mark place, string message, DiagnosticBag diagnostics)
    {
        var (what, fix) = Describe(CharacterAt(text, place), message);
        var span = place.Index < text.Length ? YamlSpan.Of(file, place) : EndOf(file, text);
        diagnostics.Add(Diagnostics.YamlSyntax, span, what, fix);
    }

    // At the end of the text the parser is on a line of its own.
    private static SourceSpan EndOf(SourceFile file, string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        var cursor = new LineCursor(utf8);
        cursor.MoveTo(utf8.Length);
        return new SourceSpan(file, cursor.Line, cursor.Column);
    }

    private static (string What, string Fix) Describe(char character, string message)
    {
        if (message.Contains("cannot start any token", StringComparison.Ordinal))
        {
            return character == '\t'
                ? ("a tab in the indentation", "Indent with spaces")
                : ($"a value cannot start with '{character}'", Quote);
        }

        foreach (var (words, what, fix) in Known)
        {
            if (message.Contains(words, StringComparison.OrdinalIgnoreCase))
            {
                return (what, fix);
            }
        }

        return (message.TrimEnd('.'), "Correct the text here: quote values with special characters, and indent with spaces");
    }

    private static char CharacterAt(string text, Mark place) => place.Index >= 0 && place.Index < text.Length ? text[(int)place.Index] : '\0';
}
