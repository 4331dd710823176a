using System.CommandLine;
using ImageCodegen.Cli;
using ImageCodegen.Cli.Output;
using ImageCodegen.Review;

namespace ImageCodegen.EndToEnd.Tests;

/// <summary>The options that the verbs with reports share, on a command of their own.</summary>
public sealed class ReportOptionsTests : GenerateTest
{
    private static readonly LintResult Clean = new() { Specs = [], Findings = [] };

    [Fact]
    public void A_report_is_written_to_the_file()
    {
        Assert.Equal((ExitCodes.Fine, 0), (Result("--output", Temp["report.txt"]).ExitCode, Result("--output", Temp["report.txt"]).Diagnostics.Count));
        Assert.Equal("No findings.\n", Temp.Read("report.txt"));
    }

    [Fact]
    public void A_report_is_printed_without_a_file()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var streams = new Streams(output, error);
        Result().Text!(streams);
        Assert.Equal("No findings.\n", output.ToString());
    }

    [Fact]
    public void A_report_that_cannot_be_written_is_an_error()
    {
        var result = Result("--output", Temp["no/such/folder/report.txt"]);
        Assert.Equal((ExitCodes.Findings, "IMG0326"), (result.ExitCode, Assert.Single(result.Diagnostics).Descriptor.Id));
    }

    [Fact]
    public void For_programs_the_report_is_part_of_the_one_line()
    {
        using var output = new StringWriter();
        using var streams = new Streams(output, TextWriter.Null);
        VerbOutput.Print(Result(), "lint", json: true, streams);
        Assert.Contains("\"result\":{\"kind\":\"lint\",\"version\":1,", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lint")]
    [InlineData("diff")]
    public void The_schema_of_a_report_is_printed(string verb)
    {
        var run = Tool.Run(Temp.FullPath, "schema", "--of", verb);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(File.ReadAllText(Path.Combine(Tool.RepositoryRoot, $"generator/ImageCodegen/Review/Reports/Json/review-{verb}.schema.json")), run.Out);
    }

    [Theory]
    [InlineData("text", "breaking: ", "error: ")]
    [InlineData("markdown", "### Spec changes: ", "### Spec lint: ")]
    [InlineData("github", "::error file=head/images.yaml,", "::error file=head/images.yaml,")]
    [InlineData("sarif", "\"version\": \"2.1.0\"", "\"version\": \"2.1.0\"")]
    [InlineData("json", "\"kind\": \"diff\"", "\"kind\": \"lint\"")]
    [InlineData("html", "<title>Spec changes: base -&gt; head</title>", "<title>Spec lint: head/images.yaml</title>")]
    public void Both_verbs_print_every_format(string format, string diff, string lint)
    {
        Temp.Write("base/images.yaml", Images);
        Temp.Write("head/images.yaml", Images.Replace("maximum: 100", "maximum: 50", StringComparison.Ordinal));

        var (changes, findings) = (Tool.Run(Temp.FullPath, "diff", "base", "head", "--format", format), Tool.Run(Temp.FullPath, "lint", "head", "--format", format));

        Assert.Equal((1, "", 1, ""), (changes.ExitCode, changes.Error, findings.ExitCode, findings.Error));
        Assert.Contains(diff, changes.Out, StringComparison.Ordinal);
        Assert.Contains(lint, findings.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--format", "yaml")]
    [InlineData("--output", "")]
    [InlineData("--output")]
    public void Wrong_options_are_rejected(params string[] arguments) => Assert.NotEmpty(Parse(new ReportOptions(), arguments).Errors);

    private static VerbResult Result(params string[] arguments)
    {
        var options = new ReportOptions();
        return options.Of(Clean, Parse(options, arguments), ExitCodes.Fine);
    }

    private static ParseResult Parse(ReportOptions options, string[] arguments)
    {
        var command = new Command("lint");
        options.AddTo(command);
        return new RootCommand { command }.Parse(["lint", .. arguments]);
    }
}
