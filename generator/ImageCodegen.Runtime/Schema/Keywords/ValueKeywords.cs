using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>Keywords for values of any type (JSON Schema validation, 6.1).</summary>
internal static class ValueKeywords
{
    public static IEnumerable<SchemaKeyword> Of(KeywordSource from)
    {
        if (from.Value("type") is { } type)
        {
            yield return new TypeKeyword(type.ValueKind == JsonValueKind.String ? [type.GetString()!] : from.Names("type")!);
        }
        if (from.Value("const") is { } constant)
        {
            yield return new ConstKeyword(new JsonInstance(constant));
        }
        if (from.Value("enum") is { } values)
        {
            yield return values.ValueKind == JsonValueKind.Array
                ? new EnumKeyword([.. values.EnumerateArray().Select(v => new JsonInstance(v))])
                : throw from.Place.Fault("has an 'enum' that is not an array");
        }
    }
}

/// <summary><c>type</c>.</summary>
internal sealed class TypeKeyword(string[] types) : SchemaKeyword
{
    public override bool Check(SchemaEvaluation run, JsonInstance at, EvaluatedParts? parts) =>
        Array.Exists(types, t => Is(t, at)) || run.Fail(at, "type", $"must be {string.Join(" or ", types)}, is {NameOf(at.Kind)}");

    private static bool Is(string type, JsonInstance at) => type == NameOf(at.Kind)
        || (type == "integer" && at.Kind == JsonValueKind.Number && at.Number.IsInteger);

    private static string NameOf(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => "number",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => "null",
    };
}

/// <summary><c>const</c>.</summary>
internal sealed class ConstKeyword(JsonInstance expected) : SchemaKeyword
{
    public override bool Check(SchemaEvaluation run, JsonInstance at, EvaluatedParts? parts) =>
        JsonInstanceComparer.Default.Equals(at, expected) || run.Fail(at, "const", $"must be {expected.Shown}, is {at.Shown}");
}

/// <summary><c>enum</c>.</summary>
internal sealed class EnumKeyword(JsonInstance[] values) : SchemaKeyword
{
    private readonly HashSet<JsonInstance> set = new(values, JsonInstanceComparer.Default);

    public override bool Check(SchemaEvaluation run, JsonInstance at, EvaluatedParts? parts) =>
        set.Contains(at) || run.Fail(at, "enum", $"is not a documented value: {at.Shown}");
}
