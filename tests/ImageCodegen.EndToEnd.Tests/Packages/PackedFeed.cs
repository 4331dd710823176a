using ImageCodegen.Tests;

namespace ImageCodegen.EndToEnd.Tests.Packages;

/// <summary>
/// The packages of this build in a folder, packed once for all tests that ask, and a folder of their own for what NuGet
/// unpacks. Nothing else is a source, so no test asks the network.
/// </summary>
public sealed class PackedFeed
{
    /// <summary>The version of all packages.</summary>
    public const string Version = "0.1.0-e2e";

    private static readonly Lazy<PackedFeed> Shared = new(static () => new PackedFeed());
    private readonly string root = Directory.CreateTempSubdirectory("imagecodegen-feed-").FullName;

    private PackedFeed()
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(root, recursive: true);
        var run = Dotnet.Run(
            Tool.RepositoryRoot,
            "msbuild", "tests/ImageCodegen.EndToEnd.Tests/Packages/Pack.proj", "-m:2", "-nologo", "-v:minimal",
            $"-p:Configuration={Configuration}", $"-p:Version={Version}", $"-p:PackageOutputPath={Folder}");
        Assert.True(run.ExitCode == 0, run.Out);
    }

    /// <summary>The feed, packed when it is first asked for.</summary>
    public static PackedFeed Instance => Shared.Value;

    /// <summary>The configuration that the tests are built in, and with them what is packed.</summary>
    public static string Configuration { get; } = Path.GetFileName(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)))!;

    /// <summary>The folder with the packages, a source for <c>--source</c>.</summary>
    public string Folder => Path.Combine(root, "feed");

    /// <summary>The folder that NuGet unpacks to.</summary>
    public string GlobalPackages => Path.Combine(root, "packages");

    /// <summary>Makes the feed the only source of what is below a folder. What this machine has unpacked already is found too.</summary>
    public void AddTo(TempFolder folder) => folder.Write(
        "NuGet.config",
        $"""
        <configuration>
          <packageSources><clear /><add key="packed" value="{Folder}" /></packageSources>
          <config><add key="globalPackagesFolder" value="{GlobalPackages}" /></config>
          <fallbackPackageFolders><clear /><add key="user" value="{UserPackages()}" /></fallbackPackageFolders>
        </configuration>
        """);

    private static string UserPackages() =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } given
            ? given
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
