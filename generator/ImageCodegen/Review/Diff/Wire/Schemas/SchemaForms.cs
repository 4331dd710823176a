using System.Globalization;
using ImageCodegen.OpenApi;
using ImageCodegen.OpenApi.References;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Diff.Wire.Schemas;

/// <summary>Keeps one set, with one form, for the same schemas, so that nothing is built twice.</summary>
internal sealed class SchemaForms
{
    private readonly Dictionary<string, SchemaSet> sets = new(StringComparer.Ordinal);
    private readonly Dictionary<(Node, DynamicScope), int> numbers = [];
    private readonly Dictionary<(Node, DynamicScope), Schema> ends = [];

    /// <summary>Makes a run's forms.</summary>
    public SchemaForms() => Any = Of([]);

    /// <summary>The set that allows any value.</summary>
    public SchemaSet Any { get; }

    /// <summary>The set of one schema; null means any value.</summary>
    public SchemaSet Of(Schema? schema) => schema is null ? Any : Of([schema]);

    /// <summary>The set of the schemas.</summary>
    public SchemaSet Of(IReadOnlyList<Schema> schemas)
    {
        var key = string.Join(',', schemas.Select(s => Number(s).ToString(CultureInfo.InvariantCulture)));
        if (!sets.TryGetValue(key, out var set))
        {
            sets[key] = set = new SchemaSet(sets.Count, schemas, this);
        }

        return set;
    }

    /// <summary>True where the schema is a reference and nothing else.</summary>
    public static bool IsBare(Schema schema) => schema.IsReference && schema.Mapping.Entries.Count == 1;

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

    private int Number(Schema schema)
    {
        if (!numbers.TryGetValue((schema.Element.Node, schema.Scope), out var number))
        {
            numbers[(schema.Element.Node, schema.Scope)] = number = numbers.Count;
        }

        return number;
    }
}
