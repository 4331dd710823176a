namespace ImageCodegen.Review.Reports;

/// <summary>A verdict in words.</summary>
/// <param name="Axis">What it is about, <c>wire</c> or <c>C#</c>; empty where there is but one.</param>
/// <param name="Word">The verdict, <c>possibly breaking</c>.</param>
/// <param name="Gravity">How much it asks of a reader.</param>
internal sealed record ReportVerdict(string Axis, string Word, Gravity Gravity);

/// <summary>A finding or a change, as all formats for people see it. Its texts are still those of an untrusted spec.</summary>
internal sealed record ReportEntry
{
    /// <summary>The rule.</summary>
    public required ReviewRule Rule { get; init; }

    /// <summary>How much it asks of a reader; an approved change asks nothing.</summary>
    public required Gravity Gravity { get; init; }

    /// <summary>One word for it: <c>error</c>, <c>breaking</c>.</summary>
    public required string Word { get; init; }

    /// <summary>The verdict on each axis.</summary>
    public required IReadOnlyList<ReportVerdict> Verdicts { get; init; }

    /// <summary>Which way the changed part travels, <c>in requests</c>; empty where that says nothing.</summary>
    public string Travels { get; init; } = "";

    /// <summary>What is wrong or has changed.</summary>
    public required string What { get; init; }

    /// <summary>What to do about it.</summary>
    public required string Fix { get; init; }

    /// <summary>Its lasting name.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Why it is approved; null where it is not.</summary>
    public string? Approval { get; init; }

    /// <summary>The old place; null for a finding and for what was added.</summary>
    public ReviewPlace? Base { get; init; }

    /// <summary>The new place, or that of a finding; null for what was removed.</summary>
    public ReviewPlace? Head { get; init; }

    /// <summary>A finding.</summary>
    public static ReportEntry Of(Finding finding)
    {
        var (word, gravity) = ReportWords.Of(finding.Level);
        return new ReportEntry
        {
            Rule = finding.Rule,
            Gravity = gravity,
            Word = word,
            Verdicts = [new ReportVerdict("", word, gravity)],
            What = finding.What,
            Fix = finding.Fix,
            Fingerprint = finding.Fingerprint,
            Head = finding.Place,
        };
    }

    /// <summary>A change.</summary>
    public static ReportEntry Of(Change change)
    {
        var (word, gravity) = ReportWords.Of(change.Worst);
        return new ReportEntry
        {
            Rule = change.Rule,
            Gravity = gravity,
            Word = word,
            Verdicts =
            [
                new ReportVerdict("wire", ReportWords.Of(change.Wire).Word, ReportWords.Of(change.Wire).Gravity),
                new ReportVerdict("C#", ReportWords.Of(change.Source).Word, ReportWords.Of(change.Source).Gravity),
            ],
            Travels = ReportWords.Of(change.Direction),
            What = change.What,
            Fix = change.Fix,
            Fingerprint = change.Fingerprint,
            Approval = change.Approval,
            Base = change.Base,
            Head = change.Head,
        };
    }
}
