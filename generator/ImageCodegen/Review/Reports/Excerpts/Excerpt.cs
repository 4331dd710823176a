namespace ImageCodegen.Review.Reports.Excerpts;

/// <summary>Some lines of a spec, safe to be shown.</summary>
/// <param name="Lines">The lines.</param>
/// <param name="Caret">How many characters of the first line stand before the place.</param>
/// <param name="More">True where the element goes on after the last line.</param>
internal sealed record Excerpt(IReadOnlyList<ExcerptLine> Lines, int Caret, bool More);

/// <summary>One line.</summary>
/// <param name="Number">Its number in the file, counted from 1.</param>
/// <param name="Text">Its text, safe and of bounded length.</param>
internal sealed record ExcerptLine(int Number, string Text);
