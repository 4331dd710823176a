using ImageCodegen.Text;

namespace ImageCodegen.Syntax.Yaml;

/// <summary>Ends the reading of a YAML text: something stands there that cannot, or, without a diagnostic, a limit that is reported already.</summary>
internal sealed class YamlFault : Exception
{
    private const string Quote = "Put the value in quotes";
    private const string Align = "Align the line with its neighbours, and indent with spaces";
    private readonly SourceSpan span;
    private readonly string? what;
    private readonly string fix = string.Empty;

    private YamlFault()
    {
    }

    private YamlFault(SourceSpan span, string what, string fix) => (this.span, this.what, this.fix) = (span, what, fix);

    /// <summary>What is wrong is reported already.</summary>
    public static YamlFault Reported => new();

    public static YamlFault Tab(SourceSpan span) => new(span, "a tab in the indentation", "Indent with spaces");

    public static YamlFault Misaligned(SourceSpan span, string neighbour) => new(span, $"a line that does not fit the {neighbour} above", Align);

    public static YamlFault NoColon(SourceSpan span) => new(span, "a key without a colon", "Write ': ' after the key, and keep the key on one line");

    public static YamlFault SecondColon(SourceSpan span) => new(span, "a second ': ' in one line", Quote);

    public static YamlFault ColonInLines(SourceSpan span) => new(span, "a ': ' in a text of several lines", "Align the line with its neighbours if it starts with a key, or put the whole text in quotes");

    public static YamlFault NoBlankBehindColon(SourceSpan span) => new(span, "a key in quotes or brackets without a blank behind its colon", "Write ': ' after the key");

    public static YamlFault MisplacedItem(SourceSpan span) => new(span, "a list item where none can be", Align);

    public static YamlFault MisplacedKey(SourceSpan span) => new(span, "a '?' where no key can be", Align);

    public static YamlFault CannotStart(SourceSpan span, char character) => new(span, $"a value cannot start with '{character}'", Quote);

    public static YamlFault Unclosed(SourceSpan span) => new(span, "a quoted string is not closed", "Close the quotes");

    public static YamlFault Escape(SourceSpan span) => new(span, "an unknown escape in a double-quoted string", "Write '\\\\' for a backslash, or use single quotes");

    public static YamlFault EscapeDigits(SourceSpan span) => new(span, "an escape without its hexadecimal digits", "Write two digits after '\\x', four after '\\u', eight after '\\U'");

    public static YamlFault EscapeRange(SourceSpan span) => new(span, "an escape that is no Unicode character", "Write no code above 10FFFF");

    public static YamlFault MarkerInside(SourceSpan span, string place) =>
        new(span, $"a line of '---' or '...' inside {place}", "Close it before the line, or indent the line");

    public static YamlFault Brackets(SourceSpan span, bool isList, SourceSpan start) => isList
        ? new(span, $"the list in '[...]' that starts on line {Line(start)} lacks a comma or is not closed", "Separate items with ',' and close the list with ']'")
        : new(span, $"the object in '{{...}}' that starts on line {Line(start)} lacks a comma or is not closed", "Separate members with ',' and close the object with '}'");

    public static YamlFault MissingItem(SourceSpan span) => new(span, "a comma without a value before it", "Write the value, or remove the comma");

    public static YamlFault BlockHeader(SourceSpan span) => new(span, "text right behind '|' or '>'", "Start the text on the next line, or put a value that begins with '|' or '>' in quotes");

    public static YamlFault Comment(SourceSpan span) => new(span, "a comment without a blank before it", "Put a space before '#', or put the value in quotes");

    public static YamlFault TextBehindQuotes(SourceSpan span, SourceSpan start) => new(span, $"text behind the quoted string that starts on line {Line(start)}", "Close the string where it should end; within it write '' for ' in single quotes, and \\\" for \" in double quotes");

    public static YamlFault TextBehind(SourceSpan span, SourceSpan start) => new(span, $"text behind the value that starts on line {Line(start)}", "Put a comma or a line end between values, and the whole value in quotes if it is one");

    public static YamlFault Name(SourceSpan span) => new(span, "an anchor or alias without a name", "Put '&name' before the value, and '*name' where it is repeated; quote a text that starts with '&' or '*'");

    public static YamlFault SecondProperty(SourceSpan span) => new(span, "a second anchor or tag, or one before an alias", "Put one '&name' and one tag before a value, and nothing before '*name'");

    public static YamlFault Tag(SourceSpan span) => new(span, "a tag that does not end", "End '!<...>' with '>' and every tag with a blank");

    public static YamlFault Directive(SourceSpan span) => new(span, "a '%' line inside a document", "Put '...' before a directive, and quotes around a text that starts with '%'");

    public static YamlFault NoDocument(SourceSpan span) => new(span, "a '%' line without '---' behind it", "Write '---' between the directives and the document");

    public static YamlFault TextBehindDocument(SourceSpan span) => new(span, "text after the end of the document", "Keep one value a document, and check the indentation");

    /// <summary>Reports it, unless it is.</summary>
    public void Report(DiagnosticBag diagnostics)
    {
        if (what is not null)
        {
            diagnostics.Add(Diagnostics.YamlSyntax, span, what, fix);
        }
    }

    private static string Line(SourceSpan place) => place.Line.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
