namespace ImageCodegen.Benchmarks;

/// <summary>The clone of the project that the benchmarks run from.</summary>
internal static class Clone
{
    /// <summary>Its folder.</summary>
    /// <exception cref="InvalidOperationException">They run from somewhere else.</exception>
    public static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "ImageCodegen.sln")))
            {
                folder = folder.Parent ?? throw new InvalidOperationException("The benchmarks run from a clone of the project.");
            }

            return folder.FullName;
        }
    }
}
