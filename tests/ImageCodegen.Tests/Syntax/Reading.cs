using System.Text;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.Tests.Syntax;

/// <summary>Reads text as a file of a given name, and prints trees and findings on one line.</summary>
internal static class Reading
{
    public static Node? Read(byte[] bytes, string name, DiagnosticBag diagnostics, ReadLimits? limits = null) =>
        SyntaxReader.Read(new SourceFile("/" + name, name, bytes), diagnostics, limits ?? ReadLimits.Default);

    public static Node? Read(string text, string name, DiagnosticBag diagnostics, ReadLimits? limits = null) =>
        Read(Encoding.UTF8.GetBytes(text), name, diagnostics, limits);

    /// <summary>The tree of YAML that has nothing wrong.</summary>
    public static Node Yaml(string text) => Clean(text, "a.yaml");

    /// <summary>The tree of JSON that has nothing wrong.</summary>
    public static Node Json(string text) => Clean(text, "a.json");

    /// <summary>What is found in the text: id, line and column of each finding.</summary>
    public static string Findings(string text, string name = "a.yaml", ReadLimits? limits = null) =>
        Findings(Encoding.UTF8.GetBytes(text), name, limits);

    public static string Findings(byte[] bytes, string name, ReadLimits? limits = null)
    {
        var diagnostics = new DiagnosticBag();
        Read(bytes, name, diagnostics, limits);
        return Short(diagnostics);
    }

    public static string Short(DiagnosticBag diagnostics) =>
        string.Join(", ", diagnostics.ToSorted().Select(d => $"{d.Descriptor.Id}({d.Span.Line},{d.Span.Column})"));

    /// <summary>The one finding, as it is printed.</summary>
    public static string Message(string text, string name = "a.yaml")
    {
        var diagnostics = new DiagnosticBag();
        Read(text, name, diagnostics);
        return Assert.Single(diagnostics.ToSorted()).ToString();
    }

    /// <summary>The tree as text: types and values, and optionally positions.</summary>
    public static string Print(Node? node, bool spans = false)
    {
        var place = spans && node is not null ? $"@{node.Span.Line},{node.Span.Column}" : "";
        return node switch
        {
            MappingNode mapping => "{" + string.Join(", ", mapping.Entries.Select(e => Key(e, spans) + ": " + Print(e.Value, spans))) + "}" + place,
            SequenceNode list => "[" + string.Join(", ", list.Items.Select(i => Print(i, spans))) + "]" + place,
            ScalarNode { Type: ScalarType.String } text => Quote(text.Text) + place,
            ScalarNode { Type: ScalarType.Integer } number => "int " + number.Text + place,
            ScalarNode { Type: ScalarType.Number } number => "num " + number.Text + place,
            ScalarNode scalar => scalar.Text + place,
            _ => "nothing",
        };
    }

    private static string Key(MappingEntry entry, bool spans) =>
        Quote(entry.Key) + (spans ? $"@{entry.KeySpan.Line},{entry.KeySpan.Column}" : "");

    // An unpaired surrogate is shown as its escape: test names and messages cannot hold it.
    private static string Quote(string text)
    {
        var quoted = new StringBuilder("'");
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text, i))
            {
                quoted.Append(text[i]).Append(text[++i]);
            }
            else if (char.IsSurrogate(text[i]))
            {
                quoted.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)text[i]:x4}");
            }
            else
            {
                quoted.Append(text[i] switch { '\\' => "\\\\", '\'' => "\\'", '\n' => "\\n", var other => other.ToString() });
            }
        }

        return quoted.Append('\'').ToString();
    }

    private static Node Clean(string text, string name)
    {
        var diagnostics = new DiagnosticBag();
        var node = Read(text, name, diagnostics);
        Assert.Equal("", string.Join("; ", diagnostics.ToSorted()));
        return Assert.IsType<Node>(node, exactMatch: false);
    }
}
