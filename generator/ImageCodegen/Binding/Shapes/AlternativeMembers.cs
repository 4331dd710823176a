namespace ImageCodegen.Binding.Shapes;

/// <summary>The members of alternatives that stand beside declared ones.</summary>
internal sealed class AlternativeMembers(ShapeReader shapes)
{
    private readonly HashSet<SchemaSet> seen = [];

    /// <summary>The members, each with the places of which one must hold.</summary>
    public OrderedDictionary<string, List<SchemaSet>> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>The members that every alternative of some choice requires.</summary>
    public HashSet<string> Required { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds the members of the alternatives of one choice.</summary>
    public void Add(IReadOnlyList<SchemaSet> alternatives)
    {
        HashSet<string>? common = null;
        foreach (var alternative in alternatives)
        {
            var own = Collect(alternative);
            common = common is null ? own : [.. common.Where(own.Contains)];
        }

        Required.UnionWith(common ?? []);
    }

    /// <summary>The names that the alternative requires, once its members are added.</summary>
    private HashSet<string> Collect(SchemaSet alternative)
    {
        var shape = shapes.Read(alternative);
        if (shape.Kind == ShapeKind.Union && seen.Add(shape.Declared))
        {
            HashSet<string>? common = null;
            foreach (var inner in shapes.Read(shape.Declared).Cases)
            {
                var own = Collect(inner);
                common = common is null ? own : [.. common.Where(own.Contains)];
            }

            return common ?? [];
        }

        foreach (var property in shapes.AllProperties(shape))
        {
            if (!Members.TryGetValue(property.Name, out var places))
            {
                Members.Add(property.Name, places = []);
            }

            places.Add(property.Value);
        }

        return [.. shapes.AllProperties(shape).Where(p => p.Required).Select(p => p.Name)];
    }
}
