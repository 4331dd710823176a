namespace ImageCodegen.Review.Reports;

/// <summary>How a report is printed.</summary>
public sealed record ReportSettings
{
    /// <summary>Without colour.</summary>
    public static ReportSettings Plain { get; } = new();

    /// <summary>Whether colours are wanted (ECMA-48 escapes); only <c>text</c> has them.</summary>
    public bool Color { get; init; }
}
