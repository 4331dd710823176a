namespace ImageCodegen.Review.Diff.Wire;

/// <summary>How the compared part travels, and with it how a change is judged.</summary>
/// <param name="Direction">To the server or to the client.</param>
/// <param name="Operation">The operation that led here: the subject of what stands in no component.</param>
internal sealed record Flow(Direction Direction, string Operation)
{
    /// <summary>Under <c>not</c>, where allowing more means allowing less.</summary>
    public bool Inverted { get; init; }

    /// <summary>Under a condition, where neither direction is sure.</summary>
    public bool Unsure { get; init; }

    /// <summary>Never sent this way, as a read-only member in a request, or not promised yet, as a draft.</summary>
    public bool Muted { get; init; }

    /// <summary>In text without types, such as a query, where <c>1</c> is a number and a string alike.</summary>
    public bool Loose { get; init; }

    /// <summary>In a parameter, where the documents do not say how members of an object are written.</summary>
    public bool InParameter { get; init; }

    /// <summary>In XML, where a member has a name of its own.</summary>
    public bool InXml { get; init; }

    /// <summary>The flags as a number, to tell visits apart.</summary>
    public int Key => (int)Direction | (Inverted ? 4 : 0) | (Unsure ? 8 : 0) | (Muted ? 16 : 0) | (Loose ? 32 : 0) | (InParameter ? 64 : 0) | (InXml ? 128 : 0);

    /// <summary>What the rule means here.</summary>
    public Verdict Judge(WireRule rule)
    {
        var verdict = (Direction == Direction.Response) != Inverted ? rule.InResponse : rule.InRequest;
        return verdict <= Verdict.Compatible ? verdict
            : Muted ? Verdict.Compatible
            : Unsure ? Verdict.PossiblyBreaking
            : verdict;
    }
}
