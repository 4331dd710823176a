namespace ImageCodegen.Review.Reports.Excerpts;

/// <summary>Some lines of a spec, safe to be shown.</summary>
/// <param name="Lines">The lines.</param>
/// <param name="More">True where the element goes on after the last line.</param>
internal sealed record Excerpt(IReadOnlyList<ExcerptLine> Lines, bool More)
{
    /// <summary>True where the lines say the same, wherever they stand: then one of the two is enough to be shown.</summary>
    public bool Says(Excerpt other) =>
        Lines.Select(static line => line.Text).SequenceEqual(other.Lines.Select(static line => line.Text), StringComparer.Ordinal);
}

/// <summary>One line.</summary>
/// <param name="Number">Its number in the file, counted from 1.</param>
/// <param name="Text">Its text, safe and of bounded length.</param>
internal sealed record ExcerptLine(int Number, string Text);
