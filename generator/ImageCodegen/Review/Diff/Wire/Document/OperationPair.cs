using ImageCodegen.OpenApi;
using ImageCodegen.Review.Diff.Wire.Rules;

namespace ImageCodegen.Review.Diff.Wire.Document;

/// <summary>Two states of one operation.</summary>
/// <param name="Base">The old state.</param>
/// <param name="Head">The new state.</param>
/// <param name="BaseDocument">The document of the old state.</param>
/// <param name="HeadDocument">The document of the new state.</param>
/// <param name="Comparison">What compares schemas.</param>
internal sealed record OperationPair(
    Operation Base, Operation Head, OpenApiDocument BaseDocument, OpenApiDocument HeadDocument, SchemaComparison Comparison)
{
    /// <summary>True for what the server calls: webhooks and callbacks, whose requests travel to the client.</summary>
    public bool IsEvent { get; init; }

    /// <summary>What it is called in reports.</summary>
    public string Name => $"{Head.Method} {Head.Path.Template}";

    /// <summary>The flow of what is sent.</summary>
    public Flow Request => FlowOf(IsEvent ? Direction.Response : Direction.Request);

    /// <summary>The flow of what is answered.</summary>
    public Flow Response => FlowOf(IsEvent ? Direction.Request : Direction.Response);

    /// <summary>Where findings go.</summary>
    public WireReport Report => Comparison.Report;

    private Flow FlowOf(Direction direction) => new(direction, Name) { Muted = Stability.IsDraft(Base) && Stability.IsDraft(Head) };
}
