using ImageCodegen.Binding.Shapes;
using ImageCodegen.Model;
using ImageCodegen.OpenApi;
using ImageCodegen.Text;

namespace ImageCodegen.Binding.Unions;

/// <summary>
/// Which values of a discriminator mean which case (OpenAPI 3.1, 4.8.25): the mapped ones, otherwise the constants that a case declares,
/// otherwise the name of its schema. Of a union that has not the same discriminator itself, the cases within it.
/// </summary>
internal sealed class DiscriminatorValues
{
    private readonly ShapeReader shapes;
    private readonly MemberConstants constants;
    private readonly string member;
    private readonly Discriminator? discriminator;
    private readonly List<Place> places = [];
    private readonly Dictionary<SchemaSet, Place> byType = [];
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly Dictionary<SchemaSet, List<string>> byUnion;
    private readonly ILookup<int, Place> named;

    /// <param name="shapes">Reads the shapes.</param>
    /// <param name="cases">The cases.</param>
    /// <param name="member">The discriminator.</param>
    /// <param name="discriminator">What has the mapping; null where the document has none, and the cases have constants.</param>
    /// <param name="within">Of a union within the one that is asked for, what the unions there have, and nothing is reported; null for that one.</param>
    public DiscriminatorValues(
        ShapeReader shapes, List<(SchemaSet Place, Shape Shape)> cases, string member, Discriminator? discriminator, Dictionary<SchemaSet, List<string>>? within = null)
    {
        (this.shapes, this.member, this.discriminator, byUnion) = (shapes, member, discriminator, within ?? []);
        constants = new MemberConstants(shapes);
        Gather(cases);

        if (discriminator is not null)
        {
            places.ForEach(NoteDerived);
            Map(discriminator, isInner: within is not null);
        }

        // A value that several cases of a union have means that union.
        var own = places.ConvertAll(p => (Place: p, Values: Own(p).Distinct(StringComparer.Ordinal).ToList()));
        var several = own.SelectMany(p => p.Values.Select(v => (p.Place.Index, v))).CountBy(v => v).Where(static v => v.Value > 1).Select(static v => v.Key).ToHashSet();
        foreach (var (place, values) in own)
        {
            foreach (var value in values.Where(taken.Add))
            {
                (several.Contains((place.Index, value)) ? place.Outermost : place).Values.Add(value);
            }
        }

        // The name of a union's schema means the union as a whole.
        foreach (var place in places.Where(p => discriminator is not null && p.Shape.Kind == ShapeKind.Union && !p.IsMapped))
        {
            place.Values.AddRange(Names(place.Set).Where(taken.Add));
        }

        named = places.Where(static p => p.Values.Count > 0).ToLookup(static p => p.Index);
    }

    /// <summary>True where a value means a case.</summary>
    public bool HasValues => named.Count > 0;

    /// <summary>The case that a schema is, or that holds it; -1 where none does.</summary>
    public int IndexOf(Schema schema) => byType.TryGetValue(shapes.Read(shapes.Set(schema)).Declared, out var place) ? place.Index : -1;

    /// <summary>What tells the case apart on the wire, with its values of the discriminator.</summary>
    public UnionShape Named(UnionShape wire, int index)
    {
        var written = new WrittenNames(shapes);
        var all = named[index]
            .Select(p => (p.Path, Written: written.Of(p.Shape, member, p.Values, discriminator))).OrderByDescending(p => p.Path.Length).ToList();
        var isLiteral = all.Exists(p => p.Written.IsKnown) && all.TrueForAll(p => !p.Written.IsKnown || p.Written.IsLiteral);
        var inner = all.FindAll(p => p.Path.Length > 0 && p.Written.IsKnown && p.Written.IsLiteral == isLiteral);
        var own = all.FindAll(p => p.Path.Length == 0);
        var others = all.Except(inner).Except(own).ToList();
        string[] values = [.. own.Concat(others).SelectMany(p => p.Written.Values)];
        return wire with
        {
            DiscriminatorValues = [.. values],
            Names = [.. inner.SelectMany(p => p.Written.Values.Select(v => new CaseName(v, [.. p.Path])))],
            IsNamedByUser = values.Length > 0 && (others.Count > 0 || !own.Exists(p => p.Written.IsKnown && p.Written.IsLiteral == isLiteral)),
            IsNamedByLiteral = isLiteral,
        };
    }

    /// <summary>The cases, and then those within them: a case of its own comes before the same one in a union.</summary>
    private void Gather(List<(SchemaSet Place, Shape Shape)> cases)
    {
        var passed = new HashSet<SchemaSet>();
        var waiting = new Queue<Place>(cases.Select((c, i) => new Place(i, [], c.Place, c.Shape, null)));
        while (waiting.TryDequeue(out var place))
        {
            if (place.Shape.Kind == ShapeKind.Union && !passed.Add(place.Shape.Declared))
            {
                continue;
            }

            places.Add(place);
            Add(place, place.Shape);
            if (place.Shape.Kind == ShapeKind.Union)
            {
                GoInto(place, passed, waiting);
            }
        }
    }

    private void Add(Place place, Shape shape)
    {
        byType.TryAdd(shape.Declared, place);
        if (shape.Declared.Alternative is { } alternative)
        {
            byType.TryAdd(shapes.Read(alternative).Declared, place);
        }
    }

    private void GoInto(Place place, HashSet<SchemaSet> passed, Queue<Place> waiting)
    {
        var cases = shapes.Read(place.Shape.Declared).Cases.Select(c => (Place: c, Shape: shapes.Read(c))).ToList();
        place.IsSelfNamed = (place.Shape.Discriminator?.PropertyName ?? constants.Telling(cases.ConvertAll(c => c.Shape))) == member;
        for (var i = 0; i < cases.Count; i++)
        {
            if (place.IsSelfNamed)
            {
                Lead(cases[i].Shape, place, passed);
            }
            else
            {
                waiting.Enqueue(new Place(place.Index, [.. place.Path, i], cases[i].Place, cases[i].Shape, place));
            }
        }
    }

    /// <summary>What a union that names its cases itself holds is found through it.</summary>
    private void Lead(Shape shape, Place place, HashSet<SchemaSet> passed)
    {
        Add(place, shape);
        if (shape.Kind == ShapeKind.Union && passed.Add(shape.Declared))
        {
            shapes.Read(shape.Declared).Cases.ToList().ForEach(c => Lead(shapes.Read(c), place, passed));
        }
    }

    /// <summary>What derives from a case is of that case, unless it is one itself.</summary>
    private void NoteDerived(Place place) => Lead(place.Shape.Derived, place);

    private void Lead(IReadOnlyList<SchemaSet> derived, Place place)
    {
        foreach (var shape in derived.Select(shapes.Read))
        {
            byType.TryAdd(shape.Declared, place);
            Lead(shape.Derived, place);
        }
    }

    private void Map(Discriminator mapping, bool isInner)
    {
        foreach (var (value, span, schema) in mapping.Values)
        {
            if (schema is null || !byType.TryGetValue(shapes.Read(shapes.Set(schema)).Declared, out var place))
            {
                if (!isInner)
                {
                    shapes.Diagnostics.Add(Diagnostics.UnknownMapping, span, value);
                }
            }
            else if (taken.Add(value))
            {
                place.Values.Add(value);
                place.IsMapped = true;
            }
        }
    }

    /// <summary>The values that a place has besides mapped ones.</summary>
    private IEnumerable<string> Own(Place place)
    {
        var known = place.IsSelfNamed ? Inner(place)
            : place.Shape.Kind == ShapeKind.Union ? []
            : discriminator is not null && IsRoot(place.Shape) ? constants.KindsOf(place.Shape)
            : constants.Of(place.Shape, member);
        return place.IsMapped || known.Count > 0 || discriminator is null || place.Shape.Kind == ShapeKind.Union || place.IsInMapped ? known : Names(place.Set);
    }

    private bool IsRoot(Shape shape) => shape.Derived.Count > 0 && shapes.Hierarchy.MemberOf(shape.Declared.First) == member;

    private List<string> Inner(Place place)
    {
        var union = place.Shape.Declared;
        if (byUnion.TryGetValue(union, out var known))
        {
            return known;
        }

        // Unions can lead to each other: one that is being gone through adds nothing to itself.
        byUnion[union] = [];
        var names = new DiscriminatorValues(shapes, [.. shapes.Read(union).Cases.Select(c => (c, shapes.Read(c)))], member, place.Shape.Discriminator, byUnion);
        return byUnion[union] = [.. names.places.SelectMany(p => p.Values)];
    }

    /// <summary>The name of the component that a place refers to.</summary>
    private static IEnumerable<string> Names(SchemaSet place) =>
        place.First is { IsReference: true } reference && reference.Target()?.Element.Path.Segment is { Length: > 0 } name ? [name] : [];

    /// <summary>A case, or a case of a union within it.</summary>
    private sealed record Place(int Index, int[] Path, SchemaSet Set, Shape Shape, Place? Above)
    {
        public List<string> Values { get; } = [];

        public bool IsMapped { get; set; }

        /// <summary>True for a union that has the same discriminator itself.</summary>
        public bool IsSelfNamed { get; set; }

        public Place Outermost => Above?.Outermost ?? this;

        public bool IsInMapped => Above is { } above && (above.IsMapped || above.IsInMapped);
    }
}
