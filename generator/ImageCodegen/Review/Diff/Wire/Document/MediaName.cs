namespace ImageCodegen.Review.Diff.Wire.Document;

/// <summary>The name of a media type (RFC 9110, 8.3.1), lower case, its parameters in order; a charset of JSON says nothing (RFC 8259, 11).</summary>
/// <param name="Type">What stands before the slash.</param>
/// <param name="Subtype">What stands after it.</param>
/// <param name="Parameters">The parameters, as text.</param>
internal readonly record struct MediaName(string Type, string Subtype, string Parameters)
{
    /// <summary>The name without parameters.</summary>
    public string Essence => $"{Type}/{Subtype}";

    /// <summary>True where values have types, as in JSON, and in XML by its schema.</summary>
    public bool IsTyped =>
        Subtype is "json" or "xml" || Subtype.EndsWith("+json", StringComparison.Ordinal)
        || Subtype.EndsWith("+xml", StringComparison.Ordinal) || Subtype == "*";

    /// <summary>True of XML.</summary>
    public bool IsXml => Subtype == "xml" || Subtype.EndsWith("+xml", StringComparison.Ordinal);

    /// <summary>Reads a name.</summary>
    public static MediaName Parse(string text)
    {
        var parts = text.Split(';', StringSplitOptions.TrimEntries);
        var slash = parts[0].IndexOf('/', StringComparison.Ordinal);
        var (type, subtype) = slash < 0 ? (parts[0], "") : (parts[0][..slash], parts[0][(slash + 1)..]);
        subtype = subtype.Trim().ToLowerInvariant();
        var isJson = subtype == "json" || subtype.EndsWith("+json", StringComparison.Ordinal);
        var parameters = parts.Skip(1)
            .Select(p => p.Replace(" ", "", StringComparison.Ordinal).Replace("\"", "", StringComparison.Ordinal).ToLowerInvariant())
            .Where(p => p.Length > 0 && !(isJson && p.StartsWith("charset=", StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal);
        return new MediaName(type.Trim().ToLowerInvariant(), subtype, string.Join(';', parameters));
    }

    /// <summary>True where every body of the other type is one of this: <c>*/*</c>, <c>text/*</c>, and <c>application/xml</c> for <c>application/atom+xml</c>.</summary>
    public bool Holds(MediaName other) =>
        this != other && (Type == "*" || (Type == other.Type && (Subtype == "*" || other.Subtype.EndsWith("+" + Subtype, StringComparison.Ordinal))));
}
