using ImageCodegen.Binding.Alternatives;
using ImageCodegen.Binding.Assertions;
using ImageCodegen.Binding.Constraints;
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
    private readonly Dictionary<(SchemaSet, string), SchemaSet> narrowed = [];
    private readonly Dictionary<Schema, int> numbers = [];
    private readonly Dictionary<SchemaSet, int> setNumbers = [];
    private int depth;

    /// <summary>Where findings go.</summary>
    public DiagnosticBag Diagnostics => reader.Diagnostics;

    /// <summary>What the user has chosen.</summary>
    public RunSettings Settings { get; } = settings;

    /// <summary>Gathers what no type says.</summary>
    public AssertionReader Assertions { get; } = new(reader.Diagnostics);

    /// <summary>What all members may come to.</summary>
    public MemberBudget Members { get; } = new(reader.Diagnostics);

    /// <summary>Which components derive from which.</summary>
    public Hierarchy Hierarchy { get; } = new();

    /// <summary>The members of a record with those that it inherits, these first.</summary>
    public IEnumerable<PropertyShape> AllProperties(Shape shape) =>
        shape.Base is { } above ? AllProperties(Read(above)).Concat(shape.Properties) : shape.Properties;

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

    /// <summary>The same place as one of the types that it allows.</summary>
    internal SchemaSet Narrow(SchemaSet place, string type)
    {
        if (!narrowed.TryGetValue((place, type), out var set))
        {
            narrowed[(place, type)] = set = new SchemaSet(place.Schemas) { OnlyType = type, Alternatives = place.Alternatives };
        }

        return set;
    }

    /// <summary>An alternative with the members that stand beside it.</summary>
    internal SchemaSet Extend(SchemaSet alternative, Schema beside)
    {
        var key = string.Join(',', alternative.Schemas.Select(Number)) + "+" + Number(beside).ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (!several.TryGetValue(key, out var set))
        {
            several[key] = set = new SchemaSet([.. alternative.Schemas, beside]) { Alternative = alternative };
        }

        return set;
    }

    /// <summary>A place of which one of the others must hold; the same for the same others.</summary>
    internal SchemaSet AnyOf(IReadOnlyList<SchemaSet> alternatives)
    {
        var distinct = alternatives.Distinct().ToList();
        if (distinct.Count == 1)
        {
            return distinct[0];
        }

        var key = string.Join('|', distinct.Select(a => string.Join(',', a.Schemas.Select(Number)) + a.OnlyType));
        if (!several.TryGetValue(key, out var set))
        {
            several[key] = set = new SchemaSet([.. distinct.SelectMany(a => a.Schemas).Distinct()]) { Alternatives = distinct };
        }

        return set;
    }

    /// <summary>The same place without what is asked of its text or number: not all of the alternatives that it comes from ask for that.</summary>
    internal SchemaSet Free(SchemaSet place)
    {
        var shape = Read(place);
        if (shape is not { Kind: ShapeKind.Scalar, Constraints.Count: > 0 } and not { Kind: ShapeKind.Enum or ShapeKind.IntegerEnum, Open: false })
        {
            return place;
        }

        var free = Narrow(place, "free");
        free.Shape ??= shape with { Constraints = [], Const = null, Open = true };
        return free;
    }

    /// <summary>A number for the schemas of a place, the same for the same place.</summary>
    internal int NumberOf(SchemaSet set) => Number(set, setNumbers);

    /// <summary>The shape of a place. Never fails: what cannot be told is any value, and was reported.</summary>
    public Shape Read(SchemaSet set)
    {
        if (set.Shape is { } known)
        {
            return known.Kind == ShapeKind.Union ? set.Shape = Settled(known) : known;
        }

        if (set is { IsBeingRead: true, IsBecomingUnion: true })
        {
            return new Shape { Kind = ShapeKind.Union, Declared = set };
        }

        if (set.IsBeingRead && ThroughUnion(set) is { } union)
        {
            return union;
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
        set.Shape = set.Alternatives is { } alternatives && set.OnlyType is null
            ? new AlternativesReader(this, set).Read(alternatives)
            : Read(set, Parts.Of(set, reader, Hierarchy));
        depth--;
        set.IsBeingRead = false;
        return set.Shape;
    }

    /// <summary>All schemas that together describe a place, behind references too.</summary>
    public IReadOnlyList<Schema> PartsOf(SchemaSet set) => Parts.Of(set, reader, Hierarchy).Schemas;

    /// <summary>What was taken for a union while that was read, in a circle, is what that has become.</summary>
    private static Shape Settled(Shape union) => union.Declared.Shape is { Kind: not ShapeKind.Union } settled
        ? settled with { Nullable = settled.Nullable || union.Nullable, Constraints = [.. settled.Constraints, .. union.Constraints] }
        : union;

    /// <summary>Makes a place, which was read, hold a file: only its body tells that its bytes stand there as they are.</summary>
    public static void MakeFile(SchemaSet set) => set.Shape = new Shape
    {
        Kind = ShapeKind.Scalar,
        Scalar = ScalarKind.File,
        Declared = set,
        Nullable = set.Shape is { Kind: not ShapeKind.Any, Nullable: true },
        Documentation = set.Shape?.Documentation ?? Documentation.None,
    };

    /// <summary>What a reference is whose target is a union that is being read; null where it is something else.</summary>
    private Shape? ThroughUnion(SchemaSet set)
    {
        var nullable = false;
        for (var steps = 0; steps < LongestChain; steps++)
        {
            var parts = Parts.Of(set, reader, Hierarchy);
            if (!IsReference(set, parts))
            {
                return null;
            }

            nullable |= parts.HasNullAlternative || parts.Own.Exists(s => s.IsNullable);
            set = Set(parts.Targets[0]);
            if (set is { IsBeingRead: true, IsBecomingUnion: true })
            {
                return new Shape { Kind = ShapeKind.Union, Declared = set, Nullable = nullable };
            }
        }

        return null;
    }

    private Shape Read(SchemaSet set, Parts parts)
    {
        if (set.OnlyType is null)
        {
            parts.Schemas.ForEach(p => Keywords.ReportIgnored(p, Diagnostics));
        }

        return parts.IsBroken && parts.Schemas.TrueForAll(s => !Keywords.IsStructural(s) && !s.HasType)
            ? new Shape { Kind = ShapeKind.Any, Declared = set, Nullable = true, Documentation = Annotations.Documentation(parts.Own) }
            : IsReference(set, parts) ? ReadReference(set, parts) : new PlainShapeReader(this, set, parts).Read();
    }

    private bool IsReference(SchemaSet set, Parts parts) =>
        set.OnlyType is null && !parts.IsDerived && !(set.Schemas.Count == 1 && Hierarchy.Holds(set.First))
        && parts.Targets.Count == 1 && !parts.Own.Exists(Keywords.IsStructural)
        && (parts.Targets[0].Scope.IsNone || !parts.Own.Exists(Keywords.Asserts));

    /// <summary>A reference with comments, constraints and null beside it: the target's shape, less what is said anew.</summary>
    private Shape ReadReference(SchemaSet set, Parts parts)
    {
        var target = Read(Set(parts.Targets[0]));
        var own = Annotations.Documentation(parts.Own);
        var assertsFormats = Settings.For(set.First.Element).AssertsFormats;
        var constraints = ConstraintReader.Read(target, parts.Own, assertsFormats, Diagnostics);
        if (Assertions.Read(target, parts.Own, [], assertsFormats) is { } assertion)
        {
            constraints.Add(assertion);
        }

        // A record and a union check themselves wherever they stand.
        var checksItself = target.Kind is ShapeKind.Record or ShapeKind.Union && ReferenceEquals(target.Declared, Set(parts.Targets[0]));
        var inherited = checksItself ? target.Constraints.Where(c => c is NotNull && target.Kind == ShapeKind.Union) : target.Constraints;
        var takesNull = parts.HasNullAlternative || parts.Own.Exists(s => s.IsNullable);
        return target with
        {
            Nullable = target.Nullable || takesNull
                || (parts.Own.Exists(s => s.Types.Contains("null", StringComparer.Ordinal)) && target.Kind == ShapeKind.Any),
            Constraints = [.. inherited.Where(c => !(takesNull && c is NotNull)), .. constraints],
            Documentation = new Documentation
            {
                Summary = own.Summary ?? target.Documentation.Summary,
                Deprecated = own.Deprecated || target.Documentation.Deprecated,
            },
            Default = Annotations.Default(parts.Own) ?? target.Default,
            Access = Annotations.Access(parts.Own) is var access && access == MemberAccess.ReadWrite ? target.Access : access,
        };
    }

    private int Number(Schema schema) => Number(schema, numbers);

    private static int Number<T>(T item, Dictionary<T, int> numbers)
        where T : notnull
    {
        if (!numbers.TryGetValue(item, out var number))
        {
            numbers[item] = number = numbers.Count;
        }

        return number;
    }
}
