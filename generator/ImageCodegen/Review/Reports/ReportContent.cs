using ImageCodegen.Text;

namespace ImageCodegen.Review.Reports;

/// <summary>A result of either verb, arranged for people.</summary>
internal sealed record ReportContent
{
    /// <summary>What was reviewed: <c>specs/api.yaml</c>, <c>main:specs -> specs</c>. Untrusted text.</summary>
    public required string Title { get; init; }

    /// <summary>What was found, by subject in the order of the result.</summary>
    public required IReadOnlyList<ReportGroup> Groups { get; init; }

    /// <summary>How many entries each verdict has, the gravest first; approved ones left out.</summary>
    public required IReadOnlyList<(string Word, Gravity Gravity, int Count)> Counts { get; init; }

    /// <summary>One line with the counts and, for a comparison, the bump.</summary>
    public required string Summary { get; init; }

    /// <summary>What kept a document from being read.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>Every entry, gravest first and otherwise in the order of the result.</summary>
    public IEnumerable<(ReportGroup Group, ReportEntry Entry)> ByGravity => Groups
        .SelectMany(static group => group.Entries.Select(entry => (Group: group, Entry: entry)))
        .OrderByDescending(static item => item.Entry.Approval is null ? item.Entry.Gravity : Gravity.Note)
        .ThenBy(static item => item.Entry.Approval is not null);

    /// <summary>Arranges findings.</summary>
    public static ReportContent Of(LintResult result)
    {
        var counts = Count(result.Findings.Select(static finding => ReportWords.Of(finding.Level)), FindingLevels);
        return new ReportContent
        {
            Title = result.Specs is [var only] ? only.DisplayPath : ReportWords.Count(result.Specs.Count, "spec"),
            Groups = Group(result.Findings.Select(static finding => (finding.Place.Span.File.DisplayPath, finding.Subject, ReportEntry.Of(finding)))),
            Counts = counts,
            Summary = Sentence("finding", result.Findings.Count, counts)
                + (result.Suppressed == 0 ? "." : "; " + result.Suppressed.ToString(System.Globalization.CultureInfo.InvariantCulture) + " suppressed.")
                + Unread(result.Diagnostics),
            Diagnostics = result.Diagnostics,
        };
    }

    /// <summary>Arranges changes.</summary>
    public static ReportContent Of(DiffResult result)
    {
        var open = result.Changes.Where(static change => change.Approval is null);
        var counts = Count(open.Select(static change => ReportWords.Of(change.Worst)), Verdicts);
        var approved = result.Changes.Count(static change => change.Approval is not null);
        return new ReportContent
        {
            Title = result.Base.Name + " -> " + result.Head.Name,
            Groups = Group(result.Changes.Select(change => (SpecOf(result, change), change.Subject, ReportEntry.Of(change)))),
            Counts = counts,
            Summary = Sentence("change", result.Changes.Count, counts)
                + (approved == 0 ? ". " : "; " + approved.ToString(System.Globalization.CultureInfo.InvariantCulture) + " approved. ")
                + ReportWords.Of(result.Bump) + Unread(result.Diagnostics),
            Diagnostics = result.Diagnostics,
        };
    }

    private static IEnumerable<(string Word, Gravity Gravity)> FindingLevels =>
        [ReportWords.Of(FindingLevel.Error), ReportWords.Of(FindingLevel.Warning), ReportWords.Of(FindingLevel.Info)];

    private static IEnumerable<(string Word, Gravity Gravity)> Verdicts =>
        [ReportWords.Of(Verdict.Breaking), ReportWords.Of(Verdict.PossiblyBreaking), ReportWords.Of(Verdict.Compatible)];

    private static List<(string Word, Gravity Gravity, int Count)> Count(
        IEnumerable<(string Word, Gravity Gravity)> found, IEnumerable<(string Word, Gravity Gravity)> words)
    {
        // What no axis can see has no line of its own: it is as harmless as what is compatible.
        var counts = found.CountBy(static item => item.Gravity).ToDictionary();
        return [.. words.Select(word => (word.Word, word.Gravity, counts.GetValueOrDefault(word.Gravity)))];
    }

    private static string Sentence(string what, int all, IReadOnlyList<(string Word, Gravity Gravity, int Count)> counts)
    {
        var parts = counts.Where(static count => count.Count > 0).Select(count => what == "change" || count.Word == "info"
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count.Count} {count.Word}")
            : ReportWords.Count(count.Count, count.Word));
        var list = string.Join(", ", parts);
        return all == 0 ? $"No {what}s" : ReportWords.Count(all, what) + (list.Length == 0 ? "" : ": " + list);
    }

    private static string Unread(IReadOnlyList<Diagnostic> diagnostics) => diagnostics.Count == 0
        ? ""
        : " Reading brought " + ReportWords.Count(diagnostics.Count, "diagnostic") + ", so that this may not be all.";

    private static string SpecOf(DiffResult result, Change change)
    {
        var file = (change.Head ?? change.Base)?.Span.File;
        return file is null ? ""
            : (result.Head.Specs.FirstOrDefault(spec => spec.File.Path == file.Path)
                ?? result.Base.Specs.FirstOrDefault(spec => spec.File.Path == file.Path))?.Path
            ?? file.DisplayPath;
    }

    private static List<ReportGroup> Group(IEnumerable<(string Spec, string Subject, ReportEntry Entry)> entries) =>
    [
        .. entries
            .GroupBy(static item => (item.Spec, item.Subject))
            .Select(static group => new ReportGroup(
                group.Key.Spec,
                group.Key.Subject,
                [.. group.Select(static item => item.Entry).OrderByDescending(static entry => entry.Gravity)])),
    ];
}
