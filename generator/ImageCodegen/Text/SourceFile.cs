namespace ImageCodegen.Text;

/// <summary>One input file: the path it is known by and its bytes. Immutable.</summary>
/// <param name="path">The absolute path, used as the file's identity. Compared ordinally.</param>
/// <param name="displayPath">The path as diagnostics print it: relative to the working directory, with <c>/</c>.</param>
/// <param name="bytes">The file's bytes as they are on disk; of a file in UTF-16, the same text in UTF-8.</param>
public sealed class SourceFile(string path, string displayPath, ReadOnlyMemory<byte> bytes)
{
    /// <summary>The absolute path, used as the file's identity.</summary>
    public string Path { get; } = path;

    /// <summary>The path as diagnostics print it.</summary>
    public string DisplayPath { get; } = displayPath;

    /// <summary>The file's bytes as they are on disk; of a file in UTF-16, the same text in UTF-8.</summary>
    public ReadOnlyMemory<byte> Bytes { get; } = bytes;

    /// <inheritdoc/>
    public override string ToString() => DisplayPath;
}
