using System.Globalization;
using ImageCodegen.Binding.Shapes;
using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;

namespace ImageCodegen.Binding.Kept;

/// <summary>
/// Tells the cases of a union by what is in them, <c>(title=Card, type=card, number)</c>, and finds again those that have changed: a case
/// is the one with which it has most in common. Where a case stands among the others has no say.
/// </summary>
internal sealed class CaseKeys(ShapeReader shapes)
{
    private const int MostFeatures = 4;
    private const int LongestFeature = 60;
    private const int DeepestNesting = 3;
    private const long MostComparisons = 250_000;

    /// <summary>The places of the cases, in their order.</summary>
    public IReadOnlyList<PlaceKey> Of(Shape union, PlaceKey place, IReadOnlyList<string> known)
    {
        var cases = union.Cases.Select((c, i) => new Case(i, [.. Features(c, 0).Distinct(StringComparer.Ordinal).Take(MostFeatures).Select(Feature)])).ToList();
        foreach (var alike in cases.GroupBy(c => c.Step, StringComparer.Ordinal).Where(g => g.Count() > 1).ToList())
        {
            foreach (var item in alike)
            {
                item.Features.Add("#" + SchemaFingerprint.Of(union.Cases[item.Index].Schemas));
            }
        }

        // Those that say the very same are the same whichever comes first.
        foreach (var same in cases.GroupBy(c => c.Step, StringComparer.Ordinal).Where(g => g.Count() > 1).ToList())
        {
            foreach (var (number, item) in same.Index())
            {
                item.Features.Add("#" + number.ToString(CultureInfo.InvariantCulture));
            }
        }

        var before = Found(cases, known);
        return [.. cases.Select(c => place.Case(c.Step, before.GetValueOrDefault(c, c.Step)))];
    }

    private static Dictionary<Case, string> Found(List<Case> cases, IReadOnlyList<string> known)
    {
        var found = new Dictionary<Case, string>();
        var steps = cases.Select(c => c.Step).ToHashSet(StringComparer.Ordinal);
        var gone = known.Where(k => !steps.Contains(k)).ToList();
        var changed = cases.Where(c => !known.Contains(c.Step, StringComparer.Ordinal)).ToList();
        if (gone.Count == 0 || (long)gone.Count * changed.Count > MostComparisons)
        {
            return found;
        }

        var taken = new HashSet<string>(StringComparer.Ordinal);
        var pairs = gone.SelectMany(step => changed.Select(item => (Step: step, Item: item, Share: Share(step[1..^1].Split(", "), item.Features))))
            .Where(p => p.Share > 0)
            .OrderByDescending(p => p.Share).ThenBy(p => p.Step, StringComparer.Ordinal).ThenBy(p => p.Item.Step, StringComparer.Ordinal);
        foreach (var (step, item, _) in pairs)
        {
            if (!found.ContainsKey(item) && taken.Add(step))
            {
                found[item] = step;
            }
        }

        return found;
    }

    /// <summary>What two have in common, of all that they have.</summary>
    private static double Share(IReadOnlyList<string> a, List<string> b) =>
        (double)a.Intersect(b, StringComparer.Ordinal).Count() / a.Union(b, StringComparer.Ordinal).Count();

    /// <summary>What a case is, the most telling first.</summary>
    private IEnumerable<string> Features(SchemaSet set, int depth)
    {
        var shape = shapes.Read(set);
        if (set.Alternative is { First: { IsReference: true } beside })
        {
            yield return "@" + (beside.Target()?.Element.Path.Segment ?? "");
        }

        if (!ReferenceEquals(shape.Declared, set))
        {
            yield return "@" + Place(shape.Declared.First.Element);
            yield break;
        }

        if (shape.Kind is not (ShapeKind.List or ShapeKind.Map) && set.First.Text("title") is { Length: > 0 } title)
        {
            yield return "title=" + title;
        }

        switch (shape.Kind)
        {
            case ShapeKind.Scalar:
                yield return shape.Scalar.ToString();
                break;
            case ShapeKind.Enum or ShapeKind.IntegerEnum:
                foreach (var value in shape.Values.Select(v => v.Wire).Order(StringComparer.Ordinal))
                {
                    yield return "=" + value;
                }

                break;
            case ShapeKind.List or ShapeKind.Map:
                var kind = shape.Kind == ShapeKind.List ? "[]" : "{}";
                yield return kind;
                foreach (var feature in shape.Item is { } item && depth < DeepestNesting ? Features(item, depth + 1) : [])
                {
                    yield return kind + feature;
                }

                break;
            case ShapeKind.Record:
                foreach (var feature in shape.Properties.Select(Member).OrderBy(m => m.Rank).ThenBy(m => m.Text, StringComparer.Ordinal))
                {
                    yield return feature.Text;
                }

                break;
            default:
                yield return shape.Kind.ToString();
                break;
        }
    }

    private (int Rank, string Text) Member(PropertyShape property) => shapes.Read(property.Value) switch
    {
        { Const: { Type: ScalarType.String } constant } => (0, property.Name + "=" + constant.Text),
        { Kind: ShapeKind.Enum, Values: [var only] } => (0, property.Name + "=" + only.Wire),
        _ => (property.Required ? 1 : 2, property.Name),
    };

    private static string Place(Element element) => element.Path.Segments is ["components", "schemas", var name] ? name : element.Path.ToString();

    private static string Feature(string text) => PlaceKey.Escape(text.Length <= LongestFeature ? text : text[..LongestFeature]);

    private sealed class Case(int index, List<string> features)
    {
        public int Index { get; } = index;

        public List<string> Features { get; } = features;

        public string Step => "(" + string.Join(", ", Features) + ")";
    }
}
