using System.Text.Json;

namespace ImageCodegen.Tests.Instances;

/// <summary>Everything that is said of one value: schemas that must all hold, with references followed and alternatives chosen.</summary>
internal sealed class SchemaParts
{
    private readonly SchemaDocument document;
    private readonly Func<int, int> choose;
    private readonly List<JsonElement> all = [];
    private readonly HashSet<string> followed = new(StringComparer.Ordinal);
    private bool possible = true;

    private SchemaParts(SchemaDocument document, Func<int, int> choose) => (this.document, this.choose) = (document, choose);

    /// <summary>The parts; null where nothing can be all of them.</summary>
    /// <param name="document">Where references lead.</param>
    /// <param name="schemas">The schemas.</param>
    /// <param name="choose">Chooses one of so many.</param>
    public static SchemaParts? Of(SchemaDocument document, IEnumerable<JsonElement> schemas, Func<int, int> choose)
    {
        var parts = new SchemaParts(document, choose);
        foreach (var schema in schemas)
        {
            parts.Add(schema, null);
        }

        return parts.possible ? parts : null;
    }

    /// <summary>Each object among them.</summary>
    public IReadOnlyList<JsonElement> All => all;

    /// <summary>What each says under a keyword.</summary>
    public IEnumerable<JsonElement> Each(string keyword)
    {
        foreach (var part in all)
        {
            if (part.TryGetProperty(keyword, out var value))
            {
                yield return value;
            }
        }
    }

    /// <summary>The strings under a keyword.</summary>
    public IEnumerable<string> Texts(string keyword) =>
        Each(keyword).Where(static v => v.ValueKind == JsonValueKind.String).Select(static v => v.GetString()!);

    private void Add(JsonElement schema, string? owner)
    {
        if (schema.ValueKind == JsonValueKind.False)
        {
            possible = false;
        }

        if (schema.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        all.Add(schema);
        if (Reference(schema) is { } target)
        {
            Follow(target, owner ?? target);
        }

        foreach (var part in Array(schema, "allOf"))
        {
            Add(part, owner);
        }

        var discriminator = schema.TryGetProperty("discriminator", out var found) && found.ValueKind == JsonValueKind.Object ? found : default;
        var chosen = Choose(schema, "oneOf", discriminator);
        chosen |= Choose(schema, "anyOf", discriminator);
        if (!chosen && discriminator.ValueKind == JsonValueKind.Object)
        {
            Name(discriminator, owner);
        }

        if (schema.TryGetProperty("if", out var condition))
        {
            Condition(schema, condition);
        }
    }

    private void Condition(JsonElement schema, JsonElement condition)
    {
        if (choose(2) == 0)
        {
            Add(condition, null);
            if (schema.TryGetProperty("then", out var then))
            {
                Add(then, null);
            }
        }
        else if (schema.TryGetProperty("else", out var otherwise))
        {
            Add(otherwise, null);
        }
    }

    private void Follow(string target, string owner)
    {
        if (followed.Add(target) && document.At(target) is { } at)
        {
            Add(at, owner);
        }
    }

    private bool Choose(JsonElement schema, string keyword, JsonElement discriminator)
    {
        var branches = Array(schema, keyword);
        if (branches.Count == 0)
        {
            return false;
        }

        var branch = branches[choose(branches.Count)];
        if (discriminator.ValueKind == JsonValueKind.Object && Reference(branch) is { } target)
        {
            Name(discriminator, target);
        }

        Add(branch, null);
        return true;
    }

    // What OpenAPI says by discriminator, JSON Schema does not see. A schema that is one of a hierarchy's has the name of its own.
    private void Name(JsonElement discriminator, string? owner)
    {
        if (!discriminator.TryGetProperty("propertyName", out var property) || property.ValueKind != JsonValueKind.String)
        {
            return;
        }

        var mapping = discriminator.TryGetProperty("mapping", out var map) && map.ValueKind == JsonValueKind.Object
            ? map.EnumerateObject().Where(static m => m.Value.ValueKind == JsonValueKind.String).Select(m => (m.Name, Target: Full(m.Value.GetString()!))).ToList()
            : [];
        var name = mapping.Find(m => m.Target == owner).Name ?? owner?[(owner.LastIndexOf('/') + 1)..];
        if (mapping.Count > 0 && !mapping.Exists(m => m.Target == owner) && (owner is null || document.At(owner) is { } at && at.TryGetProperty("discriminator", out _)))
        {
            var chosen = mapping[choose(mapping.Count)];
            name = chosen.Name;
            Follow(chosen.Target, chosen.Target);
        }

        var declared = owner is null || document.At(owner) is not { } own || !Narrow(own, property.GetString()!, name, 0);
        if (owner is not null && mapping.Count == 0 && !declared)
        {
            Derive(owner, property.GetString()!);
        }

        if (name is not null && declared)
        {
            var member = JsonSerializer.Serialize(property.GetString());
            all.Add(JsonElement.Parse($"{{\"properties\":{{{member}:{{\"const\":{Literal(owner, property.GetString()!, name)}}}}},\"required\":[{member}]}}"));
        }
    }

    // The keys of a mapping are texts, whatever the member is.
    private string Literal(string? owner, string member, string name) =>
        owner is not null && document.At(owner) is { } schema && TypeOf(schema, member, 0) is "integer" or "number" or "boolean" ? name : JsonSerializer.Serialize(name);

    private string? TypeOf(JsonElement schema, string member, int hops) =>
        schema.ValueKind != JsonValueKind.Object || hops > 8 ? null
        : schema.TryGetProperty("properties", out var members) && members.TryGetProperty(member, out var own) ? Text(own, "type")
        : (Reference(schema) is { } target && document.At(target) is { } at ? TypeOf(at, member, hops + 1) : null)
            ?? Array(schema, "allOf").Select(part => TypeOf(part, member, hops + 1)).FirstOrDefault(static t => t is not null);

    // A base whose kinds are an enum stands for what derives from it: the kind person for CreatePerson.
    private void Derive(string owner, string member)
    {
        var kinds = Of(document, [document.At(owner)!.Value.TryGetProperty("properties", out var members) && members.TryGetProperty(member, out var told) ? told : default], choose)?
            .Each("enum").SelectMany(static e => e.EnumerateArray()).Select(static e => e.ToString()).ToList() ?? [];
        var kind = kinds.Count == 0 ? null : kinds[choose(kinds.Count)];
        var derived = document.DerivedOf(owner).FirstOrDefault(d => kind is not null && (Text(d.Schema, "x-discriminator-value") is { } said ? said == kind : Bare(d.Name).Contains(Bare(kind), StringComparison.Ordinal)));
        if (derived.Place is not null)
        {
            Follow(derived.Place, derived.Place);
            all.Add(JsonElement.Parse($"{{\"properties\":{{{JsonSerializer.Serialize(member)}:{{\"type\":\"string\",\"const\":{JsonSerializer.Serialize(kind)}}}}}}}"));
        }
    }

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static string? Text(JsonElement schema, string keyword) =>
        schema.TryGetProperty(keyword, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    // Where the alternative itself says what the member is, that holds.
    private bool Narrow(JsonElement schema, string member, string? kind, int hops)
    {
        if (schema.ValueKind != JsonValueKind.Object || hops > 8)
        {
            return false;
        }

        if (schema.TryGetProperty("properties", out var members) && members.TryGetProperty(member, out var own))
        {
            own = Reference(own) is { } place && document.At(place) is { } referred ? referred : own;
            if (own.ValueKind == JsonValueKind.Object && (own.TryGetProperty("const", out _) || (own.TryGetProperty("enum", out var values) && !values.EnumerateArray().Any(v => v.ValueKind == JsonValueKind.String && v.GetString() == kind))))
            {
                return true;
            }
        }

        return (Reference(schema) is { } target && document.At(target) is { } at && Narrow(at, member, kind, hops + 1))
            || Array(schema, "allOf").Any(part => Narrow(part, member, kind, hops + 1));
    }

    private static string Full(string reference) => reference.StartsWith('#') ? reference[1..] : "/components/schemas/" + reference;

    private static string? Reference(JsonElement schema) =>
        schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty("$ref", out var r) && r.GetString() is ['#', .. var rest] ? Uri.UnescapeDataString(rest) : null;

    private static List<JsonElement> Array(JsonElement schema, string keyword) =>
        schema.TryGetProperty(keyword, out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()] : [];
}
