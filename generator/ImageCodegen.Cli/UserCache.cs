namespace ImageCodegen.Cli;

/// <summary>Where programs of this user keep what they can do without.</summary>
internal static class UserCache
{
    /// <summary>
    /// The folder for this program: below <c>XDG_CACHE_HOME</c> or else <c>~/.cache</c> (XDG Base Directory Specification), on
    /// Windows below <c>%LOCALAPPDATA%</c>. Null where the user has no such folder.
    /// </summary>
    public static string? Folder => Root() is { Length: > 0 } root && Path.IsPathFullyQualified(root) ? Path.Combine(root, "imagecodegen") : null;

    private static string Root()
    {
        if (Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } given)
        {
            return given;
        }

        if (OperatingSystem.IsWindows())
        {
            return Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        }

        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return home.Length == 0 ? "" : Path.Combine(home, ".cache");
    }
}
