namespace ImageCodegen.Emission;

/// <summary>One file of output.</summary>
/// <param name="Path">Its path below the output folder, with <c>/</c>: <c>Ens/Json/Image.cs</c>.</param>
/// <param name="Content">Its bytes: UTF-8 without a byte order mark, <c>\n</c> at each line's end.</param>
public sealed record GeneratedFile(string Path, ReadOnlyMemory<byte> Content);
