using ImageCodegen.Review.Reports;

namespace ImageCodegen.Tests.Review.Reports;

public sealed class GitHubFormatTests
{
    [Fact]
    public void Properties_and_data_are_escaped_as_the_runner_reads_them()
    {
        foreach (var line in Lines(HostileLint()))
        {
            var (properties, data) = Split(line);
            Assert.Matches("^(file=[^,:]*,line=[0-9]+,col=[0-9]+,)?title=[^,:]*$", properties);
            Assert.DoesNotMatch("%(?!25|3A|2C)", properties);
            Assert.DoesNotMatch("%(?!25|0A)", data);
        }
    }

    [Fact]
    public void The_gravest_come_first_and_the_summary_last()
    {
        var commands = Lines(ReportFormats.Find("github")!.Print(SampleReviews.Diff)).Select(static line => line.Split(' ')[0]).ToList();
        Assert.Equal(["::error", "::error", "::error", "::warning", "::warning", "::notice", "::notice", "::notice", "::notice"], commands);
    }

    [Fact]
    public void What_was_removed_is_said_at_the_file_without_a_line() =>
        Assert.Contains("::error file=specs/images.yaml,title=breaking%3A DELETE /images/{imageId}::The operation", ReportFormats.Find("github")!.Print(SampleReviews.Diff), StringComparison.Ordinal);

    private static string HostileLint() => ReportFormats.Find("github")!.Print(HostileReviews.Lint);

    private static string[] Lines(string report) => report.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static (string Properties, string Data) Split(string line)
    {
        Assert.Matches("^::(error|warning|notice) ", line);
        var end = line.IndexOf("::", 2, StringComparison.Ordinal);
        return (line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..end], line[(end + 2)..]);
    }
}
