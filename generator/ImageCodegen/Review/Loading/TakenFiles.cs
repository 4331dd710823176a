namespace ImageCodegen.Review.Loading;

/// <summary>Files of a revision in a folder of their own, which is removed with this object.</summary>
internal sealed class TakenFiles : IDisposable
{
    /// <summary>The folder, which stands for the top of the repository.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("imagecodegen-").FullName;

    /// <summary>What was asked for in it.</summary>
    public string Path { get; set; } = "";

    /// <summary>Writes a file. The path is git's: relative, with <c>/</c>.</summary>
    /// <returns>False for a path that would lead out of the folder.</returns>
    public bool Write(string path, ReadOnlySpan<byte> bytes)
    {
        var full = System.IO.Path.GetFullPath(path, Root);
        if (!full.StartsWith(Root + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            return false;
        }

        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return true;
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Root, recursive: true);
}
