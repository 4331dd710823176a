using ImageCodegen.Text;

namespace ImageCodegen.Output;

/// <summary>One file that the output will hold.</summary>
/// <param name="Path">The path relative to the output folder, with <c>/</c>.</param>
/// <param name="Content">The bytes.</param>
/// <param name="Origin">What the file follows from: where a finding about the file is reported.</param>
public sealed record PlannedFile(string Path, ReadOnlyMemory<byte> Content, SourceSpan Origin);
