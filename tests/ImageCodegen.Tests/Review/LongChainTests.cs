using System.Globalization;
using ImageCodegen.Review.Diff;
using ImageCodegen.Review.Lint;

namespace ImageCodegen.Tests.Review;

/// <summary>Rows of references as long as a document: neither the stack nor the time is exhausted.</summary>
public sealed class LongChainTests : IDisposable
{
    private const int Length = 20_000;

    private readonly TempFolder temp = new();

    public LongChainTests() => temp.Write("chain.yaml", Chain());

    public void Dispose() => temp.Dispose();

    [Fact]
    public void Lint_follows_them() =>
        Assert.DoesNotContain(LintRun.Run(new LintOptions { WorkingDirectory = temp.FullPath, Specs = ["chain.yaml"] }).Findings, static f => f.Rule.Id == "schema-endless");

    [Fact]
    public void Diff_follows_them() =>
        Assert.Empty(SpecDiff.Run(new DiffOptions { WorkingDirectory = temp.FullPath, Base = "chain.yaml", Head = "chain.yaml", Today = new DateOnly(2026, 12, 1) }).Changes);

    private static string Chain()
    {
        var rows = Enumerable.Range(0, Length).Select(static i => string.Create(CultureInfo.InvariantCulture, $"    R{i}: {{$ref: '#/components/schemas/R{i + 1}'}}\n"));
        return "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n" + string.Concat(rows)
            + string.Create(CultureInfo.InvariantCulture, $"    R{Length}: {{type: object, properties: {{a: {{type: string}}}}}}\n");
    }
}
