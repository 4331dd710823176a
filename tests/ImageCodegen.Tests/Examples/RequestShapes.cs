using System.Text.Json;
using ImageCodegen.Model;
using ImageCodegen.OpenApi.References;
using ImageCodegen.Syntax;

namespace ImageCodegen.Tests.Examples;

/// <summary>A request of the contract, as a schema: an object with a member for each parameter and body, as its JSON is.</summary>
/// <param name="Place">The JSON Pointer of the schema, which is added to the document.</param>
/// <param name="Operation">The operation.</param>
/// <param name="Schema">The schema.</param>
/// <param name="Names">The member of each parameter, by the name of its place and its own name.</param>
internal sealed record RequestShape(string Place, OperationModel Operation, string Schema, IReadOnlyDictionary<(string In, string Name), string> Names)
{
    /// <summary>The body that is sent as a media type, with the media type in the spelling of the contract; null where none is.</summary>
    public (BodyModel Body, string MediaType)? BodyOf(string mediaType)
    {
        mediaType = string.IsNullOrWhiteSpace(mediaType) ? "*/*" : mediaType;
        var wanted = mediaType.Contains('*', StringComparison.Ordinal) ? "application/json" : mediaType;
        foreach (var body in Operation.Request.Bodies)
        {
            foreach (var format in body.Formats)
            {
                if (format.MediaType == mediaType || format.MediaType == wanted)
                {
                    return (body, format.MediaType);
                }
            }
        }

        return null;
    }
}

/// <summary>The requests of a contract as schemas.</summary>
internal sealed class RequestShapes
{
    /// <summary>The keyword of the document below which the schemas stand.</summary>
    public const string Keyword = "x-requests";

    private readonly DocumentPlaces places;
    private readonly Dictionary<string, RequestShape> all = new(StringComparer.Ordinal);

    /// <summary>Makes the schemas.</summary>
    /// <param name="places">The document.</param>
    /// <param name="contract">Its contract.</param>
    public RequestShapes(DocumentPlaces places, ContractModel contract)
    {
        this.places = places;
        foreach (var operation in contract.Operations)
        {
            var pointer = operation.Origin[(operation.Origin.IndexOf('#', StringComparison.Ordinal) + 1)..];
            if (places.At(pointer) is { } place)
            {
                all.TryAdd(pointer, Shape(place, operation, all.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            }
        }
    }

    /// <summary>All of them.</summary>
    public IReadOnlyCollection<RequestShape> All => all.Values;

    /// <summary>The request of an operation; null where none is generated.</summary>
    public RequestShape? Of(Place operation) => all.GetValueOrDefault(operation.Pointer);

    private RequestShape Shape(Place place, OperationModel operation, string key)
    {
        var declared = place.Node["parameters"] is SequenceNode own ? Parameters(place.Pointer, own) : [];
        var shared = place.Parent is { } path && path.Node["parameters"] is SequenceNode common ? Parameters(path.Pointer, common) : [];
        var parameters = declared.Concat(shared).DistinctBy(static p => (p.Node["in"].AsString(), p.Node["name"].AsString())).ToList();
        var names = new Dictionary<(string, string), string>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var members = new List<(string Name, string Json)>();
        var required = new List<string>();
        foreach (var parameter in operation.Request.Parameters.Where(static p => p.Member is not null))
        {
            var member = parameter.Member!;
            var name = taken.Add(member.WireName) ? member.WireName : member.CSharpName;
            var at = parameter.Place.ToString().ToLowerInvariant();
            names[(at, parameter.WireName)] = name;
            var schema = SchemaOf(parameters.Find(p => p.Node["in"].AsString() == at && p.Node["name"].AsString() == parameter.WireName));
            members.Add((name, parameter.Place == ParameterPlace.Path ? schema[..^1] + ",\"minLength\":1}" : schema));
            if (member.Required)
            {
                required.Add(name);
            }
        }

        foreach (var body in operation.Request.Bodies)
        {
            taken.Add(body.Member.WireName);
            members.Add((body.Member.WireName, SchemaOf(MediaOf(place, body.Formats[0].MediaType))));
            if (body.Member.Required)
            {
                required.Add(body.Member.WireName);
            }
        }

        var properties = string.Join(',', members.Select(static m => $"{JsonSerializer.Serialize(m.Name)}:{m.Json}"));
        var json = $"{{\"type\":\"object\",\"properties\":{{{properties}}},\"required\":{JsonSerializer.Serialize(required)}}}";
        return new RequestShape($"/{Keyword}/{key}", operation, json, names);
    }

    private List<Place> Parameters(string pointer, SequenceNode list) =>
        [.. Enumerable.Range(0, list.Items.Count).Select(i => places.At($"{pointer}/parameters/{i.ToString(System.Globalization.CultureInfo.InvariantCulture)}")).OfType<Place>().Select(places.Resolved)];

    private Place? MediaOf(Place operation, string mediaType)
    {
        if (places.At(operation.Pointer + "/requestBody") is not { } declared)
        {
            return null;
        }

        var body = places.Resolved(declared);
        var content = (body.Node["content"] as MappingNode)?.Entries.Select(static e => e.Key).ToList() ?? [];
        var key = content.Find(k => k == mediaType) ?? content.Find(static k => k.Contains('*', StringComparison.Ordinal) || string.IsNullOrWhiteSpace(k));
        return key is null ? null : places.At($"{body.Pointer}/content/{JsonPointer.Escape(key)}");
    }

    private string SchemaOf(Place? holder)
    {
        var place = holder is null ? null : places.At(holder.Pointer + "/schema")
            ?? ((holder.Node["content"] as MappingNode)?.Entries is { Count: > 0 } content ? places.At($"{holder.Pointer}/content/{JsonPointer.Escape(content[0].Key)}/schema") : null);
        return place is null ? "{\"type\":\"string\"}" : $"{{\"$ref\":{JsonSerializer.Serialize("#" + Uri.EscapeDataString(place.Pointer))}}}";
    }
}
