using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ImageCodegen.Tests.Runtime.Schema;

namespace ImageCodegen.Tests.Cases.Suite;

/// <summary>
/// What reading takes a value for: it is tolerant, and <c>"80"</c> is the integer 80 where one is declared, 1 the text <c>1</c> and 0
/// the boolean <c>false</c>. Validation then judges what was meant.
/// </summary>
internal static class MeantValue
{
    private const int Ways = 3;
    private const int MostScalars = 5;

    /// <summary>Whether the schema takes the value with some of its scalars, one or more, read as scalars of another kind.</summary>
    public static bool Allows(SuiteValue given)
    {
        var schema = SchemaSuite.Assertion(given.Schema);
        return Choices(Scalars(JsonNode.Parse(given.Data.GetRawText()))).Any(choice => schema.Evaluate(Meant(given.Data, choice)).Count == 0);
    }

    private static JsonElement Meant(JsonElement data, IEnumerable<int> choice)
    {
        using var ways = choice.GetEnumerator();
        return JsonElement.Parse(Replace(JsonNode.Parse(data.GetRawText()), ways)?.ToJsonString() ?? "null");
    }

    // Every way for every scalar where they are few; one way for all of them where they are many.
    private static IEnumerable<IEnumerable<int>> Choices(int scalars) => scalars > MostScalars
        ? Enumerable.Range(1, Ways).Select(way => Enumerable.Repeat(way, scalars))
        : Enumerable.Range(1, (int)Math.Pow(Ways + 1, scalars) - 1).Select(number => Enumerable.Range(0, scalars).Select(at => number / (int)Math.Pow(Ways + 1, at) % (Ways + 1)));

    private static int Scalars(JsonNode? node) => node switch
    {
        JsonObject members => members.Sum(m => Scalars(m.Value)),
        JsonArray items => items.Sum(Scalars),
        JsonValue => 1,
        _ => 0,
    };

    private static JsonNode? Replace(JsonNode? node, IEnumerator<int> ways)
    {
        switch (node)
        {
            case JsonObject members:
                return new JsonObject(members.Select(m => KeyValuePair.Create(m.Key, Replace(m.Value, ways))));
            case JsonArray items:
                return new JsonArray([.. items.Select(i => Replace(i, ways))]);
            case JsonValue value when ways.MoveNext():
                return Read(value, ways.Current);
            default:
                return node?.DeepClone();
        }
    }

    private static JsonNode? Read(JsonValue value, int way)
    {
        var isText = value.GetValueKind() == JsonValueKind.String;
        var text = isText ? value.GetValue<string>() : value.ToJsonString();
        return way switch
        {
            1 when !isText => JsonValue.Create(text),
            2 when isText && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) => JsonNode.Parse(text),
            3 when text is "0" or "1" || bool.TryParse(text, out _) => JsonValue.Create(text == "1" || string.Equals(text, "true", StringComparison.OrdinalIgnoreCase)),
            _ => value.DeepClone(),
        };
    }
}
