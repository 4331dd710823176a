using ImageCodegen.Binding.Operations;
using ImageCodegen.Review.Lint.Facts;
using ImageCodegen.Review.Lint.Structure;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class PathParameterUndeclared() : LintRule(
    RuleGroup.Sound,
    "path-parameter-undeclared",
    FindingLevel.Error,
    "A name in braces that no path parameter declares",
    "Nobody knows what to put there, so no request can be made.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Operation];

    public override void Visit(LintElement element, LintContext context)
    {
        if (element.Parent is not { Holder: "paths" } path || OperationParameters.AreUnknown(element, context))
        {
            return;
        }

        var declared = OperationParameters.All(element, context).Where(p => p.In == "path").Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var name in PathTemplate.Parse(path.Name).Names.Where(n => !declared.Contains(n)))
        {
            context.Report(
                this,
                element.Place,
                $"The path has '{{{name}}}', which no parameter declares",
                $"Declare a parameter '{name}' with in: path",
                name);
        }
    }
}
