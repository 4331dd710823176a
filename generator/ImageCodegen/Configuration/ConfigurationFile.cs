using ImageCodegen.Text;

namespace ImageCodegen.Configuration;

/// <summary>Finds the configuration that is meant where none is named.</summary>
public static class ConfigurationFile
{
    /// <summary>The file's name.</summary>
    public const string Name = "imagecodegen.yaml";

    /// <summary>
    /// Looks for <c>specs/imagecodegen.yaml</c> and then <c>imagecodegen.yaml</c>, in the folder and in each folder above it
    /// up to the one that holds <c>.git</c>; without such a folder, up to the root of the file system.
    /// </summary>
    /// <returns>The absolute path, or null after a diagnostic.</returns>
    public static string? Find(string workingDirectory, DiagnosticBag diagnostics)
    {
        for (var folder = new DirectoryInfo(workingDirectory); folder is not null; folder = folder.Parent)
        {
            foreach (var candidate in new[] { Path.Combine(folder.FullName, "specs", Name), Path.Combine(folder.FullName, Name) })
            {
                if (File.Exists(candidate))
                {
                    return candidate;
                }
            }

            if (IsTop(folder))
            {
                break;
            }
        }

        var wanted = new SourceFile(Path.Combine(workingDirectory, "specs", Name), "specs/" + Name, default);
        diagnostics.Add(Diagnostics.ConfigurationNotFound, new SourceSpan(wanted, 1, 1), workingDirectory);
        return null;
    }

    /// <summary>
    /// The nearest folder that holds a configuration, from a folder upwards, as far as <see cref="Find"/> looks; null where
    /// none does.
    /// </summary>
    public static string? FolderAbove(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = IsTop(folder) ? null : folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Name)))
            {
                return folder.FullName;
            }
        }

        return null;
    }

    // A worktree and a submodule have a file of that name.
    private static bool IsTop(DirectoryInfo folder) => Path.Exists(Path.Combine(folder.FullName, ".git"));
}
