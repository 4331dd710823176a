using ImageCodegen.Model;

namespace ImageCodegen.Binding.Values;

/// <summary>From <c>type</c> and <c>format</c> to C# (OpenAPI format registry). A format that is not here changes nothing.</summary>
public static class FormatTable
{
    /// <summary>The scalar for a JSON type: string, integer, number or boolean.</summary>
    public static ScalarKind Scalar(string type, string? format, string? contentEncoding) => (type, format) switch
    {
        ("boolean", _) => ScalarKind.Boolean,
        ("integer" or "number", "int32" or "int16" or "int8" or "uint16" or "uint8") => ScalarKind.Int32,
        ("integer" or "number", "int64" or "uint32") => ScalarKind.Int64,
        ("integer" or "number", "uint64") => ScalarKind.UInt64,
        ("integer", "uint128" or "int128" or "uint256" or "int256") => ScalarKind.BigInteger,
        ("integer", _) => ScalarKind.Int64,
        ("number", "float") => ScalarKind.Single,
        ("number", "decimal") => ScalarKind.Decimal,
        ("number", _) => ScalarKind.Double,
        ("string", "int64") => ScalarKind.Int64Text,
        ("string", "uint64") => ScalarKind.UInt64Text,
        ("string", "decimal") => ScalarKind.DecimalText,
        (_, "date-time") => ScalarKind.DateTime,
        (_, "date") => ScalarKind.Date,
        (_, "time") => ScalarKind.Time,
        (_, "uuid") => ScalarKind.Guid,
        (_, "uri" or "uri-reference") => ScalarKind.Uri,
        (_, "byte") => ScalarKind.Bytes,
        _ => contentEncoding == "base64" ? ScalarKind.Bytes : ScalarKind.String,
    };

    /// <summary>The bounds that a format sets, as JSON, where the C# type is wider than the format; null where it is not.</summary>
    public static (string? Minimum, string? Maximum) RangeOf(string? format) => format switch
    {
        "int8" => ("-128", "127"),
        "int16" => ("-32768", "32767"),
        "uint8" => ("0", "255"),
        "uint16" => ("0", "65535"),
        "uint32" => ("0", "4294967295"),
        "int128" => ("-170141183460469231731687303715884105728", "170141183460469231731687303715884105727"),
        "uint128" => ("0", "340282366920938463463374607431768211455"),
        "int256" => ("-57896044618658097711785492504343953926634992332820282019728792003956564819968", "57896044618658097711785492504343953926634992332820282019728792003956564819967"),
        "uint256" => ("0", "115792089237316195423570985008687907853269984665640564039457584007913129639935"),
        _ => (null, null),
    };

    /// <summary>The kind that is a string in JSON where the other is a number; null where there is none.</summary>
    public static ScalarKind? AsText(ScalarKind kind) => kind switch
    {
        ScalarKind.Int64 => ScalarKind.Int64Text,
        ScalarKind.UInt64 => ScalarKind.UInt64Text,
        ScalarKind.Decimal => ScalarKind.DecimalText,
        _ => null,
    };

    /// <summary>True for the formats of strings that validation can check (JSON Schema 2020-12 validation, 7.3).</summary>
    public static bool IsChecked(string? format) =>
        format is "date" or "time" or "date-time" or "duration" or "email" or "idn-email" or "hostname" or "idn-hostname"
        or "ipv4" or "ipv6" or "uri" or "uri-reference" or "iri" or "iri-reference" or "uri-template" or "uuid" or "json-pointer" or "relative-json-pointer" or "regex";

    /// <summary>True where the format alone says which number it is.</summary>
    public static bool IsNumeric(string? format) => ImpliedType(format) is "integer" or "number";

    /// <summary>The JSON type that a format implies where the schema has none; null where it implies none.</summary>
    public static string? ImpliedType(string? format) => format switch
    {
        "int32" or "int64" or "int16" or "int8" or "uint64" or "uint32" or "uint16" or "uint8" => "integer",
        "float" or "double" or "decimal" => "number",
        "date-time" or "date" or "time" or "uuid" or "uri" or "uri-reference" or "byte" => "string",
        _ => null,
    };
}
