using ImageCodegen.Binding.Values;
using ImageCodegen.Review.Lint.Structure;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class EnumDuplicate() : LintRule(
    RuleGroup.Sound,
    "enum-duplicate",
    FindingLevel.Warning,
    "A value that an enum lists twice",
    "Values should be unique (JSON Schema 2020-12 validation, 6.1.2); often the second was meant to be another one.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Schema];

    public override void Visit(LintElement element, LintContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < element.Items("enum").Count; i++)
        {
            if (JsonText.Of(element.Items("enum")[i]) is { } text && !seen.Add(text))
            {
                context.Report(this, element.AtItem("enum", i), $"{text} stands twice in 'enum'", "Remove one of the two");
            }
        }
    }
}
