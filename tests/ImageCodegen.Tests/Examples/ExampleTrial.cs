using System.Reflection;
using System.Text.Json.Nodes;
using ImageCodegen.Model;
using ImageCodegen.Tests.Instances;

namespace ImageCodegen.Tests.Examples;

/// <summary>
/// Tries every valid example of a document with what was generated of it. One whose schema has a type is read and written by that. Any
/// other goes up to where its schema is used: into a value that is made of the type around it, into a request, an answer or a header.
/// </summary>
internal sealed class ExampleTrial
{
    private const int MostUses = 6;
    private const int MostSteps = 300;

    private readonly DocumentPlaces places;
    private readonly IReadOnlyList<Example> examples;
    private readonly TypePlaces types;
    private readonly RequestShapes requests;
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private readonly OperationTrial operations;
    private SchemaDocument judge = null!;
    private Surroundings surroundings = null!;
    private int steps;

    /// <summary>Prepares a trial.</summary>
    /// <param name="places">The document.</param>
    /// <param name="examples">Its examples.</param>
    /// <param name="contract">Its contract.</param>
    /// <param name="types">The generated types.</param>
    /// <param name="assembly">Where they are.</param>
    public ExampleTrial(DocumentPlaces places, IReadOnlyList<Example> examples, ContractModel contract, TypePlaces types, Assembly assembly)
    {
        (this.places, this.examples, this.types) = (places, examples, types);
        requests = new RequestShapes(places, contract);
        operations = new OperationTrial(requests, assembly);
        foreach (var schema in examples.Select(static e => e.Schema).OfType<Place>())
        {
            Ask(schema);
        }
    }

    /// <summary>The schemas that the judge is asked about.</summary>
    public IEnumerable<string> Asked => asked.Concat(requests.All.Select(static r => r.Place));

    /// <summary>Schemas that the judge has to know beside those of the document.</summary>
    public IEnumerable<(string Key, string Schema)> Added => requests.All.Select(static r => (r.Place[(RequestShapes.Keyword.Length + 2)..], r.Schema));

    /// <summary>Tries the examples.</summary>
    /// <param name="schemas">The schemas, and the judge.</param>
    /// <param name="counts">Takes what came of them.</param>
    public void Run(SchemaDocument schemas, ExampleCounts counts)
    {
        judge = schemas;
        surroundings = new Surroundings(schemas);
        foreach (var example in examples)
        {
            if (example.Value is null)
            {
                Count(counts, Outcome.Untried(example.Missing), example);
            }
            else if (NodeJson.Of(example.Value) is var json && example.Schema is { } schema && !judge.IsValid(schema.Pointer, json))
            {
                counts.Invalid++;
            }
            else
            {
                steps = 0;
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
            return Outcome.Of($"ends in {fault}");
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

    private void Ask(Place schema)
    {
        if (schema.Kind != PlaceKind.Schema || !asked.Add(schema.Pointer) || asked.Count > 200_000)
        {
            return;
        }

        if (schema.Parent is { Kind: PlaceKind.Schema } parent)
        {
            Ask(parent);
        }

        foreach (var use in places.UsesOf(schema).Take(MostUses))
        {
            Ask(use);
        }
    }

    private Outcome Try(Example example, JsonNode? value)
    {
        if (example.Holder.Kind == PlaceKind.Schema)
        {
            var own = Climb(example.Holder, value, null);
            return own.Tried ? own : InParts(example.Holder.Pointer, value, own);
        }

        var direct = example.Schema is { } schema ? OfType(schema.Pointer, value) : Outcome.Untried("");
        if (direct.IsWrong)
        {
            return direct;
        }

        var used = Climb(example.Holder, value, null);
        return used.Tried ? used : direct.Tried ? direct : example.Schema is { } whole ? InParts(whole.Pointer, value, used) : used;
    }

    // A list or a map that nobody can be handed as a whole: what it holds has types.
    private Outcome InParts(string schema, JsonNode? value, Outcome own)
    {
        var parts = value switch
        {
            JsonArray { Count: > 0 } list => list.Select(item => OfType(schema + "/items", item)),
            JsonObject { Count: > 0 } map => map.Select(member => OfType(schema + "/additionalProperties", member.Value)),
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

    private Outcome OfType(string place, JsonNode? value)
    {
        // A type that C# has for a value that may be null is the place's, not the value's.
        if (value is null || types.Find(place) is not { } found)
        {
            return Outcome.Untried("no type");
        }

        var name = types.All[found];
        return Outcome.Of(types[name].Problem(value.ToJsonString()) is { } problem ? $"{name.Name}, {value.ToJsonString()}: {problem}" : null);
    }

    private Outcome Climb(Place place, JsonNode? value, Place? within)
    {
        if (++steps > MostSteps)
        {
            return Outcome.Untried("no valid value around it was made");
        }

        var best = place.Kind == PlaceKind.Schema ? OfSchema(place, value) : OfHolder(place, value, within);
        if (best.Tried)
        {
            return best;
        }

        foreach (var use in places.UsesOf(place).Take(MostUses))
        {
            var outcome = Climb(use, value, within);
            if (outcome.Tried)
            {
                return outcome;
            }

            best = outcome;
        }

        return best;
    }

    private Outcome OfSchema(Place place, JsonNode? value)
    {
        if (OfType(place.Pointer, value) is { Tried: true } typed)
        {
            return typed;
        }

        if (place.Parent!.Kind != PlaceKind.Schema)
        {
            return place.Parent.Kind == PlaceKind.Components ? Outcome.Untried("a component that nothing uses") : Climb(place.Parent, value, null);
        }

        var best = Outcome.Untried(place.Keyword is "not" or "$defs" or "definitions" ? $"what {place.Keyword} says" : "no valid value around it was made");
        foreach (var whole in surroundings.Of(place.Parent.Pointer, place.Keyword, place.Name, value))
        {
            if (asked.Contains(place.Parent.Pointer) && !judge.IsValid(place.Parent.Pointer, whole?.ToJsonString() ?? "null"))
            {
                continue;
            }

            var outcome = Climb(place.Parent, whole, null);
            if (outcome.Tried)
            {
                return outcome;
            }

            best = outcome;
        }

        return best;
    }

    // Within an answer stands a media type or a header.
    private Outcome OfHolder(Place place, JsonNode? value, Place? within) => (place.Kind, place.Parent!.Kind) switch
    {
        (_, PlaceKind.Components) => Outcome.Untried("a component that nothing uses"),
        (PlaceKind.Media or PlaceKind.Header, PlaceKind.Response or PlaceKind.RequestBody) => Climb(place.Parent, value, place),
        (PlaceKind.Media, PlaceKind.Parameter or PlaceKind.Header) => Climb(place.Parent, value, null),
        (PlaceKind.Header, _) => Outcome.Untried("a header of a part"),
        (PlaceKind.Parameter, PlaceKind.PathItem) => OfPath(place, value),
        (PlaceKind.Parameter, _) => Request(place.Parent, place, value, null),
        (PlaceKind.RequestBody, _) => Request(place.Parent, null, value, within),
        (PlaceKind.Response, _) => operations.Response(place, within!, value),
        _ => Outcome.Untried("nothing around it"),
    };

    private Outcome OfPath(Place parameter, JsonNode? value)
    {
        var best = Outcome.Untried("a path without operations");
        foreach (var operation in places.All.Where(p => p.Parent == parameter.Parent && p.Kind == PlaceKind.Operation))
        {
            best = Request(operation, parameter, value, null);
            if (best.Tried)
            {
                return best;
            }
        }

        return best;
    }

    private Outcome Request(Place operation, Place? parameter, JsonNode? value, Place? media)
    {
        if (requests.Of(operation) is not { } shape)
        {
            return Outcome.Untried("of a webhook or a callback, of which no request is generated");
        }

        var best = Outcome.Untried("no valid request around it was made");
        foreach (var (whole, reason) in OperationTrial.Requests(shape, parameter is null ? null : places.Resolved(parameter), media, value, surroundings))
        {
            if (whole is null)
            {
                return reason;
            }

            if (judge.IsValid(shape.Place, whole.ToJsonString()))
            {
                return operations.Try(shape, types, whole.ToJsonString());
            }
        }

        return best;
    }
}
