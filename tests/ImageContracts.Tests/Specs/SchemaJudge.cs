using System.Text.Json.Nodes;
using NJsonSchema;

namespace ImageContracts.Tests.Specs;

/// <summary>NJsonSchema as a judge of values. It knows draft 4, in which <c>const</c> is an enum of one.</summary>
internal static class SchemaJudge
{
    /// <summary>What is wrong with <paramref name="value"/> against <paramref name="schema"/>, which holds no reference.</summary>
    public static async Task<IReadOnlyList<string>> FailuresAsync(JsonNode schema, JsonNode? value)
    {
        var draft4 = await JsonSchema.FromJsonAsync(ToDraft4(schema).ToJsonString());
        return [.. draft4.Validate(value?.ToJsonString() ?? "null").Select(failure => $"{failure.Path}: {failure.Kind}")];
    }

    private static JsonNode ToDraft4(JsonNode node) => node switch
    {
        JsonObject map => new JsonObject(map.Select(entry => entry switch
        {
            ("const", _) => KeyValuePair.Create("enum", (JsonNode?)new JsonArray(entry.Value!.DeepClone())),
            _ => KeyValuePair.Create(entry.Key, entry.Value is null ? null : ToDraft4(entry.Value)),
        })),
        JsonArray list => new JsonArray([.. list.Select(item => item is null ? null : ToDraft4(item))]),
        _ => node.DeepClone(),
    };
}
