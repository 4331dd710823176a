using ImageCodegen.OpenApi;

namespace ImageCodegen.Review.Diff.Wire;

/// <summary>
/// Collects the changes of one spec. What stands in a component is one change however many operations lead to it: its
/// directions are joined, and the worst verdict counts.
/// </summary>
/// <param name="spec">The path of the spec, for fingerprints.</param>
internal sealed class WireReport(string spec)
{
    private readonly Dictionary<string, Change> changes = new(StringComparer.Ordinal);

    /// <summary>What was found, in the order of the finding.</summary>
    public IReadOnlyCollection<Change> Changes => changes.Values;

    /// <summary>How often something was found, the same again included.</summary>
    public int Found { get; private set; }

    /// <summary>Adds a change.</summary>
    /// <param name="rule">The rule that found it.</param>
    /// <param name="flow">How the part travels.</param>
    /// <param name="before">The old state; null for what was added.</param>
    /// <param name="after">The new state; null for what was removed.</param>
    /// <param name="what">What changed, one sentence without its full stop.</param>
    /// <param name="values">What tells this change from others of the rule at the place.</param>
    public void Add(WireRule rule, Flow flow, Element? before, Element? after, string what, params ReadOnlySpan<string> values)
    {
        Found++;
        var subject = SubjectOf(after ?? before, flow.Operation);
        var pointer = (after ?? before)?.Path.ToString() ?? "";
        var fingerprint = ReviewFingerprint.Of([rule.Rule.Id, spec, subject, pointer, .. values]);
        var verdict = flow.Judge(rule);
        if (changes.TryGetValue(fingerprint, out var known))
        {
            var worst = verdict > known.Wire ? verdict : known.Wire;
            changes[fingerprint] = known with { Wire = worst, Direction = known.Direction | flow.Direction, Fix = FixOf(rule, worst) };
            return;
        }

        changes.Add(fingerprint, new Change
        {
            Rule = rule.Rule,
            Wire = verdict,
            Source = Verdict.None,
            Direction = flow.Direction,
            Subject = subject,
            Base = PlaceOf(before),
            Head = PlaceOf(after),
            What = Text.OneLine.Of(what),
            Fix = FixOf(rule, verdict),
            Fingerprint = fingerprint,
        });
    }

    private static string FixOf(WireRule rule, Verdict verdict) =>
        verdict >= Verdict.PossiblyBreaking ? rule.Fix : "Nothing needs to be done";

    private static ReviewPlace? PlaceOf(Element? element) =>
        element is { } there ? new ReviewPlace(there.Span, there.Path.ToString()[1..]) : null;

    private static string SubjectOf(Element? element, string operation) => element?.Path.Segments switch
    {
        ["components", var section, var name, ..] => $"{section}/{name}",
        ["paths", var path, var method, ..] when method is not ("parameters" or "servers" or "summary" or "description") => $"{method.ToUpperInvariant()} {path}",
        ["webhooks", var name, var method, ..] => $"{method.ToUpperInvariant()} {name}",
        _ => operation,
    };
}
