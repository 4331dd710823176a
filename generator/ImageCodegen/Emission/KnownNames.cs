using System.Collections.Frozen;

namespace ImageCodegen.Emission;

/// <summary>The names of the framework and the runtime that machinery templates print.</summary>
internal static class KnownNames
{
    internal const string System = "System";
    internal const string Collections = "System.Collections.Generic";
    internal const string CodeAnalysis = "System.Diagnostics.CodeAnalysis";
    internal const string Globalization = "System.Globalization";
    internal const string Http = "System.Net.Http";
    internal const string Json = "System.Text.Json";
    internal const string Serialization = "System.Text.Json.Serialization";
    internal const string Metadata = "System.Text.Json.Serialization.Metadata";
    internal const string Regex = "System.Text.RegularExpressions";
    internal const string Runtime = "ImageCodegen.Runtime";

    /// <summary>Those that stand in front of a dot, where a member of the record would be meant first.</summary>
    internal static FrozenSet<string> InExpressions { get; } = (
        "ArgumentNullException JsonRecord JsonEquality Validator HttpRequest HttpMethod ParameterPlace ParameterStyle RegexOptions CultureInfo "
        + "JsonKinds JsonSchemaAssertion UnionCases")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>All of them. A contract that has a type of one of these names gets machinery with all fixed names in full.</summary>
    internal static FrozenSet<string> All { get; } = (
        "System ImageCodegen global "
        + "ArgumentNullException ArgumentException DateOnly DateTimeOffset Guid HashCode ReadOnlySpan TimeOnly Type Uri UriKind Convert Globalization "
        + "IReadOnlyDictionary IReadOnlyList List KeyValuePair NotNullWhen NotNullWhenAttribute SetsRequiredMembers SetsRequiredMembersAttribute "
        + "HttpMethod HttpRequestMessage JsonElement JsonSerializerOptions Utf8JsonReader JsonException FormatException "
        + "JsonConverter JsonConverterAttribute IJsonTypeInfoResolver JsonTypeInfo GeneratedRegex GeneratedRegexAttribute Regex RegexOptions "
        + "IStringEnum IJsonRecord IValidatable IHttpRequest IJsonCodec JsonRecord JsonRecordConverter StringEnumConverter JsonTypeTable JsonEquality "
        + "JsonReading JsonOutput ExtensionData RequestData RequestWriter RequestReader HttpRequest ParameterPlace ParameterStyle "
        + "Validator ValidationResult ValidationFailure ValidationException ErrorCode ErrorCodeTable "
        + "StringCodec BooleanCodec Int32Codec Int64Codec SingleCodec DoubleCodec DecimalCodec DateTimeCodec DateCodec TimeCodec GuidCodec "
        + "UriCodec BytesCodec AnyCodec EnumCodec RecordCodec ListCodec MapCodec NullableCodec NullableReferenceCodec "
        + "IntegerEnumCodec UnionCodec IIntegerEnum IntegerEnumConverter IJsonUnion JsonUnion JsonUnionConverter JsonKinds UnionCases RecordKinds "
        + "JsonSchemaAssertion OrderedDictionary Func CultureInfo")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
