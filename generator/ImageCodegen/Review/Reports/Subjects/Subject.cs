using ImageCodegen.Model;
using ImageCodegen.OpenApi;

namespace ImageCodegen.Review.Reports.Subjects;

/// <summary>What a part of a report is about.</summary>
internal enum SubjectKind
{
    /// <summary>An operation.</summary>
    Operation,

    /// <summary>A schema under <c>components</c>.</summary>
    Schema,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>An operation or a schema in one state of a spec.</summary>
/// <param name="Spec">The spec.</param>
/// <param name="Place">The key that it stands under.</param>
/// <param name="Source">The operation in the document; null for a schema.</param>
/// <param name="Operation">Its contract; null for a schema, a webhook, and where the spec has no contract.</param>
/// <param name="Types">The types that follow from it, in the contract's order.</param>
/// <param name="Words">Says what the contract's types are.</param>
internal sealed record SubjectSide(
    ReviewSpec Spec,
    ReviewPlace Place,
    Operation? Source,
    OperationModel? Operation,
    IReadOnlyList<TypeModel> Types,
    ContractWords Words);

/// <summary>One part of a report. Compared by reference where it is looked up: a contract in it may be large.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Spec">The spec's path.</param>
/// <param name="Title">Its name: <c>GET /images</c>, <c>schemas/Image</c>.</param>
/// <param name="Base">The old state; null where there is none.</param>
/// <param name="Head">The new state; null where there is none.</param>
/// <param name="Entries">What was found about it, gravest first.</param>
internal sealed record Subject(
    SubjectKind Kind, string Spec, string Title, SubjectSide? Base, SubjectSide? Head, IReadOnlyList<(ReportGroup Group, ReportEntry Entry)> Entries)
{
    /// <summary>The name that links lead to.</summary>
    public string Anchor => "s-" + ReviewFingerprint.Of(Spec, Title);
}
