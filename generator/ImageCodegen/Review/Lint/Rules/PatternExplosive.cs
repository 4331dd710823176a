using ImageCodegen.Binding.Patterns;
using ImageCodegen.Binding.Patterns.Risks;
using ImageCodegen.Review.Lint.Structure;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class PatternExplosive() : LintRule(
    RuleGroup.Sound,
    "pattern-explosive",
    FindingLevel.Warning,
    "A pattern that can take exponential time",
    "A repetition whose parts can be divided in many ways lets a short hostile text keep a checker busy for years.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Schema];

    public override void Visit(LintElement element, LintContext context)
    {
        if (element["pattern"].AsString() is { } pattern && EcmaPattern.Translate(pattern).DotNet is not null
            && ExplosivePattern.Find(pattern) is var (part, text))
        {
            context.Report(
                this,
                element.At("pattern"),
                $"In '{pattern}' the repetition '{part}' can take '{text}' in many ways",
                "Let each turn of the repetition begin with what the turn before cannot hold");
        }
    }
}
