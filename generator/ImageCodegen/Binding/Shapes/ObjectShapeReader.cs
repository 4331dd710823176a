using ImageCodegen.Binding.Alternatives;
using ImageCodegen.Model;
using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;

namespace ImageCodegen.Binding.Shapes;

/// <summary>Reads an object: declared members make a record, none make a map.</summary>
internal sealed class ObjectShapeReader(ShapeReader shapes, SchemaSet set, IReadOnlyList<Schema> all)
{
    private static readonly string[] Openers = ["oneOf", "anyOf", "if", "dependentSchemas", "patternProperties"];
    private readonly OrderedDictionary<string, List<Schema>> members = new(StringComparer.Ordinal);
    private readonly HashSet<string> required = new(StringComparer.Ordinal);

    /// <summary>Keywords that the shape does not stand for.</summary>
    public List<(Schema Schema, string Key)> LeftOver { get; } = [];

    /// <summary>The shape.</summary>
    /// <param name="choices">Alternatives beside the declared members: theirs are declared too, but none is required that not all of them require.</param>
    public Shape Read(IReadOnlyList<IReadOnlyList<SchemaSet>> choices)
    {
        if (shapes.Members.IsSpent)
        {
            return new Shape { Kind = ShapeKind.Map, Declared = set };
        }

        var inHierarchy = set.Schemas.Count == 1 && shapes.Hierarchy.Holds(set.First);
        if (inHierarchy && shapes.Hierarchy.ImpliedMember(set.First) is { } kind)
        {
            members.Add(shapes.Hierarchy.MemberOf(set.First), [kind]);
        }

        Gather();
        var above = inHierarchy && shapes.Hierarchy.BaseOf(set.First) is { } root ? shapes.Set(root) : null;
        var inherited = Inherit(above);

        var alternatives = new AlternativeMembers(shapes);
        choices.ToList().ForEach(alternatives.Add);
        required.UnionWith(alternatives.Required);
        var optional = alternatives.Members.Where(m => !inherited.Contains(m.Key) && !members.ContainsKey(m.Key)).ToList();
        if (!shapes.Members.TryTake(members.Count + inherited.Count + optional.Count, set.First.Element))
        {
            return new Shape { Kind = ShapeKind.Map, Declared = set };
        }

        var patterns = all.Where(s => s.Mapping["patternProperties"] is MappingNode { Entries.Count: > 0 }).ToList();
        string[] named = [.. members.Keys, .. optional.Select(o => o.Key)];
        var closer = inHierarchy ? null : Closer(named);
        var closed = closer is not null || IsClosed();
        if (!inHierarchy && members.Count == 0 && optional.Count == 0 && (!closed || patterns.Count > 0))
        {
            return Map(patterns);
        }

        var rest = all.Where(s => s.Mapping["additionalProperties"] is MappingNode { Entries.Count: > 0 }).ToList();
        var unevaluated = !inHierarchy && rest.Count == 0 ? Unevaluated() : null;
        AssertRest(patterns, patterns.Count > 0 ? rest : []);
        LeftOver.AddRange(
            all.Where(s => !inHierarchy && !patterns.Contains(s) && Overlooks(s, named))
                .SelectMany(s => new[] { (s, "properties"), (s, "additionalProperties") }));
        var known = named.ToHashSet(StringComparer.Ordinal);
        known.UnionWith(inherited);
        LeftOver.AddRange(all.Where(s => s.Required.Any(r => !known.Contains(r.Name))).Select(s => (s, "required")));
        return new Shape
        {
            Kind = ShapeKind.Record,
            Declared = set,
            Properties = [.. members.Select(m => new PropertyShape(m.Key, shapes.Set(m.Value), required.Contains(m.Key))), .. optional.Select(m => Optional(m.Key, m.Value))],
            Additional = closed && patterns.Count == 0 ? AdditionalMembers.Reported : AdditionalMembers.Kept,
            Base = above,
            Derived = inHierarchy ? [.. shapes.Hierarchy.DerivedOf(set.First).Select(shapes.Set)] : [],
            RestOwner = unevaluated ?? closer,
            Item = unevaluated is not null ? shapes.Set(unevaluated.Child("unevaluatedProperties")!)
                : !inHierarchy && patterns.Count == 0 && !closed && rest.Count > 0
                    ? shapes.Set([.. rest.Select(s => s.Child("additionalProperties")).OfType<Schema>()])
                    : null,
        };

        PropertyShape Optional(string name, List<SchemaSet> values) =>
            new(name, alternatives.Partial.Contains(name) ? shapes.Free(shapes.AnyOf(values)) : shapes.AnyOf(values), required.Contains(name));
    }

    /// <summary>Gathers the members that the parts declare, and which of them are required.</summary>
    private void Gather()
    {
        foreach (var schema in all)
        {
            foreach (var (entry, property) in schema.Properties)
            {
                if (!members.TryGetValue(entry.Key, out var parts))
                {
                    members.Add(entry.Key, parts = []);
                }

                parts.Add(property);
            }

            required.UnionWith(schema.Required.Select(r => r.Name));
        }
    }

    /// <summary>Leaves out what is inherited, and asserts what is said of it anew; gives the names that need no requirement.</summary>
    private HashSet<string> Inherit(SchemaSet? above)
    {
        var settled = new HashSet<string>(StringComparer.Ordinal);
        if (above is null)
        {
            return settled;
        }

        var kind = shapes.Hierarchy.MemberOf(set.First);
        var again = false;
        foreach (var property in shapes.AllProperties(shapes.Read(above)))
        {
            again |= members.Remove(property.Name) && property.Name != kind;
            if (property.Required || property.Name == kind || !required.Contains(property.Name))
            {
                settled.Add(property.Name);
            }
        }

        LeftOver.AddRange(all.Where(s => again && s.Mapping["properties"] is not null).Select(s => (s, "properties")));
        return settled;
    }

    /// <summary>A map: of what all names or, where the rest is closed, of what the patterns' names have.</summary>
    private Shape Map(List<Schema> patterns)
    {
        var additional = all.Where(s => s.Get("additionalProperties") is { Node: MappingNode }).ToList();
        AssertRest(patterns, additional);
        LeftOver.AddRange(all.Where(s => s.Mapping["required"] is not null).Select(s => (s, "required")));
        List<SchemaSet> values = [.. patterns.SelectMany(s => s.MemberSchemas("patternProperties")).Select(shapes.Set)];
        if (additional.Count > 0)
        {
            values.Add(shapes.Set([.. additional.Select(s => s.Child("additionalProperties")).OfType<Schema>()]));
        }

        if (values.Count == 0 && Unevaluated() is { } unevaluated)
        {
            return new Shape { Kind = ShapeKind.Map, Declared = set, Item = shapes.Set(unevaluated.Child("unevaluatedProperties")!), RestOwner = unevaluated };
        }

        var typed = additional.Count > 0 || (values.Count > 0 && IsClosed());
        return new Shape { Kind = ShapeKind.Map, Declared = set, Item = values.Count > 0 && (typed || values.Count == 1) ? shapes.AnyOf(values) : null };
    }

    private void AssertRest(List<Schema> patterns, List<Schema> rest)
    {
        foreach (var schema in patterns)
        {
            LeftOver.Add((schema, "patternProperties"));
            LeftOver.Add((schema, "properties"));
            LeftOver.Add((schema, "additionalProperties"));
        }

        LeftOver.AddRange(rest.Where(s => patterns.Count > 0 && !patterns.Contains(s)).Select(s => (s, "additionalProperties")));
    }

    /// <summary>
    /// The schema whose <c>unevaluatedProperties</c> is what all members without a name are: it must stand outermost, with nothing in any
    /// part that evaluates members by other means than their names. Null where there is none.
    /// </summary>
    private Schema? Unevaluated() =>
        set.Schemas.Count == 1 && all.Count(s => s.Mapping["unevaluatedProperties"] is not null) == 1
            && set.First.Mapping["unevaluatedProperties"] is MappingNode { Entries.Count: > 0 }
            && !all.Any(s => s.Mapping["additionalProperties"] is not null || Array.Exists(Openers, k => s.Mapping[k] is not null))
            && all.Contains(set.First) && set.First.Child("unevaluatedProperties") is not null
            ? set.First
            : null;

    /// <summary>True where no other members are allowed.</summary>
    private bool IsClosed() => all.Any(s => s.Mapping["additionalProperties"].AsBoolean() == false);

    /// <summary>
    /// The schema whose <c>unevaluatedProperties: false</c> leaves the named members alone; null where there is none, or what it sees
    /// is not known here: it does not look into parts that stand beside it.
    /// </summary>
    private Schema? Closer(string[] named) =>
        all.FirstOrDefault(s => s.Mapping["unevaluatedProperties"].AsBoolean() == false) is { } closer
            && !all.Any(s => Array.Exists(Openers, k => s.Mapping[k] is not null) || EvaluatesAll(s))
            && (closer == set.First && set.Schemas.Count == 1 || Names(shapes.PartsOf(shapes.Set(closer))).IsSupersetOf(named))
            ? closer
            : null;

    /// <summary>True where <c>additionalProperties</c> of a part is asked of members too that other parts name.</summary>
    private static bool Overlooks(Schema schema, string[] named) =>
        schema.Mapping["additionalProperties"] is { } rest && (rest is MappingNode { Entries.Count: > 0 } || rest.AsBoolean() == false)
        && !Names([schema]).IsSupersetOf(named);

    private static HashSet<string> Names(IEnumerable<Schema> parts) =>
        parts.SelectMany(p => p.Properties).Select(p => p.Entry.Key).ToHashSet(StringComparer.Ordinal);

    /// <summary>True for a part that has something to say of every member, so that none is left over.</summary>
    private static bool EvaluatesAll(Schema schema) =>
        schema.Mapping["additionalProperties"] is not null || schema.Mapping["unevaluatedProperties"] is { } rest && rest.AsBoolean() != false;
}
