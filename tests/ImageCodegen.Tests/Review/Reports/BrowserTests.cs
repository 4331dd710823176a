using System.Buffers.Binary;
using ImageCodegen.Review.Reports;

namespace ImageCodegen.Tests.Review.Reports;

/// <summary>The page in a real browser.</summary>
public sealed class BrowserTests : IDisposable
{
    private readonly TempFolder temp = new();

    private static IReportFormat Html => ReportFormats.Find("html")!;

    public void Dispose() => temp.Dispose();

    [BrowserFact]
    public void The_script_of_the_page_runs()
    {
        var dom = Open(Html.Print(SampleReviews.Diff));
        Assert.Contains("<span id=\"shown\" role=\"status\">8 of 8 shown</span>", dom, StringComparison.Ordinal);
        Assert.DoesNotContain("<p class=\"tools\" hidden", dom, StringComparison.Ordinal);
    }

    [BrowserTheory]
    [InlineData("lint")]
    [InlineData("diff")]
    public void A_hostile_spec_cannot_run_script(string verb)
    {
        var report = verb == "lint" ? Html.Print(HostileReviews.Lint) : Html.Print(HostileReviews.Diff);
        var dom = Open(report);
        Assert.Matches("<title>Spec (lint|changes): ", dom);
        Assert.DoesNotContain("<title>owned", dom, StringComparison.Ordinal);
        Assert.Equal(2, dom.Split("<script").Length);
        Assert.Equal(2, dom.Split("<style").Length);
        Assert.DoesNotMatch("<img|<a [^>]*href=\"(?!#)", dom);
        Assert.Contains(" of 4 shown", dom, StringComparison.Ordinal);
    }

    [BrowserFact]
    public void What_slipped_through_would_not_run_either()
    {
        const string Attack = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\"><a href=\"javascript:document.title='owned'\" id=x>x</a></main>";
        var dom = Open(Html.Print(SampleReviews.Diff).Replace("</main>", Attack, StringComparison.Ordinal));
        Assert.Contains("<img src=\"x\"", dom, StringComparison.Ordinal);
        Assert.Contains("<title>Spec changes: main:specs -&gt; specs</title>", dom, StringComparison.Ordinal);
    }

    [BrowserFact]
    public void A_link_opens_what_it_leads_to()
    {
        var report = Html.Print(SampleReviews.Diff);
        const string Closed = "\" data-kinds=\"same\">\n<details>";
        var end = report.IndexOf(Closed, StringComparison.Ordinal);
        var anchor = report[(report.LastIndexOf('"', end - 1) + 1)..end];
        Assert.Contains($"id=\"{anchor}\" data-kinds=\"same\">\n<details open=\"\">", Open(report, "#" + anchor), StringComparison.Ordinal);
    }

    [BrowserTheory]
    [InlineData(390, true)]
    [InlineData(1280, false)]
    public void The_page_fits_its_width_and_can_be_read_in_light_and_dark(int width, bool dark)
    {
        foreach (var report in new[] { Html.Print(SampleReviews.Diff), Html.Print(SampleReviews.Lint), Html.Print(HostileReviews.Diff) })
        {
            var found = Probe.Run(temp, report, width, dark);
            Assert.Equal("[]", found.Overflow);
            Assert.Equal("[]", found.LowContrast);
            Assert.Equal(dark, found.IsDark);
        }
    }

    [BrowserFact]
    public void Filters_and_keys_work()
    {
        var found = Probe.Run(temp, Html.Print(SampleReviews.Diff), 1280, dark: false);
        Assert.Equal("8 of 8 shown, 5 of 8 shown, without breaking 5 with 2 sections less, first key on 7b32a2d2c34f40e2", found.Filtered);
    }

    [BrowserFact]
    public void A_picture_can_be_taken()
    {
        temp.Write("report.html", Html.Print(SampleReviews.Diff));
        var png = Browser.Screenshot(temp, "report.html", 1280, 900);
        Assert.Equal((1280, 900), (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))));
        Assert.True(png.Length > 20_000, "A page with text does not shrink to this.");
    }

    private string Open(string report, string anchor = "")
    {
        temp.Write("report.html", report);
        return Browser.Dom(temp, "report.html", anchor);
    }
}
