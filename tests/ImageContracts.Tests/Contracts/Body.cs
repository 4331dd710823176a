using System.Text.Json.Nodes;
using ImageContracts.Tests.Specs;

namespace ImageContracts.Tests.Contracts;

/// <summary>The JSON body of a request or of a response.</summary>
/// <param name="Operation">The operation it belongs to.</param>
/// <param name="Place"><c>request</c> or the status.</param>
/// <param name="Schema">The schema as it is written: often a reference.</param>
/// <param name="InlineName">The name of its type where the schema is no reference.</param>
/// <param name="Examples">The examples by name.</param>
internal sealed record Body(
    Operation Operation, string Place, JsonNode? Schema, string InlineName, IReadOnlyDictionary<string, JsonNode> Examples)
{
    /// <summary>Reads the body under <paramref name="place"/>.</summary>
    public static Body Of(Operation operation, string place, string inlineName, JsonNode element)
    {
        var json = (element["$ref"] is null ? element : SpecDocument.Load(operation.Document).Inlined(element))["content"]?["application/json"];
        var examples = (json?["examples"]?.AsObject() ?? []).ToDictionary(
            example => example.Key,
            example => SpecDocument.Load(operation.Document).Inlined(example.Value!)["value"]!,
            StringComparer.Ordinal);
        if (json?["example"] is { } single)
        {
            examples.Add("example", single);
        }

        return new Body(operation, place, json?["schema"], inlineName, examples);
    }

    /// <summary>The generated type.</summary>
    public Type Type() => ContractTypes.OfSchema(Operation.Document, Schema!, InlineName);
}
