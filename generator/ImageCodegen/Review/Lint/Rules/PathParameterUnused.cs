using ImageCodegen.Binding.Operations;
using ImageCodegen.Review.Lint.Facts;
using ImageCodegen.Review.Lint.Structure;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class PathParameterUnused() : LintRule(
    RuleGroup.Sound,
    "path-parameter-unused",
    FindingLevel.Error,
    "A path parameter that the path has no place for",
    "Its value is never sent; most often the name is misspelled on one side.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Operation, ObjectKind.PathItem];

    public override void Visit(LintElement element, LintContext context)
    {
        var path = element.Kind == ObjectKind.PathItem ? element : element.Parent;
        if (path is not { Holder: "paths" })
        {
            return;
        }

        var names = PathTemplate.Parse(path.Name).Names;
        foreach (var parameter in OperationParameters.Own(element, context).Where(p => p.In == "path" && !names.Contains(p.Name, StringComparer.Ordinal)))
        {
            context.Report(
                this,
                parameter.Place,
                $"The path parameter '{parameter.Name}' is not in the path '{path.Name}'",
                $"Put {{{parameter.Name}}} into the path, or remove the parameter");
        }
    }
}
