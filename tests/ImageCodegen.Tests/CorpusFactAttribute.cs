namespace ImageCodegen.Tests;

/// <summary>A test over large real documents, which are not part of the repository: skipped where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute()
    {
        if (Folder is null)
        {
            Skip = "There is no folder 'shared/corpus/openapi' beside the repository.";
        }
    }

    /// <summary>The folder of the documents; null where it is absent.</summary>
    public static string? Folder { get; } = Find();

    private static string? Find()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var candidate = Path.Combine(folder, "shared", "corpus", "openapi");
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}
