namespace ImageContracts.Tests.Trimming;

/// <summary>A copy of the consumer outside the repository, so that its build leaves nothing there. What one publish built, the next one uses.</summary>
public sealed class ConsumerFolder : IDisposable
{
    private static readonly string[] Files = ["Consumer.csproj", "Program.cs"];
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("image-contracts-trimmed-");

    public ConsumerFolder()
    {
        var source = System.IO.Path.Combine(SpecFolder.RepositoryRoot, "tests", "ImageContracts.Tests", "Trimming", "Consumer");
        foreach (var name in Files)
        {
            File.Copy(System.IO.Path.Combine(source, name), System.IO.Path.Combine(Path, name));
        }
    }

    /// <summary>Where the project is.</summary>
    public string Path => folder.FullName;

    /// <summary>Where the published program goes.</summary>
    public string Published => System.IO.Path.Combine(Path, "published");

    /// <summary>Where everything goes that a build leaves behind, of referenced projects too.</summary>
    public string Artifacts => System.IO.Path.Combine(Path, "artifacts");

    public void Dispose() => folder.Delete(recursive: true);
}
