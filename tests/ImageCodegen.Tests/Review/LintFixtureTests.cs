using ImageCodegen.Review.Lint;

namespace ImageCodegen.Tests.Review;

/// <summary>
/// Each rule has a folder under <c>tests/Cases/_lint</c> that is called like it: documents in which it fires, near misses in which
/// it does not, and exactly what it finds. With <c>IMAGECODEGEN_ACCEPT=1</c> what it finds is written anew instead, to be read in review.
/// </summary>
public sealed class LintFixtureTests
{
    private static readonly bool Accept = Environment.GetEnvironmentVariable("IMAGECODEGEN_ACCEPT") == "1";
    private static readonly string Root = Path.Combine(RepositoryFolder.FullPath, "tests", "Cases", "_lint");

    public static TheoryData<string> Ids => [.. LintRules.Ids.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_rule_fires_as_expected(string id)
    {
        var lines = Documents(id, "fires").SelectMany(f => Findings(id, f)).ToList();
        var actual = string.Concat(lines.Select(l => l + "\n"));
        var expected = Path.Combine(Root, id, "expected.txt");
        if (Accept)
        {
            File.WriteAllText(expected, actual);
        }

        Assert.NotEmpty(lines);
        Assert.Equal(File.ReadAllText(expected), actual);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_rule_is_quiet_about_near_misses(string id)
    {
        var documents = Documents(id, "quiet");
        Assert.NotEmpty(documents);
        Assert.Empty(documents.SelectMany(f => Findings(id, f)));
    }

    [Fact]
    public void Every_folder_is_that_of_a_rule() =>
        Assert.Equal(LintRules.Ids.Order(StringComparer.Ordinal), Directory.GetDirectories(Root).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));

    private static List<string> Documents(string id, string kind) =>
        [.. Directory.GetFiles(Path.Combine(Root, id), kind + "*.yaml").Where(f => !f.EndsWith(".config.yaml", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>What the rule finds in a document; <c>fires.config.yaml</c> beside <c>fires.yaml</c> is its configuration.</summary>
    private static IEnumerable<string> Findings(string id, string file)
    {
        using var temp = new TempFolder();
        foreach (var part in Directory.GetFiles(Path.GetDirectoryName(file)!, "*.yaml"))
        {
            temp.Write(Path.GetFileName(part), File.ReadAllText(part));
        }

        var name = Path.GetFileName(file);
        var configuration = Path.ChangeExtension(name, ".config.yaml");
        var result = LintRun.Run(new LintOptions
        {
            WorkingDirectory = temp.FullPath,
            ConfigurationPath = File.Exists(temp[configuration]) ? configuration : null,
            Specs = File.Exists(temp[configuration]) ? [] : [name],
        });
        Assert.Empty(result.Diagnostics);
        return [.. result.Findings.Where(f => f.Rule.Id == id).Select(f =>
            $"{f.Place.Span}: {f.Level.ToString().ToLowerInvariant()}: {(f.Subject.Length == 0 ? "" : $"[{f.Subject}] ")}{f.What}. {f.Fix}.")];
    }
}
