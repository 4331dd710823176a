using ImageCodegen.Configuration;

namespace ImageCodegen.Tests.Cases;

/// <summary>
/// Each folder of <c>tests/Cases</c> is a spec and what must come of it: <c>expected/</c> holds the files, <c>diagnostics.txt</c> the
/// findings. A case with an <c>imagecodegen.yaml</c> is run by it. With <c>IMAGECODEGEN_ACCEPT=1</c> the folders are written anew instead, to be read in review.
/// </summary>
public sealed class GoldenCaseTests
{
    private static readonly bool Accept = Environment.GetEnvironmentVariable("IMAGECODEGEN_ACCEPT") == "1";

    public static TheoryData<string> Names => [.. GoldenCase.All.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_spec_becomes_the_expected_files(string name)
    {
        var golden = GoldenCase.Named(name);
        var actual = golden.Run();
        if (Accept)
        {
            golden.Write(actual);
        }

        Assert.Equal(golden.ExpectedDiagnostics, actual.Diagnostics);
        Assert.Equal(golden.ExpectedFiles.Keys, actual.Files.Keys);
        foreach (var (path, text) in golden.ExpectedFiles)
        {
            Assert.Equal(text, actual.Files[path]);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_expected_files_compile(string name)
    {
        var code = Compilation.CodeCompiler.Compile(GoldenCase.Named(name).ExpectedFiles.Select(f => (f.Key, f.Value)));
        Assert.Empty(code.Problems);
    }

    [Fact]
    public void There_are_cases() => Assert.True(GoldenCase.All.Count >= 14);
}

/// <summary>One folder of <c>tests/Cases</c>.</summary>
internal sealed record GoldenCase(string Name, string Folder)
{
    // What the configurations of cases name as their output.
    private const string Output = "out";
    private static readonly string Root = Path.Combine(RepositoryFolder.FullPath, "tests", "Cases");

    internal static IReadOnlyList<GoldenCase> All { get; } =
    [
        .. Directory.GetDirectories(Root)
            .Where(f => File.Exists(Path.Combine(f, "spec.yaml")))
            .Order(StringComparer.Ordinal)
            .Select(f => new GoldenCase(Path.GetFileName(f), f)),
    ];

    internal SortedDictionary<string, string> ExpectedFiles => ReadFiles(Path.Combine(Folder, "expected"));

    internal string ExpectedDiagnostics => File.Exists(DiagnosticsPath) ? File.ReadAllText(DiagnosticsPath) : "";

    private string DiagnosticsPath => Path.Combine(Folder, "diagnostics.txt");

    internal static GoldenCase Named(string name) => All.Single(c => c.Name == name);

    internal (SortedDictionary<string, string> Files, string Diagnostics) Run()
    {
        using var temp = new TempFolder();
        var result = CodegenPipeline.Run(File.Exists(Path.Combine(Folder, ConfigurationFile.Name)) ? ByConfiguration(temp) : BySpec(temp));
        return (ReadFiles(temp[Output]), string.Concat(result.Diagnostics.Select(d => d + "\n")));
    }

    internal void Write((SortedDictionary<string, string> Files, string Diagnostics) actual)
    {
        var expected = Path.Combine(Folder, "expected");
        if (Directory.Exists(expected))
        {
            Directory.Delete(expected, recursive: true);
        }

        foreach (var (path, text) in actual.Files)
        {
            var file = Path.Combine(expected, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        File.Delete(DiagnosticsPath);
        if (actual.Diagnostics.Length > 0)
        {
            File.WriteAllText(DiagnosticsPath, actual.Diagnostics);
        }
    }

    private CodegenOptions BySpec(TempFolder temp) => new()
    {
        WorkingDirectory = Folder,
        Specs = ["spec.yaml"],
        Namespace = "Cases",
        Output = temp[Output],
    };

    // A configuration names its output relative to itself, so the case is run as a copy.
    private CodegenOptions ByConfiguration(TempFolder temp)
    {
        foreach (var file in Directory.GetFiles(Folder, "*", SearchOption.AllDirectories))
        {
            temp.Write(Path.GetRelativePath(Folder, file), File.ReadAllText(file));
        }

        return new CodegenOptions { WorkingDirectory = temp.FullPath, ConfigurationPath = ConfigurationFile.Name };
    }

    private static SortedDictionary<string, string> ReadFiles(string folder)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (Directory.Exists(folder))
        {
            foreach (var file in Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories))
            {
                files.Add(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file));
            }
        }

        return files;
    }
}
