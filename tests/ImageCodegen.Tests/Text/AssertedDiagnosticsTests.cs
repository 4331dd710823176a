using ImageCodegen.Text;

namespace ImageCodegen.Tests.Text;

/// <summary>Every kind of diagnostic is asserted somewhere: by its id, or by its name in <see cref="Diagnostics"/>.</summary>
public sealed class AssertedDiagnosticsTests
{
    [Fact]
    public void Every_kind_is_named_by_a_test()
    {
        var tests = string.Concat(Directory
            .EnumerateFiles(Path.Combine(RepositoryFolder.FullPath, "tests"), "*.*", SearchOption.AllDirectories)
            .Where(path => path.EndsWith("Tests.cs", StringComparison.Ordinal) || Path.GetFileName(path) == "diagnostics.txt")
            .Select(File.ReadAllText));

        var unnamed = typeof(Diagnostics).GetFields()
            .Where(field => !tests.Contains(((DiagnosticDescriptor)field.GetValue(null)!).Id, StringComparison.Ordinal))
            .Where(field => !tests.Contains($"Diagnostics.{field.Name}", StringComparison.Ordinal))
            .Select(field => field.Name);

        Assert.Empty(unnamed);
    }
}
