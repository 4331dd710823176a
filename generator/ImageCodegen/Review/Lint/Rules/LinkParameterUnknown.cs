using ImageCodegen.OpenApi;
using ImageCodegen.Review.Lint.Facts;
using ImageCodegen.Review.Lint.Structure;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class LinkParameterUnknown() : LintRule(
    RuleGroup.Sound,
    "link-parameter-unknown",
    FindingLevel.Warning,
    "A link that gives a parameter which the operation does not have",
    "The value goes nowhere (OpenAPI 3.1, 4.8.20.1); most often the name is misspelled.")
{
    private readonly List<LintElement> links = [];
    private readonly LinkTargets operations = new();

    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Link, ObjectKind.Operation];

    public override void Visit(LintElement element, LintContext context)
    {
        if (element.Kind == ObjectKind.Operation)
        {
            operations.Add(element);
        }
        else if (element.Entries("parameters").Count > 0)
        {
            links.Add(element);
        }
    }

    public override void Finish(LintContext context)
    {
        foreach (var link in links)
        {
            if (operations.Of(link, context) is { } operation && !OperationParameters.AreUnknown(operation, context))
            {
                Check(link, OperationParameters.All(operation, context), context);
            }
        }
    }

    private void Check(LintElement link, IReadOnlyList<LintParameter> parameters, LintContext context)
    {
        foreach (var entry in link.Entries("parameters").Where(e => !parameters.Any(p => p.Name == e.Key || $"{p.In}.{p.Name}" == e.Key)))
        {
            context.Report(
                this,
                link.AtEntry("parameters", entry),
                $"The operation has no parameter '{entry.Key}'",
                NearestName.Suggest(entry.Key, parameters.Select(p => p.Name).Order(StringComparer.Ordinal), "Name one that it has"));
        }
    }
}
