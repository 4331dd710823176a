using System.Globalization;
using ImageCodegen.Review.Lint.Structure;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class EnumValueRejected() : LintRule(
    RuleGroup.Sound,
    "enum-value-rejected",
    FindingLevel.Error,
    "A value of an enum that the rest of its schema rejects",
    "The value is listed and never valid; in YAML, text that looks like a number or a boolean needs quotes.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Schema];

    public override void Visit(LintElement element, LintContext context)
    {
        for (var i = 0; i < element.Items("enum").Count; i++)
        {
            // A null beside a type that does not have it is how many say nullable; other tools read it so.
            var node = element.Items("enum")[i];
            if (!node.IsNull())
            {
                context.Values.Add(this, context.Reader.Schema(element.Source), element.Child("enum").Child(i.ToString(CultureInfo.InvariantCulture), node), "enum value");
            }
        }
    }
}
