namespace ImageCodegen.Binding.Patterns.Risks;

/// <summary>A part of a regular expression. What takes no character, such as an anchor, is an empty sequence.</summary>
internal abstract record PatternPart
{
    /// <summary>One character.</summary>
    /// <param name="Characters">Those of the alphabet that it takes, a bit each.</param>
    public sealed record One(ulong Characters) : PatternPart;

    /// <summary>One part after the other.</summary>
    public sealed record Sequence(IReadOnlyList<PatternPart> Parts) : PatternPart;

    /// <summary>One of a few.</summary>
    public sealed record Choice(IReadOnlyList<PatternPart> Parts) : PatternPart;

    /// <summary>A part several times.</summary>
    /// <param name="Part">What is repeated.</param>
    /// <param name="Least">How often at least.</param>
    /// <param name="Most">How often at most; null where there is no bound.</param>
    /// <param name="Text">How it is written.</param>
    public sealed record Repeat(PatternPart Part, int Least, int? Most, string Text) : PatternPart;
}
