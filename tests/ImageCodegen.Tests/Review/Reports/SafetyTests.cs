using System.Text;
using System.Text.RegularExpressions;
using ImageCodegen.Review.Reports;
using ImageCodegen.Review.Reports.Markdown;

namespace ImageCodegen.Tests.Review.Reports;

/// <summary>What a spec says cannot make a report say or do something else.</summary>
public sealed class SafetyTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    public static TheoryData<string> Formats => [.. ReportFormats.Names];

    [Theory]
    [MemberData(nameof(Formats))]
    public void No_control_or_invisible_character_of_a_spec_is_printed(string format)
    {
        foreach (var report in Reports(format))
        {
            Assert.DoesNotContain(report, static c => (char.IsControl(c) && c != '\n') || char.IsSurrogate(c) || c is '\u202e' or '\u2066');
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void No_line_of_a_log_is_a_command_of_the_spec(string format)
    {
        foreach (var report in Reports(format))
        {
            Assert.DoesNotContain(report.Split('\n'), static line => line.TrimStart().StartsWith("::error::forged", StringComparison.Ordinal));
            Assert.DoesNotContain("##[", report, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_coloured_report_has_no_escape_but_its_own()
    {
        var report = ReportFormats.Default.Print(HostileReviews.Diff, new ReportSettings { Color = true });
        Assert.Contains("\e[1;31mbreaking", report, StringComparison.Ordinal);
        Assert.DoesNotMatch("\e(?!\\[(0|1|2|31|32|1;31|1;33|1;36)m)", report);
    }

    [Fact]
    public void A_comment_has_no_markup_mention_or_link_of_the_spec()
    {
        foreach (var report in Reports("markdown"))
        {
            var prose = WithoutCode(report);
            Assert.DoesNotMatch("<(?!/?details>|/?summary>|/?code>)", prose.Replace("\\<", "", StringComparison.Ordinal));
            Assert.DoesNotMatch("(?i)@octocat|https?://|www\\.|#1|GH-1|a@b", System.Net.WebUtility.HtmlDecode(prose).Replace("\\", "", StringComparison.Ordinal));
            Assert.DoesNotMatch(@"(?<!\\)[\[\]*_`~$]", prose.Replace("**", "", StringComparison.Ordinal).Replace("_Cut", "", StringComparison.Ordinal).Replace("all._", "", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_row_of_a_table_has_the_cells_of_its_head()
    {
        foreach (var (report, cells) in new[] { (ReportFormats.Find("markdown")!.Print(HostileReviews.Lint), 3), (ReportFormats.Find("markdown")!.Print(HostileReviews.Diff), 5) })
        {
            var rows = report.Split('\n').Where(static line => line.StartsWith('|')).ToList();
            Assert.Equal(6, rows.Count);
            Assert.All(rows, row => Assert.Equal(cells + 1, Regex.Count(row, @"(?<!\\)\|")));
        }
    }

    [Fact]
    public void A_comment_is_no_longer_than_GitHub_takes()
    {
        var report = ReportFormats.Find("markdown")!.Print(HostileReviews.Many(2000));
        Assert.InRange(Encoding.UTF8.GetByteCount(report), MarkdownFormat.LongestComment / 2, MarkdownFormat.LongestComment);
        Assert.EndsWith("the html and json formats have all._\n", report, StringComparison.Ordinal);
        Assert.Equal(Regex.Count(report, "(?m)^<details>"), Regex.Count(report, "(?m)^</details>$"));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_result_gives_the_same_text_in_any_culture(string format)
    {
        var before = Reports(format);
        var culture = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("tr-TR");
            Assert.Equal(before, Reports(format));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = culture;
        }
    }

    private static string[] Reports(string format) =>
        [ReportFormats.Find(format)!.Print(HostileReviews.Lint), ReportFormats.Find(format)!.Print(HostileReviews.Diff)];

    // Fenced blocks, then spans, each ended by as many backticks as began it.
    private static string WithoutCode(string markdown)
    {
        var blocks = Regex.Replace(markdown, @"(?ms)^(?<fence>`{3,})diff\n.*?\n\k<fence>$", "", RegexOptions.None, Limit);
        return Regex.Replace(blocks, @"(?<!\\)(?<!`)(?<fence>`+)(?!`).*?(?<!`)\k<fence>(?!`)", "", RegexOptions.None, Limit);
    }
}
