using ImageCodegen.Binding.Values;
using ImageCodegen.Model;
using ImageCodegen.Text;

namespace ImageCodegen.Binding.Settings;

/// <summary>The C# type that the user wants for a format.</summary>
/// <param name="Format">The format, or <c>integer</c> or <c>number</c>.</param>
/// <param name="TypeName">The type as the user wrote it.</param>
/// <param name="Kind">The type.</param>
/// <param name="Span">Where the entry stands.</param>
public sealed record FormatMapping(string Format, string TypeName, ScalarKind Kind, SourceSpan Span)
{
    /// <summary>The C# types that can be named, as C# names them.</summary>
    public static IReadOnlyDictionary<string, ScalarKind> Types { get; } = new Dictionary<string, ScalarKind>(StringComparer.Ordinal)
    {
        ["string"] = ScalarKind.String,
        ["bool"] = ScalarKind.Boolean,
        ["int"] = ScalarKind.Int32,
        ["long"] = ScalarKind.Int64,
        ["ulong"] = ScalarKind.UInt64,
        ["BigInteger"] = ScalarKind.BigInteger,
        ["float"] = ScalarKind.Single,
        ["double"] = ScalarKind.Double,
        ["decimal"] = ScalarKind.Decimal,
        ["DateTimeOffset"] = ScalarKind.DateTime,
        ["DateOnly"] = ScalarKind.Date,
        ["TimeOnly"] = ScalarKind.Time,
        ["Guid"] = ScalarKind.Guid,
        ["Uri"] = ScalarKind.Uri,
        ["bytes"] = ScalarKind.Bytes,
    };

    /// <summary>The JSON type that values of the C# type are written as: string, integer, number or boolean.</summary>
    public string JsonType => Kind switch
    {
        ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.UInt64 or ScalarKind.BigInteger => "integer",
        ScalarKind.Single or ScalarKind.Double or ScalarKind.Decimal => "number",
        ScalarKind.Boolean => "boolean",
        _ => "string",
    };

    /// <summary>The kind for a place of the JSON type, which what is read there is written as; null where there is none.</summary>
    public ScalarKind? In(string type) => JsonType == type || (JsonType is "integer" or "number" && type is "integer" or "number") ? Kind
        : type == "string" && FormatTable.ImpliedType(Format) != "string" ? FormatTable.AsText(Kind)
        : null;
}
