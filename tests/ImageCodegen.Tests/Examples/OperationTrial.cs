using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ImageCodegen.Binding.Operations;
using ImageCodegen.Model;
using ImageCodegen.Syntax;
using ImageCodegen.Tests.Instances;

namespace ImageCodegen.Tests.Examples;

/// <summary>Tries values in the requests, the answers and the headers of operations.</summary>
internal sealed class OperationTrial(RequestShapes requests, Assembly assembly)
{
    /// <summary>Requests with a value in them, as JSON; or why there can be none.</summary>
    /// <param name="shape">The request.</param>
    /// <param name="parameter">The parameter that has the value; null where the body has it.</param>
    /// <param name="media">The media type of the body.</param>
    /// <param name="value">The value.</param>
    /// <param name="surroundings">Makes the rest.</param>
    public static IEnumerable<(JsonNode? Whole, Outcome Reason)> Requests(RequestShape shape, Place? parameter, Place? media, JsonNode? value, Surroundings surroundings)
    {
        if (parameter is not null)
        {
            var key = (parameter.Node["in"].AsString() ?? "", parameter.Node["name"].AsString() ?? "");
            if (!shape.Names.TryGetValue(key, out var name))
            {
                yield return (null, Constant(shape, key, value));
                yield break;
            }

            foreach (var whole in surroundings.Of(shape.Place, "properties", name, value))
            {
                yield return (whole, default);
            }

            yield break;
        }

        if (shape.BodyOf(media!.Name) is not var (body, mediaType))
        {
            yield return (null, Outcome.Untried("a media type that is left out beside JSON"));
            yield break;
        }

        if (value is JsonObject or JsonArray && body.Member.Value.Type is ScalarRef { Kind: ScalarKind.Bytes or ScalarKind.String } && MediaTypes.KindOf(mediaType) is BodyKind.Binary or BodyKind.Text)
        {
            yield return (null, Outcome.Untried("a body whose text or bytes the caller makes"));
            yield break;
        }

        // Bytes stand for themselves in a body of bytes; in JSON they stand in base64.
        var inJson = body.Member.Value.Type is ScalarRef { Kind: ScalarKind.Bytes } && value is JsonValue bytes && bytes.GetValueKind() == JsonValueKind.String
            ? JsonValue.Create(Convert.ToBase64String(Encoding.UTF8.GetBytes(bytes.GetValue<string>())))
            : value;
        foreach (var whole in surroundings.Of(shape.Place, "properties", body.Member.WireName, inJson).OfType<JsonObject>())
        {
            foreach (var other in shape.Operation.Request.Bodies.Where(b => b != body))
            {
                whole.Remove(other.Member.WireName);
            }

            if (body.MediaTypeMember is { } choice && !mediaType.Contains('*', StringComparison.Ordinal) && !HasDefault(choice, mediaType))
            {
                whole[choice.WireName] = mediaType;
            }

            yield return (whole, default);
        }
    }

    /// <summary>Tries a request: as JSON, and as HTTP.</summary>
    public Outcome Try(RequestShape shape, TypePlaces types, string json)
    {
        var name = shape.Operation.Request.Record.Name;
        return Outcome.Of((types[name].Problem(json) ?? Request(name).HttpProblem(json)) is { } problem ? $"{name.Name}, {json}: {problem}" : null);
    }

    /// <summary>Tries a value in an answer.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="within">The media type or the header that has the value.</param>
    /// <param name="value">The value.</param>
    public Outcome Response(Place response, Place within, JsonNode? value)
    {
        if (requests.Of(response.Parent!) is not { } shape)
        {
            return Outcome.Untried("of a webhook or a callback, of which no request is generated");
        }

        var status = HttpStatusNames.Normalize(response.Name);
        var model = shape.Operation.Responses.FirstOrDefault(r => r.Status == status);
        if (model is null)
        {
            return Outcome.Untried("a status that is none");
        }

        return within.Kind == PlaceKind.Header ? Header(shape, within.Name, value) : Body(shape, model, within.Name, value);
    }

    private static bool HasDefault(MemberModel member, string text) => member.Default is StringLiteral literal && literal.Value == text;

    private static Outcome Constant(RequestShape shape, (string In, string Name) key, JsonNode? value)
    {
        var constant = shape.Operation.Request.Parameters.FirstOrDefault(p => p.Constant is not null && p.WireName == key.Name);
        return constant is null ? Outcome.Untried($"a {key.In} parameter that OpenAPI says is none")
            : Outcome.Of((value is JsonValue text && text.GetValueKind() == JsonValueKind.String ? text.GetValue<string>() : value?.ToJsonString()) == constant.Constant ? null : $"is not the constant {constant.Constant}");
    }

    private GeneratedRequest Request(TypeName name) => new(assembly.GetType($"{name.Namespace}.{name.Name}", throwOnError: true)!);

    private Outcome Body(RequestShape shape, ResponseModel model, string mediaType, JsonNode? value)
    {
        if (model.MediaType != mediaType && model.MediaType != MediaTypes.Concrete(mediaType))
        {
            return Outcome.Untried("a media type that is left out beside JSON");
        }

        var request = Request(shape.Operation.Request.Record.Name);
        var status = StatusOf(model.Status);
        if (model.Kind != BodyKind.Json || model.Body is null)
        {
            var text = value is JsonValue scalar && scalar.GetValueKind() == JsonValueKind.String ? scalar.GetValue<string>() : value?.ToJsonString() ?? "";
            var bytes = Encoding.UTF8.GetBytes(text);
            var got = request.ReadResponse(status, bytes);
            return Outcome.Of(got is string back ? (back == text ? null : $"is read as {back}") : got is byte[] raw && raw.AsSpan().SequenceEqual(bytes) ? null : "is not read as its text");
        }

        var json = value?.ToJsonString() ?? "null";
        var codec = ValueCodec.Of(model.Body, assembly);
        try
        {
            var read = codec.Parse(json);
            var written = codec.Write(read);
            return Outcome.Of(!TokenText.Same(JsonElement.Parse(json), JsonElement.Parse(written)) && !codec.Same(codec.Parse(written), read) ? $"{json} is written as {written}"
                : !codec.Same(request.ReadResponse(status, Encoding.UTF8.GetBytes(json)), read) ? $"{json} is read as another value"
                : null);
        }
        catch (JsonException fault)
        {
            return Outcome.Of($"{json} cannot be read: {fault.Message}");
        }
    }

    private Outcome Header(RequestShape shape, string name, JsonNode? value)
    {
        var declared = shape.Operation.Responses.SelectMany(static r => r.Headers).Where(h => string.Equals(h.WireName, name, StringComparison.OrdinalIgnoreCase)).ToList();
        if (declared.Count == 0)
        {
            return Outcome.Untried("a header that OpenAPI says is none");
        }

        var text = value switch
        {
            JsonArray list => string.Join(',', list.Select(Text)),
            JsonObject members => string.Join(',', members.Select(static m => $"{m.Key},{Text(m.Value)}")),
            _ => Text(value),
        };
        using var response = new HttpResponseMessage();
        if (!response.Headers.TryAddWithoutValidation(name, text) && !response.Content.Headers.TryAddWithoutValidation(name, text))
        {
            return Outcome.Untried("no text of a header");
        }

        if (!Request(shape.Operation.Request.Record.Name).TryReadHeader(declared[0].CSharpName, response, out var read))
        {
            return Outcome.Untried("a header without a reader");
        }

        if (read is string spelled)
        {
            return Outcome.Of(spelled == text ? null : $"is read as {spelled}");
        }

        var codec = ValueCodec.Of(declared[0].Value, assembly);
        return Outcome.Of(read is not null && codec.Same(codec.Parse(value?.ToJsonString() ?? "null"), read) ? null : $"{text} is read as {read ?? "nothing"}");
    }

    private static string Text(JsonNode? value) => value is JsonValue text && text.GetValueKind() == JsonValueKind.String ? text.GetValue<string>() : value?.ToJsonString() ?? "";

    // A status that the key means, and no other key is likely to.
    private static int StatusOf(string key) => key switch
    {
        "default" => 599,
        [var digit, 'X', 'X'] => ((digit - '0') * 100) + 98,
        _ => int.Parse(key, NumberStyles.None, CultureInfo.InvariantCulture),
    };
}
