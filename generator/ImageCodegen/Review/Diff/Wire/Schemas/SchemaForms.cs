using System.Globalization;
using ImageCodegen.OpenApi;
using ImageCodegen.OpenApi.References;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Diff.Wire.Schemas;

/// <summary>Keeps one set, with one form, for the same schemas, so that nothing is built twice.</summary>
internal sealed class SchemaForms
{
    private readonly Dictionary<(Node, DynamicScope), SchemaSet> single = [];
    private readonly Dictionary<string, SchemaSet> joined = new(StringComparer.Ordinal);
    private readonly Dictionary<(Node, DynamicScope), Schema> ends = [];

    /// <summary>Makes a run's forms.</summary>
    public SchemaForms() => Any = new SchemaSet(0, [], this);

    /// <summary>The set that allows any value.</summary>
    public SchemaSet Any { get; }

    /// <summary>How many forms have been built: what a run costs.</summary>
    public int Built { get; internal set; }

    /// <summary>The set of one schema; null means any value.</summary>
    public SchemaSet Of(Schema? schema)
    {
        if (schema is null)
        {
            return Any;
        }

        var key = (schema.Element.Node, schema.Scope);
        if (!single.TryGetValue(key, out var set))
        {
            single[key] = set = new SchemaSet(NextId, [schema], this);
        }

        return set;
    }

    /// <summary>The set of the schemas.</summary>
    public SchemaSet Of(IReadOnlyList<Schema> schemas)
    {
        if (schemas.Count < 2)
        {
            return Of(schemas.Count == 0 ? null : schemas[0]);
        }

        var key = string.Join(',', schemas.Select(s => Of(s).Id.ToString(CultureInfo.InvariantCulture)));
        if (!joined.TryGetValue(key, out var set))
        {
            joined[key] = set = new SchemaSet(NextId, schemas, this);
        }

        return set;
    }

    /// <summary>The set that means the same without the references on the way, which all places share that refer to it.</summary>
    public SchemaSet Behind(SchemaSet set) =>
        set.Parts.Any(IsBare) ? Of([.. set.Parts.Select(EndOf).DistinctBy(s => (s.Element.Node, s.Scope))]) : set;

    /// <summary>True where the schema is a reference, and nothing beside it counts.</summary>
    public static bool IsBare(Schema schema) =>
        schema.IsReference && (!schema.HasOwnKeywords || schema.Mapping.Entries.All(e => e.Key is "$ref" or "$dynamicRef" or "description" or "summary" or "$comment"))
        && !schema.HasDynamicTarget;

    /// <summary>The schema that bare references lead to, each of them followed once in a run.</summary>
    public Schema EndOf(Schema schema)
    {
        var way = new List<(Node, DynamicScope)>();
        var passed = new HashSet<Node>(ReferenceEqualityComparer.Instance);
        while (IsBare(schema) && passed.Add(schema.Element.Node) && !ends.ContainsKey((schema.Element.Node, schema.Scope)) && schema.Target() is { } target)
        {
            way.Add((schema.Element.Node, schema.Scope));
            schema = target;
        }

        var end = ends.GetValueOrDefault((schema.Element.Node, schema.Scope), schema);
        foreach (var step in way)
        {
            ends[step] = end;
        }

        return end;
    }

    private int NextId => single.Count + joined.Count + 1;
}
