using System.Text.Json;
using System.Text.Json.Nodes;
using ImageCodegen.Tests.Instances;

namespace ImageCodegen.Tests.Examples;

/// <summary>
/// Makes values of a schema around a value of one of its parts: an object around a member, a list around an item. What is around it is
/// made of the schema alone. Not all of them are valid; the judge says which.
/// </summary>
/// <param name="document">The schemas, and the judge.</param>
internal sealed class Surroundings(SchemaDocument document)
{
    private static readonly InstanceStyle[] Styles = [.. InstanceStyle.All.Where(static s => s.Name is "required" or "all" or "second" or "nulls" or "chance").OrderBy(static s => s.Optionals == Optionals.None ? 0 : 1)];

    private readonly Dictionary<(string Place, string Style), JsonNode?> made = [];

    /// <summary>Values of the schema that holds a part.</summary>
    /// <param name="holder">The place of the schema.</param>
    /// <param name="keyword">The keyword that holds the part.</param>
    /// <param name="name">The key or index of the part below it.</param>
    /// <param name="value">The value of the part.</param>
    /// <param name="isPart">True where the holder is a part of a schema, with which others have a say in the same value: a member may stand alone there.</param>
    public IEnumerable<JsonNode?> Of(string holder, string keyword, string name, JsonNode? value, bool isPart = false) => keyword switch
    {
        "properties" when isPart => Members(holder, name, value).Prepend(new JsonObject { [name] = value?.DeepClone() }),
        "properties" => Members(holder, name, value),
        "patternProperties" => PatternSample.Of(name) is { } sample ? Members(holder, sample, value) : [],
        "additionalProperties" or "unevaluatedProperties" => Members(holder, "other0", value),
        "propertyNames" when value is JsonValue text && text.GetValueKind() == JsonValueKind.String => Names(holder, text.GetValue<string>()),
        "items" or "contains" or "additionalItems" or "unevaluatedItems" => Items(holder, value),
        "prefixItems" => At(holder, int.Parse(name, System.Globalization.CultureInfo.InvariantCulture), value),
        "allOf" or "oneOf" or "anyOf" => Same(holder, int.Parse(name, System.Globalization.CultureInfo.InvariantCulture), value),
        "if" or "then" or "else" or "dependentSchemas" => Same(holder, 0, value),
        "contentSchema" => [JsonValue.Create(value?.ToJsonString() ?? "null")],
        _ => [],
    };

    private IEnumerable<JsonNode?> Members(string holder, string name, JsonNode? value)
    {
        foreach (var around in Made(holder, Styles).Append(new JsonObject()).OfType<JsonObject>())
        {
            var whole = (JsonObject)around.DeepClone();
            whole[name] = value?.DeepClone();
            yield return whole;
        }
    }

    private IEnumerable<JsonNode?> Names(string holder, string name)
    {
        foreach (var around in Made(holder, Styles).OfType<JsonObject>())
        {
            var whole = (JsonObject)around.DeepClone();
            whole[name] = whole.Select(static m => m.Value).FirstOrDefault()?.DeepClone();
            yield return whole;
        }
    }

    private IEnumerable<JsonNode?> Items(string holder, JsonNode? value)
    {
        yield return new JsonArray(value?.DeepClone());
        foreach (var around in Made(holder, Styles).OfType<JsonArray>())
        {
            var whole = (JsonArray)around.DeepClone();
            whole.Add(value?.DeepClone());
            yield return whole;
            whole = (JsonArray)whole.DeepClone();
            whole.RemoveAt(0);
            yield return whole;
        }

        yield return new JsonArray([.. Enumerable.Range(0, 3).Select(_ => value?.DeepClone())]);
    }

    private IEnumerable<JsonNode?> At(string holder, int index, JsonNode? value)
    {
        foreach (var around in Made(holder, Styles).OfType<JsonArray>().Where(list => list.Count >= index))
        {
            var whole = (JsonArray)around.DeepClone();
            if (index == whole.Count)
            {
                whole.Add(value?.DeepClone());
            }
            else
            {
                whole[index] = value?.DeepClone();
            }

            yield return whole;
        }

        if (index == 0)
        {
            yield return new JsonArray(value?.DeepClone());
        }
    }

    // What the other parts of the same schema want is made, and the value's members put over it.
    private IEnumerable<JsonNode?> Same(string holder, int index, JsonNode? value)
    {
        yield return value;
        if (value is not JsonObject own)
        {
            yield break;
        }

        foreach (var around in Made(holder, [InstanceStyle.Alternative(index), .. Styles]).OfType<JsonObject>())
        {
            var whole = (JsonObject)around.DeepClone();
            foreach (var member in own)
            {
                whole[member.Key] = member.Value?.DeepClone();
            }

            yield return whole;
        }
    }

    private IEnumerable<JsonNode?> Made(string holder, IEnumerable<InstanceStyle> styles)
    {
        foreach (var style in styles)
        {
            if (!made.TryGetValue((holder, style.Name), out var value))
            {
                value = new InstanceMaker(document, style, new Random(0)).TryMake(holder, out var one) ? one : null;
                made[(holder, style.Name)] = value;
            }

            if (value is not null)
            {
                yield return value;
            }
        }
    }
}
