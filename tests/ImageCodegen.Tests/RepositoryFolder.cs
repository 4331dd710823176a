namespace ImageCodegen.Tests;

/// <summary>The folder that holds the solution.</summary>
internal static class RepositoryFolder
{
    internal static string FullPath { get; } = Find();

    private static string Find()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "ImageCodegen.sln")))
            {
                return folder;
            }
        }

        throw new InvalidOperationException("The tests run outside the repository.");
    }
}
