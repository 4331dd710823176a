namespace ImageCodegen.EndToEnd.Tests;

/// <summary><c>imagecodegen lint</c> as its users call it.</summary>
public sealed class LintTests : GenerateTest
{
    private const string Spec = "openapi: 3.1.1\ninfo: {title: t, version: '1'}\npaths: {/a: {get: {responses: {'200': {description: d}}}}}\n";

    [Theory]
    [InlineData("", 0)]
    [InlineData("--fail-on warning", 1)]
    [InlineData("--strict", 1)]
    [InlineData("--fail-on fatal", 2)]
    [InlineData("--format none", 2)]
    public void Findings_at_the_level_that_is_asked_for_fail_the_run(string options, int exitCode)
    {
        Temp.Write("a.yaml", Spec);

        Assert.Equal(exitCode, Run(["lint", "a.yaml", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]).ExitCode);
    }

    [Fact]
    public void A_finding_says_where_what_and_which_rule()
    {
        Temp.Write("a.yaml", Spec);
        var run = Run("lint", "a.yaml");

        Assert.Equal("", run.Error);
        Assert.Contains("a.yaml", run.Out, StringComparison.Ordinal);
        Assert.Contains("operation-id-missing", run.Out, StringComparison.Ordinal);
        Assert.Contains("The operation has no operationId", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_cannot_be_read_fails_the_run()
    {
        Temp.Write("a.yaml", "openapi: [\n");
        var run = Run("lint", "a.yaml");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("a.yaml(", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rules_are_listed()
    {
        var run = Run("lint", "--rules");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches("(?m)^operation-id-missing +warning +An operation without an operationId$", run.Out);
    }
}
