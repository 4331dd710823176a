using ImageCodegen.Review;
using ImageCodegen.Text;

namespace ImageCodegen.Tests.Review.Reports;

/// <summary>Results whose every text is meant to break out of a report.</summary>
internal static class HostileReviews
{
    public const string Text =
        "</script></style></title></details></summary></code>\"'><img src=x onerror=\"document.title='owned'\"><script>document.title='owned'</script>"
        + " | cell | `` ` ``` [a](https://evil.test) https://evil.test www.evil.test @octocat #1 GH-1 a@b.test <!-- --> ${{ 1 }}"
        + " \e[31mred\e]8;;https://evil.test\a \u202egnp.\u2066 \r\n::error::forged\n\n# heading\n##[add-mask]x \0 \ud800 %0A,line=1";

    private static readonly string Document =
        $"openapi: 3.1.1\ninfo: {{title: t, version: '1'}}\npaths: {{}}\nx-hostile: >-\n  {Text.Replace("\n", "\n  ", StringComparison.Ordinal).Replace("\0", "", StringComparison.Ordinal).Replace('\ud800', 'x')}\n";

    private static readonly SourceFile File = new("/hostile", "a b:c,d%/\u202e<b>`|@octocat.yaml", System.Text.Encoding.UTF8.GetBytes(Document));

    private static readonly ReviewPlace Place = new(new SourceSpan(File, 5, 3), "/x-hostile/" + Text);

    private static readonly Diagnostic Fault = new(Diagnostics.CannotReadFile, Place.Span, [Text, Text]);

    public static LintResult Lint { get; } = new()
    {
        Specs = [File],
        Findings = [.. Enum.GetValues<FindingLevel>().Select((level, i) => new Finding
        {
            Rule = SampleReviews.Rule("hostile-text", ReviewVerb.Lint, level),
            Level = level == FindingLevel.Off ? FindingLevel.Info : level,
            Place = Place,
            Subject = Text,
            What = Text,
            Fix = Text,
            Fingerprint = ReviewFingerprint.Of("lint", i.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        })],
        Diagnostics = [Fault],
    };

    public static DiffResult Diff { get; } = new()
    {
        Base = new ReviewSide(Text, []),
        Head = new ReviewSide(Text, []),
        Bump = VersionBump.Major,
        Changes = [.. Enum.GetValues<Verdict>().Select((verdict, i) => new Change
        {
            Rule = SampleReviews.Rule("hostile-text", ReviewVerb.Diff, FindingLevel.Error),
            Wire = verdict,
            Source = Verdict.Compatible,
            Direction = Direction.Both,
            Subject = Text,
            Base = i == 1 ? null : Place,
            Head = i == 2 ? null : Place,
            What = Text,
            Fix = Text,
            Fingerprint = ReviewFingerprint.Of("diff", i.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            Approval = i == 3 ? Text : null,
        })],
        Diagnostics = [Fault],
    };

    /// <summary>A result with many findings.</summary>
    public static LintResult Many(int count) => Lint with
    {
        Findings = [.. Enumerable.Range(0, count).Select(i => Lint.Findings[i % 4] with { Fingerprint = ReviewFingerprint.Of("many", i.ToString(System.Globalization.CultureInfo.InvariantCulture)) })],
    };
}
