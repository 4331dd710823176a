using System.Text.RegularExpressions;

namespace ImageCodegen.Tests;

/// <summary>The folders of the library are stages in an order, and a stage sees only those before it.</summary>
public partial class StageTests
{
    private static readonly string[] Stages =
        ["Text", "Syntax", "OpenApi", "Model", "Binding", "Emission", "Configuration", "Output", "Run", "Review"];

    private static readonly string Library = Path.Combine(RepositoryFolder.FullPath, "generator", "ImageCodegen");

    [Fact]
    public void Every_folder_with_code_is_a_stage()
    {
        var folders = Directory.EnumerateDirectories(Library)
            .Where(f => Directory.EnumerateFiles(f, "*.cs", SearchOption.AllDirectories).Any())
            .Select(f => Path.GetFileName(f)!)
            .Where(f => f is not ("bin" or "obj"));

        Assert.Equal(Stages.Order(StringComparer.Ordinal), folders.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_stage_sees_only_the_stages_before_it()
    {
        var seen = 0;
        foreach (var (index, stage) in Stages.Index())
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Library, stage), "*.cs", SearchOption.AllDirectories))
            {
                foreach (var other in Mention().Matches(File.ReadAllText(file)).Select(m => m.Groups["stage"].Value).Where(Stages.Contains))
                {
                    seen++;
                    Assert.True(Array.IndexOf(Stages, other) <= index, $"{Path.GetRelativePath(Library, file)} sees {other}, which comes after {stage}.");
                }
            }
        }

        Assert.True(seen > 300, "The stages refer to each other in hundreds of places; the pattern no longer finds them.");
    }

    [Fact]
    public void Emission_sees_nothing_of_the_document()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Library, "Emission"), "*.cs", SearchOption.AllDirectories))
        {
            var others = Mention().Matches(File.ReadAllText(file)).Select(m => m.Groups["stage"].Value).Where(Stages.Contains);
            Assert.All(others, other => Assert.Contains(other, (string[])["Model", "Emission"]));
        }
    }

    [GeneratedRegex(@"(?:using|namespace|static) ImageCodegen\.(?<stage>\w+)|\bImageCodegen\.(?<stage>\w+)\.", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Mention();
}
