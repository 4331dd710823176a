using System.Globalization;
using ImageCodegen.Review.Diff;
using ImageCodegen.Review.Lint;

namespace ImageCodegen.Tests.Review;

/// <summary>Rows of references as long as a document are one finding, and exhaust neither the stack nor the time.</summary>
public sealed class LongChainTests : IDisposable
{
    private const int Length = 20_000;

    private readonly TempFolder temp = new();

    public LongChainTests() => temp.Write("chain.yaml", Chain());

    public void Dispose() => temp.Dispose();

    [Fact]
    public void Lint_says_so()
    {
        var findings = LintRun.Run(new LintOptions { WorkingDirectory = temp.FullPath, Specs = ["chain.yaml"] }).Findings;
        Assert.DoesNotContain(findings, static f => f.Rule.Id == "schema-endless");
        Assert.Single(findings, static f => f.Rule.Id == "not-generated");
    }

    [Fact]
    public void Findings_about_one_place_have_its_name_once()
    {
        temp.Write("path.yaml", $"openapi: 3.1.0\ninfo: {{title: t, version: '1'}}\npaths:\n  /a/{{one}}/{{two}}/{new string('a', 10_000)}: {{get: {{responses: {{'200': {{description: d}}}}}}}}\n");
        var found = LintRun.Run(new LintOptions { WorkingDirectory = temp.FullPath, Specs = ["path.yaml"] }).Findings.Where(static f => f.Rule.Id == "path-parameter-undeclared").ToList();

        Assert.Equal(2, found.Count);
        Assert.Same(found[0].Place.Pointer, found[1].Place.Pointer);
        Assert.Same(found[0].Subject, found[1].Subject);
    }

    [Fact]
    public void Diff_says_so()
    {
        var result = SpecDiff.Run(new DiffOptions { WorkingDirectory = temp.FullPath, Base = "chain.yaml", Head = "chain.yaml", Today = new DateOnly(2026, 12, 1) });
        Assert.Equal(["IMG0229"], result.Diagnostics.Select(static d => d.Descriptor.Id));
    }

    [Fact]
    public void A_union_has_each_of_its_cases_once_however_many_ways_lead_there()
    {
        const int Count = 60;
        var unions = Enumerable.Range(0, Count).Select(static i => string.Create(
            CultureInfo.InvariantCulture, $"    U{i}: {{oneOf: [{string.Concat(Enumerable.Range(i + 1, Count - i - 1).Select(static j => $"{{$ref: '#/components/schemas/U{j}'}}, "))}{{type: object, required: [p{i}]}}]}}\n"));
        var text = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n" + string.Concat(unions);
        temp.Write("base.yaml", text);
        temp.Write("head.yaml", text.Replace("[p59]", "[p60]", StringComparison.Ordinal));

        Assert.NotEmpty(SpecDiff.Run(new DiffOptions { WorkingDirectory = temp.FullPath, Base = "base.yaml", Head = "head.yaml", Today = new DateOnly(2026, 12, 1) }).Changes);
    }

    private static string Chain()
    {
        var rows = Enumerable.Range(0, Length).Select(static i => string.Create(CultureInfo.InvariantCulture, $"    R{i}: {{$ref: '#/components/schemas/R{i + 1}'}}\n"));
        return "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n" + string.Concat(rows)
            + string.Create(CultureInfo.InvariantCulture, $"    R{Length}: {{type: object, properties: {{a: {{type: string}}}}}}\n");
    }
}
