using ImageCodegen.Review.Lint.Facts;
using ImageCodegen.Review.Lint.Structure;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class ParameterDuplicate() : LintRule(
    RuleGroup.Sound,
    "parameter-duplicate",
    FindingLevel.Error,
    "A parameter that is declared twice in one place",
    "Name and place tell a parameter apart (OpenAPI 3.1, 4.8.10), and which of the two counts is up to the tool.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Operation, ObjectKind.PathItem];

    public override void Visit(LintElement element, LintContext context)
    {
        var seen = new HashSet<(string, string)>();
        foreach (var parameter in OperationParameters.Own(element, context))
        {
            // Names of headers have no case (RFC 9110, 5.1).
            var name = parameter.In == "header" ? parameter.Name.ToUpperInvariant() : parameter.Name;
            if (!seen.Add((parameter.In, name)))
            {
                context.Report(
                    this,
                    parameter.Place,
                    $"The {parameter.In} parameter '{parameter.Name}' is declared twice",
                    "Remove one of them");
            }
        }

        if (element.Kind == ObjectKind.Operation)
        {
            VisitQuery(OperationParameters.All(element, context), context);
        }
    }

    /// <summary>The query as a whole is described once, and then its parameters are not (OpenAPI 3.2, 4.12.1).</summary>
    private void VisitQuery(IReadOnlyList<LintParameter> parameters, LintContext context)
    {
        var wholes = parameters.Where(static p => p.In == OperationParameters.WholeQuery).ToList();
        if (wholes.Count > 0 && (wholes.Skip(1).FirstOrDefault(w => w.Name != wholes[0].Name) ?? parameters.FirstOrDefault(static p => p.In == "query")) is { } other)
        {
            context.Report(
                this,
                other.Place,
                $"The {other.In} parameter '{other.Name}' stands beside '{wholes[0].Name}', which is the query as a whole",
                "Describe the query in one of the two ways");
        }
    }
}
