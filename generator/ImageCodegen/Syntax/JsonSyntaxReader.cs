using System.Text.Json;
using ImageCodegen.Text;

namespace ImageCodegen.Syntax;

/// <summary>Reads strict JSON (RFC 8259) into the node tree, one pass over the bytes.</summary>
internal static class JsonSyntaxReader
{
    /// <summary>Reads the document. Null after a syntax error or a limit, which is reported.</summary>
    /// <param name="file">The file that spans name.</param>
    /// <param name="utf8">Its text: valid UTF-8 without a byte order mark.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <param name="limits">What the document may cost.</param>
    public static Node? Read(SourceFile file, ReadOnlySpan<byte> utf8, DiagnosticBag diagnostics, ReadLimits limits)
    {
        var pass = new Pass(file, utf8, new NodeStack(diagnostics, limits), limits);
        try
        {
            return pass.ReadDocument();
        }
        catch (JsonException fault)
        {
            JsonFault.Report(file, utf8, fault, diagnostics);
            return null;
        }
    }

    private ref struct Pass(SourceFile file, ReadOnlySpan<byte> utf8, NodeStack stack, ReadLimits limits)
    {
        private readonly StringPool strings = new();
        private LineCursor cursor = new(utf8);

        // One deeper than the limit, so that the reader hands over the container that is too deep.
        private Utf8JsonReader reader = new(utf8, new JsonReaderOptions { MaxDepth = Deeper(limits.MaxDepth) });

        public Node? ReadDocument()
        {
            reader.Read();
            var root = ReadValue(1);
            if (root is not null)
            {
                reader.Read();
            }

            return root;
        }

        private static int Deeper(int depth) => depth == int.MaxValue ? depth : depth + 1;

        private Node? ReadValue(int depth)
        {
            var span = Here();
            if (!stack.TryCount(1, span))
            {
                return null;
            }

            return reader.TokenType switch
            {
                JsonTokenType.StartObject => ReadObject(span, depth),
                JsonTokenType.StartArray => ReadArray(span, depth),
                JsonTokenType.String => Text() is var text && stack.TryText(text, span) ? new ScalarNode(span, ScalarType.String, text) : null,
                JsonTokenType.Number => ReadNumber(span),
                JsonTokenType.True => new ScalarNode(span, ScalarType.Boolean, "true"),
                JsonTokenType.False => new ScalarNode(span, ScalarType.Boolean, "false"),
                _ => new ScalarNode(span, ScalarType.Null, "null"),
            };
        }

        private MappingNode? ReadObject(SourceSpan span, int depth)
        {
            if (!stack.TryNest(depth, span))
            {
                return null;
            }

            var start = stack.EntryCount;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var keySpan = Here();
                var key = Text();
                if (!stack.TryKey(key, keySpan))
                {
                    return null;
                }

                reader.Read();
                var value = ReadValue(depth + 1);
                if (value is null)
                {
                    return null;
                }

                stack.Add(new MappingEntry(key, keySpan, value));
            }

            return stack.TakeMapping(span, start, lastCounts: true);
        }

        private SequenceNode? ReadArray(SourceSpan span, int depth)
        {
            if (!stack.TryNest(depth, span))
            {
                return null;
            }

            var start = stack.ItemCount;
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                var item = ReadValue(depth + 1);
                if (item is null)
                {
                    return null;
                }

                stack.Add(item);
            }

            return stack.TakeSequence(span, start);
        }

        private readonly ScalarNode ReadNumber(SourceSpan span)
        {
            var isInteger = reader.ValueSpan.IndexOfAny((byte)'.', (byte)'e', (byte)'E') < 0;
            return new ScalarNode(span, isInteger ? ScalarType.Integer : ScalarType.Number, strings.Get(reader.ValueSpan));
        }

        private readonly string Text() =>
            reader.ValueIsEscaped ? JsonEscapes.Unescape(reader.ValueSpan, strings) : strings.Get(reader.ValueSpan);

        private SourceSpan Here()
        {
            cursor.MoveTo((int)reader.TokenStartIndex);
            return new SourceSpan(file, cursor.Line, cursor.Column);
        }
    }
}
