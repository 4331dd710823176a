using ImageCodegen.Review;
using ImageCodegen.Review.Diff;

namespace ImageCodegen.Tests.Review;

/// <summary>
/// One folder of <c>tests/Cases/_diff</c>, named after a rule: <c>base.yaml</c> and <c>head.yaml</c> make it fire,
/// <c>near-base.yaml</c> and <c>near-head.yaml</c> differ too but do not.
/// </summary>
internal sealed record DiffCase(string Rule, string Folder)
{
    private static readonly string Root = Path.Combine(RepositoryFolder.FullPath, "tests", "Cases", "_diff");

    internal static IReadOnlyList<DiffCase> All { get; } =
        [.. Directory.GetDirectories(Root).Order(StringComparer.Ordinal).Select(f => new DiffCase(Path.GetFileName(f), f))];

    internal static DiffCase Named(string rule) => All.Single(c => c.Rule == rule);

    /// <summary>What the pair gives along the axis of the rule, a line a change; the first word of each line is the rule.</summary>
    internal string Run(string prefix)
    {
        var result = SpecDiff.Run(new DiffOptions
        {
            WorkingDirectory = Folder,
            Base = State(prefix + "base"),
            Head = State(prefix + "head"),
            Today = new DateOnly(2026, 12, 1),
        });
        Assert.Empty(result.Diagnostics);
        var ids = DiffAxes.All.Single(a => a.Rules.Any(r => r.Id == Rule)).Rules.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        return string.Concat(result.Changes.Where(c => ids.Contains(c.Rule.Id)).Select(Line));
    }

    /// <summary>All that a state says.</summary>
    internal string Text(string name) => State(name) == name
        ? string.Concat(Directory.GetFiles(Path.Combine(Folder, name)).Order(StringComparer.Ordinal).Select(File.ReadAllText))
        : File.ReadAllText(Path.Combine(Folder, State(name)));

    internal string Expected(string prefix) => File.ReadAllText(Path.Combine(Folder, prefix + "expected.txt"));

    internal void Write(string prefix, string text) => File.WriteAllText(Path.Combine(Folder, prefix + "expected.txt"), text);

    private string State(string name) => Directory.Exists(Path.Combine(Folder, name)) ? name : name + ".yaml";

    private static string Line(Change change)
    {
        var verdict = change.Wire == Verdict.None && change.Source != Verdict.None ? change.Source : change.Wire;
        return $"{change.Rule.Id} | {verdict} | {change.Direction} | {change.Subject} | {Place(change.Base)} -> {Place(change.Head)} | {change.What}\n";
    }

    private static string Place(ReviewPlace? place) => place is null ? "-" : $"{place.Span.Line}:{place.Span.Column}";
}
