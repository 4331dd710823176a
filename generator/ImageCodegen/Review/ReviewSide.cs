using ImageCodegen.Configuration;
using ImageCodegen.Model;
using ImageCodegen.OpenApi;
using ImageCodegen.Text;

namespace ImageCodegen.Review;

/// <summary>One state of what is compared.</summary>
/// <param name="Name">What the user called it, <c>main:specs</c>.</param>
/// <param name="Specs">Its documents, ordered by path.</param>
public sealed record ReviewSide(string Name, IReadOnlyList<ReviewSpec> Specs)
{
    /// <summary>What its configuration says of the rules of <c>diff</c>; that of the new state counts.</summary>
    public DiffSettings Diff { get; init; } = DiffSettings.None;
}

/// <summary>One document, as it is read and as it is generated from.</summary>
/// <param name="Path">Its path below the folder that is compared, with <c>/</c>; specs with the same path are compared.</param>
/// <param name="File">Its text.</param>
/// <param name="Document">Its typed form, references followed on demand.</param>
/// <param name="Contract">What follows from it in C#; null where the document cannot be generated from.</param>
public sealed record ReviewSpec(string Path, SourceFile File, OpenApiDocument Document, ContractModel? Contract);
