using ImageCodegen.OpenApi;
using ImageCodegen.Review.Diff.Wire.Schemas;

namespace ImageCodegen.Review.Diff.Wire.Rules;

/// <summary>Two states of one schema, and where findings about them go.</summary>
internal sealed record SchemaPair(SchemaForm Base, SchemaForm Head, Flow Flow, Where Where, SchemaComparison Comparison)
{
    /// <summary>The place whose reference leads to the old schema and to another one than the new; null where the schema itself is the place.</summary>
    public Element? BasePlace { get; init; }

    /// <summary>The place whose reference leads to the new schema.</summary>
    public Element? HeadPlace { get; init; }

    /// <summary>Where the old schema is told to stand; null where there is none.</summary>
    public Element? BaseStart => BasePlace ?? Base.Start;

    /// <summary>Where the new schema is told to stand; null where there is none.</summary>
    public Element? HeadStart => HeadPlace ?? Head.Start;

    /// <summary>The same schemas, judged differently.</summary>
    public SchemaPair Judged(Flow flow) => this with { Flow = flow };

    /// <summary>Reports a change of a keyword.</summary>
    public void Report(WireRule rule, string keyword, string what, params ReadOnlySpan<string> values) =>
        Comparison.Report.Add(rule, Flow, Base.Place(keyword) ?? BaseStart, Head.Place(keyword) ?? HeadStart, what, values);

    /// <summary>Reports a change at two places.</summary>
    public void ReportAt(WireRule rule, Element? before, Element? after, string what, params ReadOnlySpan<string> values) =>
        Comparison.Report.Add(rule, Flow, before, after, what, values);

    /// <summary>Compares two schemas below this one; null means any value.</summary>
    public void Below(SchemaSet? before, SchemaSet? after, Where where, Flow? flow = null) =>
        Comparison.Compare(before ?? Comparison.Forms.Any, after ?? Comparison.Forms.Any, flow ?? Flow, where, BaseStart, HeadStart);

    /// <summary>True where both allow values of one of the types.</summary>
    public bool Share(JsonTypes types) => (Base.Types & Head.Types & types) != JsonTypes.None;
}
