using System.CommandLine;
using ImageCodegen.Cli;
using ImageCodegen.Review;

namespace ImageCodegen.EndToEnd.Tests;

/// <summary>The options that the verbs with reports share, on a command of their own.</summary>
public sealed class ReportOptionsTests : GenerateTest
{
    private static readonly LintResult Clean = new() { Specs = [], Findings = [] };

    [Fact]
    public void A_report_is_written_to_the_file()
    {
        Assert.True(Write("--output", Temp["report.txt"]));
        Assert.Equal("No findings.\n", Temp.Read("report.txt"));
    }

    [Fact]
    public void IMG0326_a_report_that_cannot_be_written_is_an_error() => Assert.False(Write("--output", Temp["no/such/folder/report.txt"]));

    [Theory]
    [InlineData("--format", "yaml")]
    [InlineData("--output", "")]
    [InlineData("--output")]
    public void Wrong_options_are_rejected(params string[] arguments) => Assert.NotEmpty(Parse(new ReportOptions(), arguments).Errors);

    private static bool Write(params string[] arguments)
    {
        var options = new ReportOptions();
        using var streams = new Streams();
        return options.Write(Clean, Parse(options, arguments), streams);
    }

    private static ParseResult Parse(ReportOptions options, string[] arguments)
    {
        var command = new Command("lint");
        options.AddTo(command);
        return new RootCommand { command }.Parse(["lint", .. arguments]);
    }
}
