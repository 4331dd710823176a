using System.Globalization;

namespace ImageCodegen.Review.Reports;

/// <summary>The words that all formats for people share.</summary>
internal static class ReportWords
{
    public static (string Word, Gravity Gravity) Of(FindingLevel level) => level switch
    {
        FindingLevel.Error => ("error", Gravity.Fault),
        FindingLevel.Warning => ("warning", Gravity.Doubt),
        _ => ("info", Gravity.Note),
    };

    public static (string Word, Gravity Gravity) Of(Verdict verdict) => verdict switch
    {
        Verdict.Breaking => ("breaking", Gravity.Fault),
        Verdict.PossiblyBreaking => ("possibly breaking", Gravity.Doubt),
        Verdict.Compatible => ("compatible", Gravity.Note),
        _ => ("unaffected", Gravity.Note),
    };

    public static string Of(Direction direction) => direction switch
    {
        Direction.Request => "in requests",
        Direction.Response => "in responses",
        Direction.Both => "in requests and responses",
        _ => "",
    };

    /// <summary>The bump as a sentence.</summary>
    public static string Of(VersionBump bump) => bump switch
    {
        VersionBump.Major => "This needs a new major version.",
        VersionBump.Minor => "This needs a new minor version.",
        VersionBump.Patch => "This needs a new patch version.",
        _ => "This needs no new version.",
    };

    /// <summary>The plural form too: <c>1 finding</c>, <c>2 findings</c>.</summary>
    public static string Count(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
