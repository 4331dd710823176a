using System.Collections.Frozen;
using ImageCodegen.Emission.Escaping;

namespace ImageCodegen.Emission;

/// <summary>The names of the framework and the runtime that machinery templates print.</summary>
internal static class KnownNames
{
    internal const string System = "System";
    internal const string Collections = "System.Collections.Generic";
    internal const string CodeAnalysis = "System.Diagnostics.CodeAnalysis";
    internal const string Globalization = "System.Globalization";
    internal const string Http = "System.Net.Http";
    internal const string Numerics = "System.Numerics";
    internal const string Json = "System.Text.Json";
    internal const string Serialization = "System.Text.Json.Serialization";
    internal const string Metadata = "System.Text.Json.Serialization.Metadata";
    internal const string Regex = "System.Text.RegularExpressions";
    internal const string Runtime = "ImageCodegen.Runtime";

    private static readonly FrozenDictionary<string, (CSharpNamespace Name, CSharpPrefix Prefix)> Printed =
        new[] { System, Collections, CodeAnalysis, Globalization, Http, Numerics, Json, Serialization, Metadata, Regex, Runtime }
            .ToFrozenDictionary(static name => name, static name => (CSharpNamespace.Create(name), CSharpPrefix.Full(name)), StringComparer.Ordinal);

    /// <summary>One of the namespaces, for a <c>using</c>.</summary>
    internal static CSharpNamespace Using(string name) => Printed[name].Name;

    /// <summary>One of the namespaces, in front of a name.</summary>
    internal static CSharpPrefix Full(string name) => Printed[name].Prefix;

    /// <summary>Those that stand in front of a dot, where a member of the record would be meant first.</summary>
    internal static FrozenSet<string> InExpressions { get; } = Set(
        "StringEnum JsonRecord JsonDefault ResponseHeader JsonEquality Validator HashCode HttpOperation ParameterPlace ParameterStyle RegexOptions CultureInfo JsonKinds JsonSchemaAssertion UnionCases DateTimeOffset BigInteger DateOnly TimeOnly UriKind Convert");

    private static readonly FrozenDictionary<string, FrozenSet<string>> ByTemplate = new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal)
    {
        ["RecordJson"] = Set(
            "HashCode ReadOnlySpan SetsRequiredMembers SetsRequiredMembersAttribute Utf8JsonReader JsonConverter JsonConverterAttribute OrderedDictionary "
            + "JsonRecord IJsonRecord JsonRecordConverter JsonEquality JsonOutput RequiredMembers RecordKinds "
            + "GeneratedRegex GeneratedRegexAttribute Regex RegexOptions IValidatable Validator JsonSchemaAssertion"),
        ["RequestHttp"] = Set(
            "HashCode JsonConverter JsonConverterAttribute HttpRequest IHttpRequest HttpOperation RequestExchange BodyFormats HttpResponseMessage "
            + "ResponseHeader JsonRecordConverter JsonEquality GeneratedRegex GeneratedRegexAttribute Regex RegexOptions IValidatable Validator JsonSchemaAssertion"),
        ["StringEnumJson"] = Set("JsonConverter JsonConverterAttribute IStringEnum StringEnum StringEnumConverter StringEnumValues"),
        ["IntegerEnumJson"] = Set("CultureInfo JsonConverter JsonConverterAttribute IIntegerEnum IntegerEnumConverter IntegerEnumValues"),
        ["UnionJson"] = Set(
            "GeneratedRegex GeneratedRegexAttribute Regex RegexOptions JsonConverter JsonConverterAttribute IJsonUnion JsonUnion JsonUnionConverter UnionCases "
            + "Validator JsonSchemaAssertion"),
        ["ErrorTable"] = Set("IReadOnlyList ErrorCode ErrorCodeTable"),
        ["Resolver"] = Set("Type JsonSerializerOptions IJsonTypeInfoResolver JsonTypeInfo JsonTypeTable"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The names that a template of machinery prints itself. Where one of them is taken, the file has them all in full.</summary>
    internal static FrozenSet<string> Of(string template) => ByTemplate[template];

    private static FrozenSet<string> Set(string names) => ("System ImageCodegen global " + names).Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
