using ImageCodegen.Emission;
using ImageCodegen.Tests.Binding.Stability;

namespace ImageCodegen.Tests.Emission;

/// <summary>The built-in templates print the same where they are compiled as where a user's folder stands beside them.</summary>
public sealed class TemplateEnginesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("templates").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    public static TheoryData<string> Specs => [.. Directory.GetFiles(Path.Combine(RepositoryFolder.FullPath, "tests", "Cases"), "spec.yaml", SearchOption.AllDirectories)
        .Select(p => Path.GetRelativePath(RepositoryFolder.FullPath, p)).Where(p => !p.Contains("Cases" + Path.DirectorySeparatorChar + '_', StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Specs))]
    public void Both_engines_print_the_same(string spec)
    {
        var contract = BoundNames.Of(BoundNames.Read(Path.Combine(RepositoryFolder.FullPath, spec))).Contract;
        var compiled = Emitter.Emit(contract, "", new TemplateSet());
        var interpreted = Emitter.Emit(contract, "", new TemplateSet(folder));
        Assert.Equal(interpreted.Select(f => f.Path), compiled.Select(f => f.Path));
        Assert.All(compiled.Zip(interpreted), pair => Assert.Equal(pair.Second.Content.Span, pair.First.Content.Span));
    }
}
