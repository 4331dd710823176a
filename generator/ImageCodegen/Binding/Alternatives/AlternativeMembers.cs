using ImageCodegen.Binding.Shapes;

namespace ImageCodegen.Binding.Alternatives;

/// <summary>The members of alternatives that stand beside declared ones.</summary>
internal sealed class AlternativeMembers(ShapeReader shapes)
{
    private readonly HashSet<SchemaSet> seen = [];

    /// <summary>The members, each with the places of which one must hold.</summary>
    public OrderedDictionary<string, List<SchemaSet>> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>The members that every alternative of some choice requires.</summary>
    public HashSet<string> Required { get; } = new(StringComparer.Ordinal);

    /// <summary>The members that some alternative says nothing of, so that it allows any value there.</summary>
    public HashSet<string> Partial { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds the members of the alternatives of one choice.</summary>
    public void Add(IReadOnlyList<SchemaSet> alternatives) => Required.UnionWith(Common(alternatives).Required);

    private (HashSet<string> Required, HashSet<string> Declared) Common(IReadOnlyList<SchemaSet> alternatives)
    {
        HashSet<string>? required = null;
        HashSet<string>? declared = null;
        HashSet<string> all = new(StringComparer.Ordinal);
        foreach (var alternative in alternatives)
        {
            var own = Collect(alternative);
            required = required is null ? own.Required : [.. required.Where(own.Required.Contains)];
            declared = declared is null ? own.Declared : [.. declared.Where(own.Declared.Contains)];
            all.UnionWith(own.Declared);
        }

        Partial.UnionWith(all.Where(name => declared?.Contains(name) == false));
        return (required ?? [], all);
    }

    /// <summary>The names that the alternative requires, and those that it declares, once its members are added.</summary>
    private (HashSet<string> Required, HashSet<string> Declared) Collect(SchemaSet alternative)
    {
        var shape = shapes.Read(alternative);
        if (shape.Kind == ShapeKind.Union && seen.Add(shape.Declared))
        {
            return Common(shapes.Read(shape.Declared).Cases);
        }

        var properties = shapes.AllProperties(shape).ToList();
        foreach (var property in properties)
        {
            if (!Members.TryGetValue(property.Name, out var places))
            {
                Members.Add(property.Name, places = []);
            }

            places.Add(property.Value);
        }

        return (Names(properties.Where(p => p.Required)), Names(properties));
    }

    private static HashSet<string> Names(IEnumerable<PropertyShape> properties) => properties.Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
}
