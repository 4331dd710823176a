using System.Globalization;
using ImageCodegen.Binding.Names;
using ImageCodegen.Binding.Shapes;
using ImageCodegen.Syntax;

namespace ImageCodegen.Binding.Unions;

/// <summary>
/// Names the types of a union's cases that have no name of their own: after the union, and what tells the case apart. The
/// order of the cases counts last, so that a new case leaves the names of the others alone.
/// </summary>
internal sealed class CaseNames
{
    /// <summary>What the only object among the cases is called, after the union.</summary>
    public const string Object = "Object";

    /// <summary>What the only enum or union among the cases is called, after the union.</summary>
    public const string Kind = "Kind";

    private const int MostValues = 4;
    private const int LongestValues = 40;

    private readonly List<Case> cases;
    private readonly ShapeReader shapes;
    private readonly Dictionary<string, List<PropertyShape>> uses = new(StringComparer.Ordinal);
    private readonly Dictionary<ShapeKind, int> kinds;
    private readonly Dictionary<string, Dictionary<string, int>> valueUses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Dictionary<string, int> Words, bool HasUnknown)> wordUses = new(StringComparer.Ordinal);
    private readonly int containers;
    private readonly IReadOnlyList<Case> plain;

    private CaseNames(Shape union, ShapeReader shapes)
    {
        this.shapes = shapes;
        cases = [.. union.Cases.Select(c => new Case(c, shapes.Read(c)))];
        foreach (var (name, property) in cases.SelectMany(c => c.Members))
        {
            (uses.TryGetValue(name, out var all) ? all : uses[name] = []).Add(property);
        }

        kinds = cases.CountBy(c => c.Shape.Kind).ToDictionary();
        containers = cases.Count(c => IsContainer(c) && HoldsTypes(c.Shape));
        plain = [.. cases.Where(c => c.Shape.Kind == ShapeKind.Record && OwnMember(c) is null).Take(2)];
    }

    /// <summary>The cases that stand in the union itself, with their names.</summary>
    public static IEnumerable<(SchemaSet Place, PlaceName Name)> Of(Shape union, PlaceName name, ShapeReader shapes)
    {
        if (union.Kind != ShapeKind.Union)
        {
            return [];
        }

        var names = new CaseNames(union, shapes);
        return names.cases.Select((c, i) => (c.Place, ReferenceEquals(c.Shape.Declared, c.Place) ? names.Name(name, c, i) : name));
    }

    private PlaceName Name(PlaceName union, Case item, int index)
    {
        // A list or a map is named by what it holds.
        var isContainer = IsContainer(item);
        if (isContainer && containers < 2)
        {
            return union;
        }

        if (!isContainer && item.Place.First.Text("title") is { Length: > 0 and < 60 } title && title.Any(char.IsLetterOrDigit))
        {
            return union.Case(CSharpName.Pascal(title, NamePlace.Type), joined: true);
        }

        if (item.Place.Alternative is { First: { IsReference: true } reference } && reference.Target()?.Element.Path.Segment is { Length: > 0 } component)
        {
            return union.Case(CSharpName.Pascal(component, NamePlace.Type));
        }

        var isRecord = item.Shape.Kind == ShapeKind.Record;
        return union.Case(
            !isContainer && kinds[item.Shape.Kind] == 1 ? (isRecord ? Object : Kind)
            : (isRecord ? Word(item) : null) ?? "Case" + (index + 1).ToString(CultureInfo.InvariantCulture));
    }

    private static bool IsContainer(Case item) => item.Shape.Kind is ShapeKind.List or ShapeKind.Map;

    private bool HoldsTypes(Shape container) => container.Item is { } item && shapes.Read(item).Kind is not (ShapeKind.Scalar or ShapeKind.Any);

    /// <summary>What tells a record apart: a constant, a member of its own, a few values, what a member is; null where nothing does.</summary>
    private string? Word(Case item)
    {
        var values = item.Shape.Properties.Select(p => Values(item, p)).OfType<IReadOnlyList<string>>().ToList();
        return values.Find(v => v.Count == 1) is [var constant] ? CSharpName.Pascal(constant)
            : OwnMember(item) is { } own ? "With" + CSharpName.Pascal(own)
            : values.Select(ValueWords).FirstOrDefault(w => w is not null)
            ?? (IsOnlyPlain(item) ? "Basic" : item.Shape.Properties.Select(p => Kinds(item, p)).FirstOrDefault(w => w is not null));
    }

    private string? OwnMember(Case item)
    {
        var own = item.Shape.Properties.Where(p => uses[p.Name].Count == 1).ToList();
        return (own.Find(p => p.Required) ?? own.FirstOrDefault())?.Name;
    }

    /// <summary>True for the one record that has nothing which another has not, where all others have.</summary>
    private bool IsOnlyPlain(Case item) => plain is [var only] && ReferenceEquals(only, item);

    /// <summary>The values of a member that no other case can have there; null where it can be anything, or another has one of them.</summary>
    private IReadOnlyList<string>? Values(Case item, PropertyShape property) =>
        IsFirst(item, property) && Values(property) is { } own && own.All(v => ValueUses(property.Name)[v] == 1) ? own : null;

    /// <summary>How many cases can have each value in a member.</summary>
    private Dictionary<string, int> ValueUses(string member)
    {
        if (!valueUses.TryGetValue(member, out var counts))
        {
            valueUses[member] = counts = uses[member].SelectMany(p => Values(p)?.Distinct(StringComparer.Ordinal) ?? [])
                .CountBy(v => v, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        }

        return counts;
    }

    private IReadOnlyList<string>? Values(PropertyShape property) => shapes.Read(property.Value) switch
    {
        { Kind: ShapeKind.Enum, Values: { Count: > 0 } values } => [.. values.Select(v => v.Wire)],
        { Const: { Type: ScalarType.String } constant } => [constant.Text],
        _ => null,
    };

    /// <summary>A few values as one word; how all of them begin is said once: <c>OnClickOrHover</c>.</summary>
    private static string? ValueWords(IReadOnlyList<string> values)
    {
        if (values.Count > MostValues)
        {
            return null;
        }

        var words = values.Select(v => InlineName.Split(CSharpName.Pascal(v))).ToList();
        var start = words.TrueForAll(w => w.Count > 1 && w[0] == words[0][0]) ? words[0][0] : "";
        var name = start + string.Join("Or", words.Select(w => string.Concat(start.Length == 0 ? w : w[1..])));
        return name.Length > LongestValues ? null : name;
    }

    /// <summary>A member by what its value is here and in no other case: <c>WithTextLabels</c>.</summary>
    private string? Kinds(Case item, PropertyShape property)
    {
        var words = KindWords(property);
        return words.Count is 1 or 2 && !words.Contains("") && IsFirst(item, property) && WordUses(property.Name) is { HasUnknown: false } others && words.All(w => others.Words[w] == 1)
            ? CSharpName.Limit("With" + string.Join("Or", words) + CSharpName.Pascal(property.Name))
            : null;
    }

    private HashSet<string> KindWords(PropertyShape property) => shapes.Read(property.Value) is { Kind: ShapeKind.Union } union
        ? [.. union.Cases.Select(c => KindWord(shapes.Read(c), 0) ?? "")]
        : KindWord(shapes.Read(property.Value), 0) is { } word ? [word] : [];

    private string? KindWord(Shape shape, int depth) => shape.Kind switch
    {
        ShapeKind.List => shape.Item is { } item && depth < 2 ? KindWord(shapes.Read(item), depth + 1) : null,
        ShapeKind.Scalar => UnionBinder.Word(shape.Scalar),
        ShapeKind.Record =>
            shape.Declared.First.Element.Path.Segments is ["components", "schemas", var name]
                ? CSharpName.Pascal(name, NamePlace.Type)
                : Object,
        ShapeKind.Map => "Map",
        _ => null,
    };

    /// <summary>How many cases have a member whose value is called so, and whether one has a member whose value has no word.</summary>
    private (Dictionary<string, int> Words, bool HasUnknown) WordUses(string member)
    {
        if (!wordUses.TryGetValue(member, out var counts))
        {
            var words = uses[member].ConvertAll(KindWords);
            wordUses[member] = counts = (words.SelectMany(w => w).CountBy(w => w, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal), words.Exists(w => w.Count == 0));
        }

        return counts;
    }

    /// <summary>True for the member that counts where a case has two of one name.</summary>
    private static bool IsFirst(Case item, PropertyShape property) => ReferenceEquals(item.Members[property.Name], property);

    private sealed class Case(SchemaSet place, Shape shape)
    {
        public SchemaSet Place { get; } = place;

        public Shape Shape { get; } = shape;

        public Dictionary<string, PropertyShape> Members { get; } =
            shape.Properties.DistinctBy(p => p.Name, StringComparer.Ordinal).ToDictionary(p => p.Name, StringComparer.Ordinal);
    }
}
