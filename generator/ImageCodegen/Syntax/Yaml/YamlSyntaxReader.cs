using System.Text;
using ImageCodegen.Text;

namespace ImageCodegen.Syntax.Yaml;

/// <summary>
/// Reads YAML 1.2.2 into the node tree, in one pass. Where a text has one meaning that every reader gives it, it is read though the
/// standard is stricter: a value in brackets or quotes may go on at any indentation, and a key may have any length.
/// </summary>
internal static class YamlSyntaxReader
{
    private const int MarkerLength = 3;

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

        var cursor = new YamlCursor(file, text);
        var handles = new YamlTagHandles();
        var nodes = new YamlNodes(diagnostics, limits);
        try
        {
            if (!TryStart(cursor, handles))
            {
                diagnostics.Add(Diagnostics.EmptyDocument, new SourceSpan(file, 1, 1));
                return null;
            }

            var root = new YamlBlockReader(cursor, handles, nodes).ReadDocument();
            if (End(cursor) is { } second)
            {
                diagnostics.Add(Diagnostics.SeveralDocuments, second);
            }

            return nodes.HasBadAlias ? null : root;
        }
        catch (YamlFault fault)
        {
            fault.Report(diagnostics);
            return null;
        }
    }

    // Moves over directives and the marker to the document; false where there is none.
    private static bool TryStart(YamlCursor cursor, YamlTagHandles handles)
    {
        SourceSpan? directive = null;
        while (true)
        {
            cursor.SkipToContent();
            if (cursor.IsMarkerOf('.'))
            {
                cursor.At += MarkerLength;
            }
            else if (cursor is { Current: '%', Column: 0 })
            {
                directive = cursor.Span;
                ReadDirective(cursor, handles);
            }
            else if (cursor.IsMarkerOf('-'))
            {
                cursor.At += MarkerLength;
                return true;
            }
            else
            {
                return directive is { } lone ? throw YamlFault.NoDocument(lone) : !cursor.IsEnd;
            }
        }
    }

    private static void ReadDirective(YamlCursor cursor, YamlTagHandles handles)
    {
        if (cursor.RestOfLine().ToString().Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries) is ["%TAG", var handle, var prefix, ..])
        {
            handles.Declare(handle, prefix);
        }

        cursor.SkipLine();
    }

    // Where a second document starts; null where there is none.
    private static SourceSpan? End(YamlCursor cursor)
    {
        cursor.SkipToContent();
        if (!cursor.IsEnd && !cursor.IsMarker)
        {
            throw YamlFault.TextBehindDocument(cursor.Span);
        }

        while (cursor.IsMarkerOf('.') || cursor is { Current: '%', Column: 0 })
        {
            cursor.At += cursor.Current == '.' ? MarkerLength : cursor.RestOfLine().Length;
            cursor.SkipToContent();
        }

        return cursor.IsEnd ? null : cursor.Span;
    }
}
