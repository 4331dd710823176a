namespace ImageCodegen.Runtime;

/// <summary>One thing that is wrong with a value.</summary>
/// <param name="Pointer">Where: a JSON Pointer (RFC 6901); empty for the value itself.</param>
/// <param name="Keyword">The JSON Schema keyword that is not met.</param>
/// <param name="Message">What is wrong, as the end of a sentence that begins with the place.</param>
public sealed record ValidationFailure(string Pointer, string Keyword, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{(Pointer.Length == 0 ? "value" : Pointer)} {Message} ({Keyword})";
}
