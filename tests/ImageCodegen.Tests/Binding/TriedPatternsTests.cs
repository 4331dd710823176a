using ImageCodegen.Binding.Patterns;
using ImageCodegen.Binding.Patterns.Risks;
using ImageCodegen.Review.Lint;

namespace ImageCodegen.Tests.Binding;

/// <summary>Patterns that take for ever are not tried on values of the document: no clock decides what is found.</summary>
public sealed class TriedPatternsTests
{
    [Theory]
    [InlineData("^(a+)+$")]
    [InlineData("^(a|aa)+$")]
    [InlineData("^(a*)*$")]
    [InlineData("^(?=(a+)+$)")]
    [InlineData("^(?!(x+x+)+y).*$")]
    [InlineData("^(a+)+\\1b$")]
    [InlineData("^(a{1,100}){1,100}$")]
    [InlineData("^(a|a){30}$")]
    [InlineData("^(\\n|\\n)+$")]
    public void What_explodes_is_not_tried(string pattern) => Assert.False(CanTry(pattern, "short"));

    [Theory]
    [InlineData("^[a-z]{1,20}-[a-z]{1,20}$")]
    [InlineData("^([0-9A-F]{2}:){5}[0-9A-F]{2}$")]
    [InlineData("^(?=.*[A-Z])(?=.*\\d).{8,64}$")]
    [InlineData("^[a-z]+(-[a-z]+)*$")]
    [InlineData("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")]
    [InlineData("^([0-9]{4} ){4}[0-9]{4}$")]
    [InlineData("^\\t+\\n$")]
    [InlineData("^\\d{1,3}(\\.\\d{1,3}){3}$")]
    [InlineData("\\S")]
    public void What_people_write_is_tried(string pattern) => Assert.True(CanTry(pattern, "short"));

    [Fact]
    public void Of_two_repetitions_a_long_text_has_too_many_places()
    {
        Assert.True(CanTry("^a*a*$", new string('a', 1_000)));
        Assert.False(CanTry("^a*a*$", new string('a', 1_001)));
        Assert.True(CanTry("^a*$", new string('a', 100_000)));
    }

    [Fact]
    public void A_default_that_only_such_a_pattern_could_refuse_stays()
    {
        var text = new string('a', 60) + "b";
        Assert.Equal([], Bound.Schemas($"A: {{properties: {{m: {{type: string, pattern: '^(a+)+$', default: {text}}}}}}}").Findings);
        Assert.Equal(["IMG0202 6,66"], Bound.Schemas($"A: {{properties: {{m: {{type: string, pattern: '^a+$', default: {text}}}}}}}").Findings);
    }

    [Fact]
    public void Lint_judges_what_can_be_tried_and_leaves_the_rest()
    {
        using var temp = new TempFolder();
        var text = new string('a', 60) + "b";
        temp.Write("t.yaml", $"openapi: 3.1.1\ninfo: {{title: t, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n    A: {{not: {{type: string, pattern: '^(a+)+$'}}, example: {text}}}\n    B: {{type: string, pattern: '^a+$', example: {text}}}\n");
        var findings = LintRun.Run(new LintOptions { WorkingDirectory = temp.FullPath, Specs = ["t.yaml"] }).Findings;

        Assert.Equal(7, Assert.Single(findings, static f => f.Rule.Id == "example-rejected").Place.Span.Line);
        Assert.Contains(findings, static f => f.Rule.Id == "pattern-explosive");
    }

    private static bool CanTry(string pattern, string text)
    {
        var patterns = new TriedPatterns();
        var translated = EcmaPattern.Translate(pattern).DotNet!;
        patterns.Add(translated, pattern);
        return patterns.CanTry(translated, text);
    }
}
