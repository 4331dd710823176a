using System.Reflection;
using System.Text.Json.Nodes;
using ImageCodegen.Tests.Instances;

namespace ImageCodegen.Tests.Examples;

/// <summary>
/// Takes a value of any place up to where something generated takes it: a schema that has a type; or where the schema is used, in a
/// value that is made of the type around it, in a request, an answer or a header.
/// </summary>
/// <param name="places">The document.</param>
/// <param name="types">The generated types.</param>
/// <param name="requests">The generated requests.</param>
/// <param name="assembly">Where they are.</param>
internal sealed class PlaceClimb(DocumentPlaces places, TypePlaces types, RequestShapes requests, Assembly assembly)
{
    private const int MostUses = 6;
    private const int MostSteps = 300;
    private const int MostAsked = 200_000;

    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private readonly OperationTrial operations = new(requests, assembly);
    private SchemaDocument judge = null!;
    private Surroundings surroundings = null!;
    private int steps;

    /// <summary>The schemas that the judge is asked about.</summary>
    public IEnumerable<string> Asked => asked.Concat(requests.All.Select(static r => r.Place));

    /// <summary>Schemas that the judge has to know beside those of the document.</summary>
    public IEnumerable<(string Key, string Schema)> Added => requests.All.Select(static r => (r.Place[(RequestShapes.Keyword.Length + 2)..], r.Schema));

    /// <summary>Says that values of a schema will be tried: the judge is asked about it, and about all that it may stand in.</summary>
    public void Ask(Place schema)
    {
        if (schema.Kind != PlaceKind.Schema || !asked.Add(schema.Pointer) || asked.Count > MostAsked)
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

    /// <summary>Begins, once there is a judge.</summary>
    public void Begin(SchemaDocument schemas) => (judge, surroundings) = (schemas, new Surroundings(schemas));

    /// <summary>Tries a value of a place.</summary>
    public Outcome From(Place place, JsonNode? value)
    {
        steps = 0;
        return Climb(place, value, null);
    }

    /// <summary>Tries a value with the type of its schema.</summary>
    public Outcome OfType(string place, JsonNode? value)
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
        var isPart = place.Parent.Keyword == "allOf";
        foreach (var whole in surroundings.Of(place.Parent.Pointer, place.Keyword, place.Name, value, isPart))
        {
            if (!isPart && asked.Contains(place.Parent.Pointer) && !judge.IsValid(place.Parent.Pointer, whole?.ToJsonString() ?? "null"))
            {
                continue;
            }

            // What is made around it may be what is wrong; other made values tell.
            var outcome = Climb(place.Parent, whole, null);
            if (outcome is { Tried: true, IsWrong: false })
            {
                return outcome;
            }

            best = best.IsWrong ? best : outcome;
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

            if (!judge.IsValid(shape.Place, whole.ToJsonString()))
            {
                continue;
            }

            var outcome = operations.Try(shape, types, whole.ToJsonString());
            if (!outcome.IsWrong)
            {
                return outcome;
            }

            best = best.IsWrong ? best : outcome;
        }

        return best;
    }
}
