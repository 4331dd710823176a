using ImageCodegen.Review.Reports;

namespace ImageCodegen.Tests.Review.Reports;

/// <summary>
/// Every format prints both samples as the files under <c>tests/Cases/_report/expected</c> have it. With <c>IMAGECODEGEN_ACCEPT=1</c>
/// they are written anew instead, to be read in review.
/// </summary>
public sealed class GoldenReportTests
{
    private static readonly bool Accept = Environment.GetEnvironmentVariable("IMAGECODEGEN_ACCEPT") == "1";

    public static TheoryData<string> Formats => [.. ReportFormats.Names];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_lint_report_is_printed_as_expected(string format) =>
        Check("lint." + format, ReportFormats.Find(format)!.Print(SampleReviews.Lint));

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_diff_report_is_printed_as_expected(string format) =>
        Check("diff." + format, ReportFormats.Find(format)!.Print(SampleReviews.Diff));

    private static void Check(string name, string actual)
    {
        var path = Path.Combine(SampleReviews.Folder, "expected", name);
        if (Accept)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(path), actual);
    }
}
