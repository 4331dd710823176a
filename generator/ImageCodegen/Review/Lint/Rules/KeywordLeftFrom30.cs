using ImageCodegen.OpenApi;
using ImageCodegen.Review.Lint.Structure;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class KeywordLeftFrom30() : LintRule(
    RuleGroup.Sound,
    "keyword-left-from-3-0",
    FindingLevel.Warning,
    "A 3.1 document uses a keyword of 3.0 that 3.1 has given up",
    "JSON Schema 2020-12 passes over 'nullable' and knows exclusive bounds as numbers alone, so what is meant is not said. A boolean bound is an error: the schema of a schema refuses it.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Schema];

    public override void Visit(LintElement element, LintContext context)
    {
        if (element.Dialect != OpenApiDialect.V31)
        {
            return;
        }

        if (element["nullable"] is not null)
        {
            context.Report(
                this,
                element.AtKey("nullable"),
                "'nullable' has no meaning in OpenAPI 3.1",
                "Add null to the types: type: [string, \"null\"]");
        }

        foreach (var (key, bound) in new[] { ("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum") })
        {
            if (IsBoolean(element, key))
            {
                context.Report(
                    this,
                    FindingLevel.Error,
                    element.AtKey(key),
                    $"'{key}' is a number in OpenAPI 3.1",
                    $"Give it the number of '{bound}', and remove '{bound}'");
            }
        }
    }

    /// <summary>True where the field is a bound that is a boolean.</summary>
    public static bool IsBoolean(LintElement element, string key) => element.Kind == ObjectKind.Schema && element.Dialect == OpenApiDialect.V31
        && key is "exclusiveMinimum" or "exclusiveMaximum" && element[key].AsBoolean() is not null;
}
