using ImageCodegen.Review.Diff;

namespace ImageCodegen.Tests.Review;

/// <summary>
/// Every rule of <c>diff</c> fires on its pair of documents and does not on the near miss beside it. With
/// <c>IMAGECODEGEN_ACCEPT=1</c> the expected changes are written anew instead, to be read in review.
/// </summary>
public sealed class DiffRuleTests
{
    private static readonly bool Accept = Environment.GetEnvironmentVariable("IMAGECODEGEN_ACCEPT") == "1";

    public static TheoryData<string> Cases => [.. DiffCase.All.Select(c => c.Rule)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_rule_fires_on_its_pair(string rule)
    {
        var @case = DiffCase.Named(rule);
        var actual = @case.Run("");
        if (Accept)
        {
            @case.Write("", actual);
        }

        Assert.Equal(@case.Expected(""), actual);
        Assert.Contains(actual.Split('\n'), line => line.StartsWith(rule + " ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_rule_does_not_fire_on_the_near_miss(string rule)
    {
        var @case = DiffCase.Named(rule);
        var actual = @case.Run("near-");
        if (Accept)
        {
            @case.Write("near-", actual);
        }

        Assert.Equal(@case.Expected("near-"), actual);
        Assert.DoesNotContain(actual.Split('\n'), line => line.StartsWith(rule + " ", StringComparison.Ordinal));
        Assert.NotEqual(@case.Text("near-base"), @case.Text("near-head"));
    }

    [Fact]
    public void Every_rule_has_its_case_and_every_case_its_rule()
    {
        Assert.Equal(DiffAxes.Rules.Select(r => r.Id).Order(StringComparer.Ordinal), DiffCase.All.Select(c => c.Rule));
    }

    [Fact]
    public void The_rule_page_says_what_the_rules_say()
    {
        var path = Path.Combine(RepositoryFolder.FullPath, "generator", "ImageCodegen", "Review", "Diff", "RULES.md");
        if (Accept)
        {
            File.WriteAllText(path, DiffRulePage.Text);
        }

        Assert.Equal(File.ReadAllText(path), DiffRulePage.Text);
    }
}
