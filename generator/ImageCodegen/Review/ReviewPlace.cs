using ImageCodegen.Text;

namespace ImageCodegen.Review;

/// <summary>A place in a spec.</summary>
/// <param name="Span">File, line and column. The file holds the text that an excerpt is cut from.</param>
/// <param name="Pointer">The JSON Pointer of the element in its own file (RFC 6901), <c>/paths/~1images/get</c>.</param>
public sealed record ReviewPlace(SourceSpan Span, string Pointer);
