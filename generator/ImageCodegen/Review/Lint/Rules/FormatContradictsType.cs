using ImageCodegen.Binding.Values;
using ImageCodegen.Review.Lint.Structure;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class FormatContradictsType() : LintRule(
    RuleGroup.Generate,
    "format-contradicts-type",
    FindingLevel.Warning,
    "A format that is for values of another type",
    "Tools take either the format or the type for what counts, and so differ in the type that they generate.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Schema];

    public override void Visit(LintElement element, LintContext context)
    {
        if (element["type"] is not { } type || element.Text("format") is not { } format || FormatTable.ImpliedType(format) is not { } implied)
        {
            return;
        }

        // A number may be an integer by its format; a long or a decimal in text is a habit for numbers that JSON would round.
        var types = (type is SequenceNode list ? list.Items : [type]).Select(t => (t as ScalarNode)?.Text).Where(t => t != "null").ToList();
        var fits = types.Contains(implied)
            || (implied is "integer" or "number" && (types.Contains("integer") || types.Contains("number") || types.Contains("string")));
        if (types.Count > 0 && !fits)
        {
            context.Report(
                this,
                element.At("format"),
                $"The format '{format}' is for {implied}, and the type is {string.Join(" or ", types)}",
                $"Let the type be {implied}, or remove the format");
        }
    }
}
