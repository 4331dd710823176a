namespace ImageCodegen.EndToEnd.Tests;

/// <summary><c>imagecodegen diff</c> as its users call it.</summary>
public sealed class DiffTests : GenerateTest
{
    private const string Empty = "openapi: 3.1.1\ninfo: {title: t, version: '1'}\npaths: {}\n";
    private const string WithOperation = "openapi: 3.1.1\ninfo: {title: t, version: '1'}\npaths: {/a: {get: {responses: {'200': {description: d}}}}}\n";

    [Theory]
    [InlineData("old.yaml new.yaml", 0)]
    [InlineData("old.yaml new.yaml --fail-on possibly", 0)]
    [InlineData("old.yaml new.yaml --fail-on any", 1)]
    [InlineData("new.yaml old.yaml", 1)]
    [InlineData("new.yaml new.yaml --fail-on any", 0)]
    [InlineData("new.yaml nothing.yaml", 1)]
    [InlineData("new.yaml", 2)]
    [InlineData("new.yaml old.yaml --fail-on never", 2)]
    public void The_verdict_that_is_asked_for_fails_the_run(string options, int exitCode)
    {
        Temp.Write("old.yaml", Empty);
        Temp.Write("new.yaml", WithOperation);

        Assert.Equal(exitCode, Run(["diff", .. options.Split(' ')]).ExitCode);
    }

    [Fact]
    public void A_change_says_where_what_and_which_rule()
    {
        Temp.Write("old.yaml", WithOperation);
        Temp.Write("new.yaml", Empty);
        var run = Run("diff", "old.yaml", "new.yaml");

        Assert.Equal("", run.Error);
        Assert.Contains("GET /a was removed", run.Out, StringComparison.Ordinal);
        Assert.Contains("operation-removed", run.Out, StringComparison.Ordinal);
        Assert.Contains("old.yaml(3,", run.Out, StringComparison.Ordinal);
    }
}
