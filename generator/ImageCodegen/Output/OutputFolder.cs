using ImageCodegen.Text;

namespace ImageCodegen.Output;

/// <summary>A folder that output goes to.</summary>
/// <param name="FullPath">Its absolute path.</param>
/// <param name="DisplayPath">Its path as people see it, relative to the working directory, with <c>/</c>.</param>
public sealed record OutputFolder(string FullPath, string DisplayPath)
{
    /// <summary>The absolute path of a file in it.</summary>
    /// <param name="path">The path relative to this folder, with <c>/</c>.</param>
    public string PathOf(string path) => Path.Combine(FullPath, path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>The path of a file in it as people see it.</summary>
    public string DisplayPathOf(string path) => DisplayPath is "." or "" ? path : DisplayPath + "/" + path;

    /// <summary>The start of a file in it, for findings about the file.</summary>
    public SourceSpan SpanOf(string path, ReadOnlyMemory<byte> bytes = default) =>
        new(new SourceFile(PathOf(path), DisplayPathOf(path), bytes), 1, 1);

    /// <summary>The files that earlier runs wrote here.</summary>
    public IReadOnlySet<string> ReadManifest(DiagnosticBag diagnostics)
    {
        var path = PathOf(OutputManifest.FileName);
        return File.Exists(path)
            ? OutputManifest.Read(SpanOf(OutputManifest.FileName, File.ReadAllBytes(path)).File, diagnostics)
            : new HashSet<string>(StringComparer.Ordinal);
    }

    /// <summary>
    /// The part of the path at which it leaves this folder or cannot go on: a folder on the way that is a symbolic link or
    /// a file. Null where the way is free.
    /// </summary>
    public string? Obstacle(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            var parent = new DirectoryInfo(PathOf(path[..slash]));
            if (parent.LinkTarget is not null || File.Exists(parent.FullName))
            {
                return path[..slash];
            }

            if (!parent.Exists)
            {
                return null;
            }
        }

        return Directory.Exists(PathOf(path)) ? path : null;
    }
}
