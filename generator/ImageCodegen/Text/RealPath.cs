namespace ImageCodegen.Text;

/// <summary>Paths with every symbolic link resolved, so that a link cannot lead out of a folder.</summary>
internal static class RealPath
{
    // More than any system follows (Windows 63, Linux 40), so that a path with links left cannot be opened either.
    private const int MaxLinks = 64;

    private static readonly StringComparison FileSystemComparison =
        OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <summary>
    /// The absolute path with the links of every component followed. What does not exist stays as it is; so does a link
    /// that leads in a circle.
    /// </summary>
    public static string Of(string absolutePath)
    {
        var path = Path.GetFullPath(absolutePath);
        for (var links = 0; links < MaxLinks; links++)
        {
            if (FollowFirstLink(path) is not { } followed)
            {
                break;
            }

            path = followed;
        }

        return path;
    }

    /// <summary>True where the path is the folder or lies in it. Both are real paths.</summary>
    public static bool IsInside(string path, string folder)
    {
        folder = Path.TrimEndingDirectorySeparator(folder);
        if (!path.StartsWith(folder, FileSystemComparison))
        {
            return false;
        }

        return path.Length == folder.Length || Path.EndsInDirectorySeparator(folder) || path[folder.Length] == Path.DirectorySeparatorChar;
    }

    // Null where no component is a link.
    private static string? FollowFirstLink(string path)
    {
        var end = Path.GetPathRoot(path)!.Length;
        while (end < path.Length)
        {
            var next = path.IndexOf(Path.DirectorySeparatorChar, end);
            var stop = next < 0 ? path.Length : next;
            var component = path[..stop];
            if (Target(component) is { } target)
            {
                // The part before the link has no links, so that ".." in the target means what the system takes it for.
                return Path.GetFullPath(target + path[stop..], Path.GetDirectoryName(component)!);
            }

            end = stop + 1;
        }

        return null;
    }

    private static string? Target(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
