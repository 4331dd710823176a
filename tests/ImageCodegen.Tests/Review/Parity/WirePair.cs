using System.Text;
using ImageCodegen.OpenApi;
using ImageCodegen.Review;
using ImageCodegen.Review.Diff;
using ImageCodegen.Tests.Review.Reports;
using ImageCodegen.Text;

namespace ImageCodegen.Tests.Review.Parity;

/// <summary>Compares two states of a small document along the wire axis.</summary>
internal static class WirePair
{
    /// <summary>What the wire axis says of two documents.</summary>
    internal static IReadOnlyList<Change> Changes(string before, string after)
    {
        var diagnostics = new DiagnosticBag();
        var changes = SpecDiff.Compare(Side("base", before, diagnostics), Side("head", after, diagnostics), [DiffAxes.All[0]]);
        Assert.Empty(diagnostics.ToSorted());
        return changes;
    }

    /// <summary>Asserts that a rule fires, and what the worst verdict is.</summary>
    internal static void AssertFinds(string rule, string verdict, string before, string after)
    {
        var changes = Changes(before, after);
        Assert.True(changes.Any(c => c.Rule.Id == rule), $"{rule} should fire on\n{before}\n->\n{after}\nbut there is {Text(changes)}");
        Assert.True(WorstOf(changes) == verdict, $"{verdict} is expected of\n{before}\n->\n{after}\nbut there is {Text(changes)}");
    }

    /// <summary>Asserts that nobody on the wire sees a difference.</summary>
    internal static void AssertSame(string before, string after)
    {
        var changes = Changes(before, after);
        Assert.True(WorstOf(changes) == "none", $"nothing is expected of\n{before}\n->\n{after}\nbut there is {Text(changes)}");
    }

    internal static string WorstOf(IEnumerable<Change> changes) => changes.Select(c => c.Wire).DefaultIfEmpty(Verdict.None).Max() switch
    {
        Verdict.Breaking => "breaking",
        Verdict.PossiblyBreaking => "possibly",
        Verdict.Compatible => "compatible",
        _ => "none",
    };

    private static string Text(IReadOnlyList<Change> changes) => string.Join("; ", changes.Select(c => $"{c.Rule.Id}: {c.Wire}"));

    private static ReviewSide Side(string name, string text, DiagnosticBag diagnostics)
    {
        var file = new SourceFile($"/{name}/t.yaml", "t.yaml", Encoding.UTF8.GetBytes(text));
        return new ReviewSide(name, [new ReviewSpec("t.yaml", file, new OpenApiReader(new ReviewSpecs(), diagnostics).ReadDocument(file)!, null)]);
    }
}
