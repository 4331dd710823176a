namespace ImageCodegen.Text;

/// <summary>What an untrusted document may cost. The defaults take every real document tried, with room to spare.</summary>
/// <param name="MaxBytes">The size of one file, in bytes.</param>
/// <param name="MaxDepth">How deep containers may nest.</param>
/// <param name="MaxNodes">How many nodes a document may have, aliases counted as if they were written out.</param>
/// <param name="MaxTextLength">How long one string may be, in UTF-16 code units: room for an image that is written out in an example.</param>
/// <param name="MaxKeyLength">How long one key may be, in UTF-16 code units. Names are made of keys, which costs more than keeping a text.</param>
public sealed record ReadLimits(int MaxBytes = 64 * 1024 * 1024, int MaxDepth = 256, int MaxNodes = 5_000_000, int MaxTextLength = 4 * 1024 * 1024, int MaxKeyLength = 64 * 1024)
{
    /// <summary>The default limits.</summary>
    public static ReadLimits Default { get; } = new();
}
