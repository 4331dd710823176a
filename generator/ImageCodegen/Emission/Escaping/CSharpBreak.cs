namespace ImageCodegen.Emission.Escaping;

/// <summary>A blank before code that fits on the line, a line end and an indent before code that does not.</summary>
public sealed record CSharpBreak : CSharpText
{
    private const int Width = 140;

    private CSharpBreak(string text)
        : base(text)
    {
    }

    /// <summary>What stands before code.</summary>
    /// <param name="column">Where the line ends without it.</param>
    /// <param name="length">How long the code is.</param>
    /// <param name="indent">Where the code begins on a line of its own.</param>
    public static CSharpBreak Before(int column, int length, int indent) => new(column + 1 + length <= Width ? " " : "\n" + new string(' ', indent));
}
