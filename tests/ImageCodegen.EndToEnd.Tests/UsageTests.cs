namespace ImageCodegen.EndToEnd.Tests;

public sealed class UsageTests : GenerateTest
{
    [Theory]
    [InlineData("")]
    [InlineData("generat")]
    [InlineData("generate --bogus")]
    [InlineData("generate stray")]
    [InlineData("generate --config")]
    [InlineData("generate --spec a.yaml")]
    [InlineData("generate --namespace A")]
    [InlineData("generate --spec a.yaml --namespace A --output b --config c")]
    public void Wrong_usage_is_said_on_standard_error(string line)
    {
        var run = Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("imagecodegen: ", run.Error, StringComparison.Ordinal);
        Assert.Matches("\nSee 'imagecodegen (generate )?--help'\\.\n$", run.Error);
        Assert.False(Directory.Exists(Temp["generated"]));
    }

    [Theory]
    [InlineData("bogus", "There is no verb 'bogus'.")]
    [InlineData("generat", "There is no verb 'generat'. Did you mean 'generate'?")]
    [InlineData("--bogus", "There is no option '--bogus'.")]
    public void An_unknown_verb_is_one_error(string argument, string expected) =>
        Assert.Equal($"imagecodegen: {expected}\nSee 'imagecodegen --help'.\n", Run(argument).Error);

    [Fact]
    public void A_configuration_and_specs_exclude_each_other() =>
        Assert.StartsWith(
            "imagecodegen: --config and --spec exclude each other",
            Run("generate", "--config", "c", "--spec", "s").Error,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("--help", "Exit codes: 0 fine, 1 findings, 2 wrong usage.")]
    [InlineData("generate --help", "\nExit codes:\n  0  fine\n  1  findings")]
    [InlineData("generate --help", "\nExamples:\n  imagecodegen generate\n")]
    public void Help_is_worth_reading(string line, string expected)
    {
        var run = Run(line.Split(' '));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(expected, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_schema_of_the_configuration_is_printed()
    {
        var run = Run("schema");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(File.ReadAllText(Path.Combine(Tool.RepositoryRoot, "generator", "ImageCodegen", "Configuration", "imagecodegen.schema.json")), run.Out);
    }

    [Fact]
    public void The_version_names_the_commit()
    {
        var version = Run("--version").Out;

        Assert.Matches(Path.Exists(Path.Combine(Tool.RepositoryRoot, ".git")) ? @"^\d+\.\d+\.\d+\+[0-9a-f]{40}\n$" : @"^\d+\.\d+\.\d+\n$", version);
    }
}
