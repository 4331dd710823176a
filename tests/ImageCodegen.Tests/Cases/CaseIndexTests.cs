namespace ImageCodegen.Tests.Cases;

/// <summary>The page over <c>tests/Cases</c> leads to every golden case.</summary>
public sealed class CaseIndexTests
{
    [Fact]
    public void The_page_names_each_case_once() => Assert.Equal(
        GoldenCase.All.Select(static c => $"- [{c.Name}]({c.Name}/spec.yaml)").Order(StringComparer.Ordinal),
        File.ReadLines(Path.Combine(RepositoryFolder.FullPath, "tests", "Cases", "README.md"))
            .Where(static line => line.StartsWith("- [", StringComparison.Ordinal))
            .Select(static line => line[..line.IndexOf(':', StringComparison.Ordinal)])
            .Order(StringComparer.Ordinal));
}
