using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <content>JSON Schemas.</content>
public ref partial struct Validator
{
    private static readonly JsonElement Null = JsonElement.Parse("null");
    private static readonly JsonDocumentOptions SchemaOptions = new() { MaxDepth = SchemaSteps.MostLevels };

    /// <summary>Checks the JSON of a value; of a record as a whole with <see cref="RecordCodec{T}"/> and no name.</summary>
    /// <exception cref="JsonException">The schema is not a usable one.</exception>
    public void Schema<T, TCodec>(string? name, T? value, JsonSchemaAssertion assertion)
        where T : struct
        where TCodec : struct, IJsonCodec<T>
    {
        if (value.HasValue)
        {
            Schema<T, TCodec>(name, value.GetValueOrDefault(), assertion);
        }
        // A member that is null may be absent; an item or a value of a map is there.
        else if (name is null && typeof(T) == typeof(JsonElement))
        {
            Schema<JsonElement, AnyCodec>(null, Null, assertion);
        }
    }

    /// <summary>Checks the JSON of a value; of a record as a whole with <see cref="RecordCodec{T}"/> and no name.</summary>
    /// <exception cref="JsonException">The schema is not a usable one.</exception>
    public void Schema<T, TCodec>(string? name, T? value, JsonSchemaAssertion assertion)
        where TCodec : struct, IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(assertion);
        if (value is null)
        {
            return;
        }
        if (Written<T, TCodec>(value) is not { } json)
        {
            Fail(name, "$ref", "is nested too deeply to be checked, or has no JSON");
            return;
        }
        var since = Count;
        var found = assertion.Evaluate(json);
        if (found.Count > 0)
        {
            (failures ??= []).AddRange(found);
            Prefix(since, name);
        }
    }

    // Null where there are more levels than can be checked, or a number such as NaN.
    private static JsonElement? Written<T, TCodec>(T value)
        where TCodec : struct, IJsonCodec<T>
    {
        var json = new JsonOutput();
        try
        {
            TCodec.Write(ref json, value);
            return JsonElement.Parse(json.Written, SchemaOptions);
        }
        catch (JsonException)
        {
            return null;
        }
        finally
        {
            json.Dispose();
        }
    }
}
