namespace ImageCodegen.Review.Reports;

/// <summary>What was found about one subject of one spec, gravest first.</summary>
/// <param name="Spec">The spec's path.</param>
/// <param name="Subject">The operation, component or C# type; empty for the document.</param>
/// <param name="Entries">What was found.</param>
internal sealed record ReportGroup(string Spec, string Subject, IReadOnlyList<ReportEntry> Entries);
