using ImageCodegen.Binding.Settings;
using ImageCodegen.Model;
using ImageCodegen.OpenApi;
using ImageCodegen.Text;

namespace ImageCodegen.Binding.Shapes;

/// <summary>Finds out what each place of the documents holds. Every place is read once, and what is odd about it reported once.</summary>
internal sealed class ShapeReader(OpenApiReader reader, RunSettings settings)
{
    private const int LongestChain = 200;
    private readonly Dictionary<Schema, SchemaSet> single = [];
    private readonly Dictionary<string, SchemaSet> several = new(StringComparer.Ordinal);
    private readonly Dictionary<Schema, int> numbers = [];
    private int depth;

    /// <summary>Where findings go.</summary>
    public DiagnosticBag Diagnostics => reader.Diagnostics;

    /// <summary>What the user has chosen.</summary>
    public RunSettings Settings { get; } = settings;

    /// <summary>The set of one schema.</summary>
    public SchemaSet Set(Schema schema)
    {
        if (!single.TryGetValue(schema, out var set))
        {
            single[schema] = set = new SchemaSet([schema]);
        }

        return set;
    }

    /// <summary>The set of all the schemas; the same set for the same schemas.</summary>
    public SchemaSet Set(IReadOnlyList<Schema> schemas)
    {
        var distinct = schemas.Distinct().ToList();
        if (distinct.Count == 1)
        {
            return Set(distinct[0]);
        }

        var key = string.Join(',', distinct.Select(Number));
        if (!several.TryGetValue(key, out var set))
        {
            several[key] = set = new SchemaSet(distinct);
        }

        return set;
    }

    /// <summary>The shape of a place. Never fails: what cannot be told is any value, and was reported.</summary>
    public Shape Read(SchemaSet set)
    {
        if (set.Shape is { } known)
        {
            return known;
        }

        if (set.IsBeingRead || depth > LongestChain)
        {
            Diagnostics.Add(Text.Diagnostics.EndlessType, set.First.Span);
            return new Shape { Kind = ShapeKind.Any, Declared = set };
        }

        if (set.Schemas.Count == 1 && Settings.For(set.First.Element).IsExcluded(set.First.Element))
        {
            return set.Shape = new Shape { Kind = ShapeKind.Any, Declared = set, Nullable = true, Documentation = Annotations.Documentation(set.Schemas) };
        }

        set.IsBeingRead = true;
        depth++;
        var parts = Parts.Of(set, reader);
        foreach (var part in parts.Schemas)
        {
            Keywords.ReportIgnored(part, Diagnostics);
        }

        set.Shape = parts.IsBroken && parts.Schemas.TrueForAll(s => !Keywords.IsStructural(s) && !s.HasType)
            ? new Shape { Kind = ShapeKind.Any, Declared = set, Nullable = true, Documentation = Annotations.Documentation(parts.Own) }
            : IsReference(parts) ? ReadReference(set, parts) : new PlainShapeReader(this, set, parts).Read();
        depth--;
        set.IsBeingRead = false;
        return set.Shape;
    }

    private static bool IsReference(Parts parts) => parts.Targets.Count == 1 && !parts.Own.Exists(Keywords.IsStructural);

    /// <summary>A reference with comments, constraints and null beside it: the target's shape, less what is said anew.</summary>
    private Shape ReadReference(SchemaSet set, Parts parts)
    {
        var target = Read(Set(parts.Targets[0]));
        var own = Annotations.Documentation(parts.Own);
        var constraints = ConstraintReader.Read(target, parts.Own, Diagnostics);
        return new Shape
        {
            Kind = target.Kind,
            Declared = target.Declared,
            Scalar = target.Scalar,
            Nullable = target.Nullable || parts.HasNullAlternative || parts.Own.Exists(s => s.IsNullable)
                || (parts.Own.Exists(s => s.Types.Contains("null", StringComparer.Ordinal)) && target.Kind == ShapeKind.Any),
            Properties = target.Properties,
            Additional = target.Additional,
            Item = target.Item,
            Values = target.Values,
            Constraints = constraints.Count == 0 ? target.Constraints : [.. target.Constraints, .. constraints],
            Documentation = new Documentation
            {
                Summary = own.Summary ?? target.Documentation.Summary,
                Deprecated = own.Deprecated || target.Documentation.Deprecated,
            },
            Default = Annotations.Default(parts.Own) ?? target.Default,
            Const = target.Const,
        };
    }

    private int Number(Schema schema)
    {
        if (!numbers.TryGetValue(schema, out var number))
        {
            numbers[schema] = number = numbers.Count;
        }

        return number;
    }
}
