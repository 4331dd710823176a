namespace ImageCodegen.Review;

/// <summary>What <c>diff</c> has to say about one difference in meaning.</summary>
public sealed record Change
{
    /// <summary>The rule that found it.</summary>
    public required ReviewRule Rule { get; init; }

    /// <summary>What it means on the wire, for clients and servers that do not change.</summary>
    public required Verdict Wire { get; init; }

    /// <summary>What it means for C# that uses the generated assembly.</summary>
    public required Verdict Source { get; init; }

    /// <summary>Which way the changed part travels.</summary>
    public required Direction Direction { get; init; }

    /// <summary>The operation (<c>GET /images</c>), component (<c>schemas/Image</c>) or C# type (<c>Ecs.Image</c>) that it belongs to; empty for the document.</summary>
    public required string Subject { get; init; }

    /// <summary>Where the old state stands; null for what was added.</summary>
    public required ReviewPlace? Base { get; init; }

    /// <summary>Where the new state stands; null for what was removed.</summary>
    public required ReviewPlace? Head { get; init; }

    /// <summary>What changed, one sentence without its full stop, on one line, with the old and the new value.</summary>
    public required string What { get; init; }

    /// <summary>What to do about it, one sentence without its full stop, on one line.</summary>
    public required string Fix { get; init; }

    /// <summary>16 hex digits that stay the same while lines move: see <see cref="ReviewFingerprint"/>.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Why somebody approved it; null for a change that nobody did.</summary>
    public string? Approval { get; init; }

    /// <summary>The worse of the two verdicts.</summary>
    public Verdict Worst => Wire > Source ? Wire : Source;
}
