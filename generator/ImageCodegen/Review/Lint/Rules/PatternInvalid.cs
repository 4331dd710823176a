using ImageCodegen.Binding.Patterns;
using ImageCodegen.Review.Lint.Structure;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class PatternInvalid() : LintRule(
    RuleGroup.Sound,
    "pattern-invalid",
    FindingLevel.Error,
    "A pattern that is no regular expression of ECMA-262",
    "Tools refuse the document or pass over the pattern, so nobody checks it.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Schema];

    public override void Visit(LintElement element, LintContext context)
    {
        if (element["pattern"].AsString() is { } pattern)
        {
            Check(context, element.At("pattern"), pattern);
        }

        foreach (var entry in element.Entries("patternProperties"))
        {
            Check(context, element.AtEntry("patternProperties", entry), entry.Key);
        }
    }

    private void Check(LintContext context, LintPlace place, string pattern)
    {
        if (EcmaPattern.Translate(pattern).Problem is { } problem && !IsLimit(problem))
        {
            context.Report(this, place, $"The pattern '{pattern}' is not valid: {problem}", "Write it as an ECMA-262 regular expression");
        }
    }

    /// <summary>True where ECMA-262 allows the pattern, and it is not translated here.</summary>
    public static bool IsLimit(string problem) => problem.Contains("not known here", StringComparison.Ordinal)
        || problem.Contains("longer than", StringComparison.Ordinal)
        || problem.Contains("negate", StringComparison.Ordinal) || problem.Contains("too deep", StringComparison.Ordinal);
}
