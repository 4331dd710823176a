namespace ImageCodegen.Review;

/// <summary>What <c>lint</c> has to say about one place.</summary>
public sealed record Finding
{
    /// <summary>The rule that found it.</summary>
    public required ReviewRule Rule { get; init; }

    /// <summary>How much it matters, as configured.</summary>
    public required FindingLevel Level { get; init; }

    /// <summary>Where it is.</summary>
    public required ReviewPlace Place { get; init; }

    /// <summary>The operation (<c>GET /images</c>) or component (<c>schemas/Image</c>) that it belongs to; empty for the document.</summary>
    public required string Subject { get; init; }

    /// <summary>What is wrong, one sentence without its full stop, on one line.</summary>
    public required string What { get; init; }

    /// <summary>How to fix it, one sentence without its full stop, on one line.</summary>
    public required string Fix { get; init; }

    /// <summary>16 hex digits that stay the same while lines move: see <see cref="ReviewFingerprint"/>.</summary>
    public required string Fingerprint { get; init; }
}
