using ImageCodegen.OpenApi;
using ImageCodegen.OpenApi.References;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Diff.Source;

/// <summary>Collects the changes of one contract, each with its places in the specs.</summary>
internal sealed class SourceChanges(ReviewSpec? before, ReviewSpec? after)
{
    private readonly string space = (after ?? before)!.Contract!.Namespace;

    /// <summary>What was found.</summary>
    public List<Change> All { get; } = [];

    /// <summary>Adds a change of a type, or of one of its members.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="was">The old type; null for a new one.</param>
    /// <param name="isNow">The new type; null for a removed one.</param>
    /// <param name="what">What changed, without a full stop.</param>
    /// <param name="fix">What to do about it, without a full stop.</param>
    /// <param name="wire">The member's name on the wire; null for the type itself.</param>
    /// <param name="values">What tells the change from others of the same type, for the fingerprint.</param>
    public void Add(ReviewRule rule, SurfaceType? was, SurfaceType? isNow, string what, string fix, string? wire, params string[] values)
    {
        var subject = Short(space) + (was ?? isNow)!.Name;
        All.Add(new Change
        {
            Rule = rule,
            Wire = Verdict.None,
            Source = SourceRules.VerdictOf(rule),
            Direction = Direction.None,
            Subject = subject,
            Base = was is null ? null : PlaceOf(before, was.Origin, wire),
            Head = isNow is null ? null : PlaceOf(after, isNow.Origin, wire),
            What = what,
            Fix = fix,
            Fingerprint = ReviewFingerprint.Of([rule.Id, (after ?? before)!.Path, subject, .. values]),
        });
    }

    private static string Short(string name) => name[(name.LastIndexOf('.') + 1)..] + ".";

    /// <summary>Where an origin stands. Of an origin in another file, which only its own document shows, the document that led to it.</summary>
    private static ReviewPlace? PlaceOf(ReviewSpec? spec, string origin, string? wire)
    {
        if (spec is null)
        {
            return null;
        }

        var root = spec.Document.Element;
        var hash = origin.IndexOf('#', StringComparison.Ordinal);
        if (hash < 0 || origin[..hash] != spec.Contract?.SpecPath
            || JsonPointer.Parse(origin[(hash + 1)..].Replace("%", "%25", StringComparison.Ordinal)) is not { } steps)
        {
            return new ReviewPlace(root.Span, "");
        }

        var at = steps.Aggregate(root, (element, step) => Child(element, step) ?? element);
        if (wire is not null && Child(at, "properties") is { } properties && Child(properties, wire) is { } member)
        {
            at = member;
        }
        else if (wire is not null && Child(at, "x-error-codes") is { Node: SequenceNode codes } list)
        {
            var index = codes.Items.ToList().FindIndex(i => (i as MappingNode)?["code"] is ScalarNode { Text: var code } && code == wire);
            at = index < 0 ? list : list.Child(index.ToString(System.Globalization.CultureInfo.InvariantCulture), codes.Items[index]);
        }

        return new ReviewPlace(at.Span, at.Path.ToString()[1..]);
    }

    private static Element? Child(Element element, string step) => element.Node switch
    {
        MappingNode mapping when mapping.TryGet(step, out var entry) => element.Child(step, entry.Value),
        SequenceNode list when int.TryParse(step, System.Globalization.CultureInfo.InvariantCulture, out var i) && i >= 0 && i < list.Items.Count =>
            element.Child(step, list.Items[i]),
        _ => null,
    };
}
