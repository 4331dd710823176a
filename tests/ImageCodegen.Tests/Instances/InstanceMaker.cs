using System.Text.Json;
using System.Text.Json.Nodes;

namespace ImageCodegen.Tests.Instances;

/// <summary>
/// Makes a value of a schema, in a style. It aims at valid values and need not hit: the judge says what is one. Nothing here knows
/// what the generator makes of the schema.
/// </summary>
/// <param name="document">The schemas.</param>
/// <param name="style">What kind of value.</param>
/// <param name="random">Decides what is left to chance; seeded.</param>
internal sealed class InstanceMaker(SchemaDocument document, InstanceStyle style, Random random)
{
    private const int Roomy = 3;
    private const int Deepest = 16;
    private int left = 80;

    /// <summary>Makes one; false where it is not known how.</summary>
    public bool TryMake(string place, out JsonNode? value)
    {
        value = null;
        return document.At(place) is { } schema && TryMake([place.StartsWith("/components/schemas/", StringComparison.Ordinal) ? Reference(place) : schema], 0, out value);
    }

    // What refers to a component knows what it is called, and so which kind of a hierarchy.
    private static JsonElement Reference(string place) => JsonSerializer.SerializeToElement(new Dictionary<string, string>(StringComparer.Ordinal) { ["$ref"] = "#" + Uri.EscapeDataString(place) });

    private int Choose(int count) => style.Choice < 0 ? random.Next(count) : style.Choice % count;

    private bool TryMake(IReadOnlyList<JsonElement> schemas, int depth, out JsonNode? value)
    {
        value = null;
        left--;
        if (depth > Deepest || SchemaParts.Of(document, schemas, Choose) is not { } parts)
        {
            return false;
        }

        var types = Types(parts);
        if (types.Contains("null") && (style.Nulls || types.Count == 1))
        {
            return true;
        }

        types.Remove("null");
        if (parts.Each("const").Concat(EnumValues(parts)).ToList() is { Count: > 0 } given)
        {
            var constant = parts.Each("const").Any();
            var chosen = given[constant ? 0 : Choose(given.Count)];
            value = Node(chosen);
            return true;
        }

        if (types.Count == 0)
        {
            return false;
        }

        switch (types[Choose(types.Count)])
        {
            case "object":
                return TryMakeObject(parts, depth, out value);
            case "array":
                return TryMakeArray(parts, depth, out value);
            case "string":
                var text = TextMaker.Make(parts, style, Choose);
                value = JsonValue.Create(text);
                return text is not null;
            case "boolean":
                value = JsonValue.Create(Choose(2) == 0);
                return true;
            case var number:
                var token = NumberMaker.Make(parts, number == "integer", style, Choose);
                value = token is null ? null : JsonNode.Parse(token);
                return token is not null;
        }
    }

    // The values that every enum has.
    private static IEnumerable<JsonElement> EnumValues(SchemaParts parts)
    {
        var enums = parts.Each("enum").ToList();
        return enums.Count == 0 ? [] : enums[0].EnumerateArray().Where(e => enums.Skip(1).All(other => other.EnumerateArray().Any(o => JsonElement.DeepEquals(o, e))));
    }

    private static JsonNode? Node(JsonElement element) => JsonNode.Parse(element.GetRawText());

    private static List<string> Types(SchemaParts parts)
    {
        List<string> types = ["object", "string", "integer", "array", "number", "boolean", "null"];
        var said = false;
        foreach (var type in parts.Each("type"))
        {
            said = true;
            var own = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(static t => t.GetString()!).ToList() : [type.GetString() ?? ""];
            types = types.FindAll(t => own.Contains(t) || (t == "integer" && own.Contains("number")));
        }

        if (said)
        {
            return types.Contains("number") ? types.FindAll(static t => t != "integer") : types;
        }

        return parts.All switch
        {
            _ when Has("properties", "additionalProperties", "required", "patternProperties", "minProperties") => ["object"],
            _ when Has("items", "prefixItems", "minItems") => ["array"],
            _ when Has("pattern", "minLength", "maxLength") => ["string"],
            _ when Has("minimum", "maximum", "multipleOf") => ["number"],
            _ => types,
        };

        bool Has(params string[] keywords) => keywords.Any(k => parts.Each(k).Any());
    }

    private bool TryMakeObject(SchemaParts parts, int depth, out JsonNode? value)
    {
        value = null;
        var made = new JsonObject();
        var declared = parts.Each("properties").SelectMany(static p => p.EnumerateObject()).Select(static p => p.Name).Distinct(StringComparer.Ordinal).ToList();
        var required = parts.Each("required").SelectMany(static r => r.EnumerateArray()).Select(static r => r.GetString()!).ToHashSet(StringComparer.Ordinal);
        foreach (var name in declared.Concat(required.Except(declared)))
        {
            var optional = !required.Contains(name);
            if (optional && (style.Optionals == Optionals.None || depth >= Roomy || left < 0 || (style.Optionals == Optionals.Some && random.Next(2) == 0)))
            {
                continue;
            }

            if (TryMake(Of(parts, name), depth + 1, out var member))
            {
                made[name] = member;
            }
            else if (!optional)
            {
                return false;
            }
        }

        var least = parts.Each("minProperties").Select(static m => m.GetInt32()).DefaultIfEmpty(0).Max();
        var isMap = declared.Count == 0 && style.Optionals != Optionals.None && left > 0;
        for (var i = 0; i < 8 && (made.Count < least || (i == 0 && (style.Unknown || isMap))); i++)
        {
            var name = parts.Texts("x-name").FirstOrDefault() ?? (style.Unicode ? $"x-ключ \"{i}\" 😀" : $"other{i}");
            if (Of(parts, name) is { } other && !other.Exists(static s => s.ValueKind == JsonValueKind.False) && TryMake(other, depth + 1, out var member))
            {
                made[name] = member;
            }
        }

        value = made;
        return true;
    }

    private static List<JsonElement> Of(SchemaParts parts, string name)
    {
        var found = new List<JsonElement>();
        foreach (var part in parts.All)
        {
            var matched = false;
            if (part.TryGetProperty("properties", out var members) && members.TryGetProperty(name, out var member))
            {
                found.Add(member);
                matched = true;
            }

            if (part.TryGetProperty("patternProperties", out var patterns))
            {
                foreach (var pattern in patterns.EnumerateObject().Where(p => TextMaker.Matches(name, p.Name)))
                {
                    found.Add(pattern.Value);
                    matched = true;
                }
            }

            if (!matched && part.TryGetProperty("additionalProperties", out var other))
            {
                found.Add(other);
            }
        }

        return found;
    }

    private bool TryMakeArray(SchemaParts parts, int depth, out JsonNode? value)
    {
        value = null;
        var least = parts.Each("minItems").Select(static m => m.GetInt32()).DefaultIfEmpty(0).Max();
        var most = parts.Each("maxItems").Select(static m => m.GetInt32()).DefaultIfEmpty(int.MaxValue).Min();
        var wanted = style.Edge < 0 ? least : Math.Max(least, style.Edge > 0 ? Math.Min(most, 4) : left < 0 || style.Optionals == Optionals.None ? least : 1 + Choose(2));
        var count = Math.Min(Math.Min(wanted, most), 100);
        var first = parts.Each("prefixItems").FirstOrDefault();
        var made = new JsonArray();
        for (var i = 0; i < count; i++)
        {
            var place = i;
            List<JsonElement> schemas = first.ValueKind == JsonValueKind.Array && i < first.GetArrayLength() ? [first[i]] : [.. parts.Each("items").Where(x => x.ValueKind != JsonValueKind.Array)];
            if (i == 0 && parts.Each("contains").FirstOrDefault() is { ValueKind: not JsonValueKind.Undefined } contained)
            {
                schemas.Add(contained);
            }

            var maker = i == 0 ? this : new InstanceMaker(document, style with { Choice = style.Choice < 0 ? -1 : style.Choice + place }, random) { left = left / 2 };
            if (!maker.TryMake(schemas, depth + 1, out var item))
            {
                break;
            }

            made.Add(item);
        }

        value = made;
        return made.Count >= least;
    }
}
