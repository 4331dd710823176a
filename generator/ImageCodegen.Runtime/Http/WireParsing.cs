namespace ImageCodegen.Runtime;

/// <summary>Takes the text of parameters apart: the table of OpenAPI 3.1.1, 4.8.12.4, from right to left.</summary>
internal static class WireParsing
{
    /// <summary>A path parameter, from what stands in its place; null where the style is not met.</summary>
    public static WireValue? Path(string name, ParameterStyle style, bool explode, JsonShape shape, string text) => style switch
    {
        ParameterStyle.Label => text.StartsWith('.') ? Split(text[1..], explode ? "." : ",", explode, shape, Decode) : null,
        ParameterStyle.Matrix => text.StartsWith(';') ? Matrix(name, explode, shape, text[1..]) : null,
        _ => Split(text, ",", explode, shape, Decode),
    };

    /// <summary>A header.</summary>
    public static WireValue? Header(bool explode, JsonShape shape, string text) =>
        Split(text, ",", explode, shape, static item => item.Trim(' ', '\t'));

    /// <summary>A query or cookie parameter in one pair, from the value as it came.</summary>
    public static WireValue? Pair(ParameterStyle style, JsonShape shape, string text, Func<string, string> decode)
    {
        var delimiter = ",";
        if (shape != JsonShape.Scalar && style is ParameterStyle.SpaceDelimited or ParameterStyle.PipeDelimited or ParameterStyle.TabDelimited)
        {
            // The delimiters may come encoded or bare.
            text = decode(text);
            delimiter = style switch { ParameterStyle.SpaceDelimited => " ", ParameterStyle.PipeDelimited => "|", _ => "\t" };
            return Split(text, delimiter, false, shape, static item => item);
        }
        return Split(text, delimiter, false, shape, decode);
    }

    private static WireValue? Matrix(string name, bool explode, JsonShape shape, string text)
    {
        if (!explode || shape == JsonShape.Scalar)
        {
            var (key, value) = Cut(text);
            return Decode(key) == name ? Split(value, ",", false, shape, Decode) : null;
        }
        var pairs = text.Split(';').Select(Cut).ToList();
        if (shape != JsonShape.List)
        {
            return WireValue.Of([.. pairs.Select(pair => KeyValuePair.Create(Decode(pair.Name), Decode(pair.Text)))]);
        }
        return pairs.TrueForAll(pair => Decode(pair.Name) == name) ? WireValue.Of([.. pairs.Select(pair => Decode(pair.Text))]) : null;
    }

    private static WireValue? Split(string text, string delimiter, bool explode, JsonShape shape, Func<string, string> decode)
    {
        if (shape == JsonShape.Scalar)
        {
            return WireValue.Of(decode(text));
        }
        var parts = text.Length == 0 ? [] : text.Split(delimiter);
        if (shape == JsonShape.List)
        {
            return WireValue.Of([.. parts.Select(decode)]);
        }
        if (explode)
        {
            return WireValue.Of([.. parts.Select(Cut).Select(pair => KeyValuePair.Create(decode(pair.Name), decode(pair.Text)))]);
        }
        return parts.Length % 2 != 0
            ? null
            : WireValue.Of([.. parts.Chunk(2).Select(pair => KeyValuePair.Create(decode(pair[0]), decode(pair[1])))]);
    }

    /// <summary>A text before and behind its first equals sign.</summary>
    public static (string Name, string Text) Cut(string pair)
    {
        var at = pair.IndexOf('=', StringComparison.Ordinal);
        return at < 0 ? (pair, "") : (pair[..at], pair[(at + 1)..]);
    }

    private static string Decode(string text) => UriText.Decode(text, plusIsBlank: false);
}
