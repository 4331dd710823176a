namespace ImageContracts.Tests;

/// <summary>Finds the repository and the specs in it, so that a new spec is tested by being there.</summary>
internal static class SpecFolder
{
    private static readonly EnumerationOptions Recursive = new() { RecurseSubdirectories = true };

    /// <summary>The repository: the nearest folder above the tests that holds the solution.</summary>
    /// <exception cref="InvalidOperationException">No folder above the tests holds the solution.</exception>
    public static string RepositoryRoot { get; } = FindRoot();

    /// <summary>The folder <c>specs</c>.</summary>
    public static string Path { get; } = System.IO.Path.Combine(RepositoryRoot, "specs");

    /// <summary>Every document below <c>specs</c>, as paths relative to it with <c>/</c>, in ordinal order. The configuration and the names that it keeps are none.</summary>
    public static IReadOnlyList<string> Documents { get; } =
        [.. Directory.EnumerateFiles(Path, "*.yaml", Recursive)
            .Select(file => System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/'))
            .Where(file => file is not ("imagecodegen.yaml" or "imagecodegen.names.yaml"))
            .Order(StringComparer.Ordinal)];

    /// <summary>The absolute path of one of <see cref="Documents"/>.</summary>
    public static string FullPath(string document) => System.IO.Path.Combine(Path, document);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "ImageCodegen.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds ImageCodegen.sln.");
    }
}
