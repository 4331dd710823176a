using ImageCodegen.Review;
using ImageCodegen.Review.Diff;
using ImageCodegen.Text;

namespace ImageCodegen.Tests.Review;

/// <summary>What <c>diff</c> of a configuration does to verdicts.</summary>
public sealed class DiffSettingsTests : IDisposable
{
    private const string Row = "output: out\nspecs: [{spec: images.yaml, namespace: Images}]\n";
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("possibly", "parameter-default-changed:PossiblyBreaking,server-removed:PossiblyBreaking", VersionBump.Major)]
    [InlineData("compatible", "parameter-default-changed:Compatible,server-removed:PossiblyBreaking", VersionBump.Major)]
    [InlineData("off", "server-removed:PossiblyBreaking", VersionBump.Major)]
    [InlineData("off, server-removed: off", "", VersionBump.None)]
    [InlineData("off, server-removed: breaking", "server-removed:Breaking", VersionBump.Major)]
    public void A_rule_says_what_is_configured(string level, string expected, VersionBump bump)
    {
        var result = Run($"{Row}diff: {{rules: {{parameter-default-changed: {level}}}}}\n", "default: b", "https://b.example");
        Assert.Empty(result.Diagnostics);
        Assert.Equal(expected, string.Join(',', result.Changes.Where(c => c.Wire > Verdict.None && c.Rule.Id != "server-added").Select(c => $"{c.Rule.Id}:{c.Wire}").Order(StringComparer.Ordinal)));
        Assert.True(result.Bump >= bump);
    }

    [Theory]
    [InlineData("minLength: 1", "minLength: 2", Verdict.PossiblyBreaking)]
    [InlineData("minLength: 2", "minLength: 1", Verdict.Compatible)]
    public void What_harms_nobody_in_its_direction_stays_compatible(string before, string after, Verdict verdict)
    {
        var result = Run(Row + "diff: {rules: {min-length-tightened: possibly, min-length-loosened: breaking}}\n", after, "https://a.example", before);
        Assert.Equal(verdict, result.Changes.Where(c => c.Rule.Id.StartsWith("min-length", StringComparison.Ordinal)).Max(c => c.Wire));
    }

    [Fact]
    public void A_rule_that_harms_nobody_can_be_raised()
    {
        var result = Run(Row + "diff: {rules: {server-added: breaking}}\n", "default: a", "https://b.example");
        Assert.Equal(Verdict.Breaking, result.Changes.Single(c => c.Rule.Id == "server-added").Wire);
    }

    [Theory]
    [InlineData("diff: {rules: {no-such-rule: off}}", "IMG0310", 3, 16)]
    [InlineData("diff: {rules: {server-added: odd}}", "IMG0310", 3, 30)]
    [InlineData("diff: {levels: {}}", "IMG0301", 3, 8)]
    public void A_wrong_setting_is_reported_where_it_stands(string setting, string id, int line, int column)
    {
        var finding = Assert.Single(Run($"{Row}{setting}\n", "default: a", "https://a.example").Diagnostics);
        Assert.Equal((id, line, column), (finding.Descriptor.Id, finding.Span.Line, finding.Span.Column));
        Assert.Equal(Severity.Error, finding.Descriptor.Severity);
    }

    private DiffResult Run(string configuration, string after, string server, string before = "default: a")
    {
        folder.Write("base/images.yaml", Document(before, "https://a.example"));
        folder.Write("head/images.yaml", Document(after, server));
        folder.Write("head/imagecodegen.yaml", configuration);
        return SpecDiff.Run(new DiffOptions { WorkingDirectory = folder.FullPath, Base = "base", Head = "head", Today = new DateOnly(2026, 12, 1) });
    }

    private static string Document(string schema, string server) => $$$"""
        openapi: 3.1.0
        info: {title: Images, version: '1'}
        servers: [{url: '{{{server}}}'}]
        paths:
          /images:
            get:
              parameters: [{name: q, in: query, schema: { type: string, {{{schema}}} } }]
              responses: {'200': {description: Fine.}}
        """;
}
