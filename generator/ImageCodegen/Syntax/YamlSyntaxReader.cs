using System.Text;
using ImageCodegen.Text;
using YamlDotNet.Core;

namespace ImageCodegen.Syntax;

/// <summary>Reads YAML 1.2 into the node tree, from the parser events of YamlDotNet.</summary>
internal static class YamlSyntaxReader
{
    /// <summary>Reads the first document. Null after a syntax error or a limit, which is reported.</summary>
    /// <param name="file">The file that spans name.</param>
    /// <param name="utf8">Its text: valid UTF-8 without a byte order mark.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <param name="limits">What the document may cost.</param>
    public static Node? Read(SourceFile file, ReadOnlySpan<byte> utf8, DiagnosticBag diagnostics, ReadLimits limits)
    {
        var text = Encoding.UTF8.GetString(utf8);
        if (YamlControlCharacters.Report(file, text, diagnostics))
        {
            return null;
        }

        var breaks = YamlLineBreaks.Hide(text);
        text = YamlBlockScalarBlanks.Remove(breaks.Text);
        var scanner = new Scanner(new StringReader(text), skipComments: true);
        try
        {
            return new YamlTreeBuilder(file, new Parser(scanner), breaks, diagnostics, limits).ReadStream();
        }
        catch (YamlException fault)
        {
            YamlFault.Report(file, text, fault, diagnostics);
            return null;
        }
        catch (Exception fault) when (IsOfTheParser(fault))
        {
            YamlFault.Report(file, text, scanner.CurrentPosition, "unexpected text", diagnostics);
            return null;
        }
    }

    // The library lets some of its own slips through on malformed text, as of an escape that is half a surrogate pair.
    private static bool IsOfTheParser(Exception fault) =>
        fault is InvalidOperationException or ArgumentException or FormatException or OverflowException or IndexOutOfRangeException;
}
