using System.Reflection;
using System.Text.Json.Nodes;
using ImageCodegen.Model;
using ImageCodegen.Tests.Instances;

namespace ImageCodegen.Tests.Examples;

/// <summary>Tries every valid example of a document with what was generated of it.</summary>
internal sealed class ExampleTrial
{
    private readonly IReadOnlyList<Example> examples;
    private readonly PlaceClimb climb;

    /// <summary>Prepares a trial.</summary>
    /// <param name="places">The document.</param>
    /// <param name="examples">Its examples.</param>
    /// <param name="contract">Its contract.</param>
    /// <param name="types">The generated types.</param>
    /// <param name="assembly">Where they are.</param>
    public ExampleTrial(DocumentPlaces places, IReadOnlyList<Example> examples, ContractModel contract, TypePlaces types, Assembly assembly)
    {
        this.examples = examples;
        climb = new PlaceClimb(places, types, new RequestShapes(places, contract), assembly);
        foreach (var schema in examples.Select(static e => e.Schema).OfType<Place>())
        {
            climb.Ask(schema);
        }
    }

    /// <summary>The schemas that the judge is asked about.</summary>
    public IEnumerable<string> Asked => climb.Asked;

    /// <summary>Schemas that the judge has to know beside those of the document.</summary>
    public IEnumerable<(string Key, string Schema)> Added => climb.Added;

    /// <summary>Tries the examples.</summary>
    /// <param name="schemas">The schemas, and the judge.</param>
    /// <param name="counts">Takes what came of them.</param>
    public void Run(SchemaDocument schemas, ExampleCounts counts)
    {
        climb.Begin(schemas);
        foreach (var example in examples)
        {
            if (example.Value is null)
            {
                Count(counts, Outcome.Untried(example.Missing), example);
            }
            else if (NodeJson.Of(example.Value) is var json && example.Schema is { } schema && !schemas.IsValid(schema.Pointer, json))
            {
                counts.Invalid++;
            }
            else
            {
                Count(counts, Attempt(example, json), example);
            }
        }
    }

    private Outcome Attempt(Example example, string json)
    {
        try
        {
            return Try(example, JsonNode.Parse(json));
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return Outcome.Of($"ends in {string.Join(' ', fault.ToString().Split('\n').Take(3))}");
        }
    }

    private static void Count(ExampleCounts counts, Outcome outcome, Example example)
    {
        if (!outcome.Tried)
        {
            var count = counts.Untried[outcome.Text!] = counts.Untried.GetValueOrDefault(outcome.Text!) + 1;
            if (count <= 3)
            {
                counts.UntriedPlaces.Add($"example of {example.Schema?.Pointer ?? example.Holder.Pointer} not tried: {outcome.Text}");
            }

            return;
        }

        counts.Tried++;
        if (outcome.Text is null)
        {
            counts.Passed++;
        }
        else
        {
            counts.Problems.Add($"example at {example.Value!.Span} of {example.Schema?.Pointer ?? example.Holder.Pointer}: {outcome.Text}");
        }
    }

    private Outcome Try(Example example, JsonNode? value)
    {
        if (example.Holder.Kind == PlaceKind.Schema)
        {
            var own = climb.From(example.Holder, value);
            return own.Tried ? own : InParts(example.Holder.Pointer, value, own);
        }

        var direct = example.Schema is { } schema ? climb.OfType(schema.Pointer, value) : Outcome.Untried("");
        if (direct.IsWrong)
        {
            return direct;
        }

        var used = climb.From(example.Holder, value);
        return used.Tried ? used : direct.Tried ? direct : example.Schema is { } whole ? InParts(whole.Pointer, value, used) : used;
    }

    // A list or a map that nobody can be handed as a whole: what it holds has types.
    private Outcome InParts(string schema, JsonNode? value, Outcome own)
    {
        var parts = value switch
        {
            JsonArray { Count: > 0 } list => list.Select(item => climb.OfType(schema + "/items", item)),
            JsonObject { Count: > 0 } map => map.Select(member => climb.OfType(schema + "/additionalProperties", member.Value)),
            _ => [own],
        };
        foreach (var part in parts)
        {
            if (!part.Tried || part.IsWrong)
            {
                return part.Tried ? part : own;
            }
        }

        return value is JsonArray { Count: > 0 } or JsonObject { Count: > 0 } ? Outcome.Of(null) : own;
    }
}
