using System.Text;
using ImageCodegen.Review.Lint;

namespace ImageCodegen.Tests.Review;

/// <summary>A rule's id, its file, its fixture folder and its heading in the rule page are one string.</summary>
public sealed class LintRuleTests
{
    private static readonly string Folder = Path.Combine(RepositoryFolder.FullPath, "generator", "ImageCodegen", "Review", "Lint");

    [Fact]
    public void Every_rule_stands_in_the_file_that_is_called_like_it()
    {
        foreach (var rule in LintRules.Create())
        {
            Assert.Equal(Pascal(rule.Rule.Id), rule.GetType().Name);
            Assert.True(File.Exists(Path.Combine(Folder, "Rules", Pascal(rule.Rule.Id) + ".cs")), rule.Rule.Id);
        }
    }

    [Fact]
    public void Every_file_is_that_of_a_rule_in_the_registry() =>
        Assert.Equal(
            LintRules.Ids.Select(Pascal).Order(StringComparer.Ordinal),
            Directory.GetFiles(Path.Combine(Folder, "Rules"), "*.cs").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal));

    [Fact]
    public void The_rule_page_says_what_the_registry_says()
    {
        var page = Page();
        var path = Path.Combine(Folder, "RULES.md");
        if (Environment.GetEnvironmentVariable("IMAGECODEGEN_ACCEPT") == "1")
        {
            File.WriteAllText(path, page);
        }

        Assert.Equal(page, File.ReadAllText(path));
    }

    [Fact]
    public void Titles_and_reasons_read_as_they_should()
    {
        foreach (var rule in LintRules.Create().Select(r => r.Rule))
        {
            Assert.False(rule.Title.EndsWith('.'), rule.Id);
            Assert.True(rule.Why.EndsWith('.'), rule.Id);
        }
    }

    private static string Page()
    {
        var page = new StringBuilder("# The rules of lint\n\nEach has a folder under `tests/Cases/_lint`: where it fires, where it does not, and what it finds.\n");
        foreach (var group in LintRules.Create().GroupBy(r => r.Group))
        {
            page.Append("\n## ").Append(group.Key switch
            {
                RuleGroup.Sound => "Sound",
                RuleGroup.Generate => "Fit to generate",
                _ => "Fit to review, for specs that were transcribed",
            }).Append('\n');
            foreach (var rule in group.Select(r => r.Rule))
            {
                page.Append("\n### ").Append(rule.Id).Append("\n\n").Append(rule.Title).Append(". Level: ").Append(rule.Level.ToString().ToLowerInvariant())
                    .Append(".\n\n").Append(rule.Why).Append('\n');
            }
        }

        return page.ToString();
    }

    private static string Pascal(string id) => string.Concat(id.Split('-').Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
}
