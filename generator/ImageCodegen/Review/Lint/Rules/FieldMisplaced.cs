using ImageCodegen.OpenApi;
using ImageCodegen.Review.Lint.Structure;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class FieldMisplaced() : LintRule(
    RuleGroup.Sound,
    "field-misplaced",
    FindingLevel.Warning,
    "A field that says nothing where it stands",
    "OpenAPI gives it a meaning elsewhere alone, so what was meant is not said. An error where the version forbids it.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Parameter, ObjectKind.MediaType, ObjectKind.Encoding, ObjectKind.Xml];

    public override void Visit(LintElement element, LintContext context)
    {
        switch (element.Kind)
        {
            case ObjectKind.Parameter when element.Text("in") is { } place and not "query":
                Parameter(element, context, "allowEmptyValue", place, FindingLevel.Error);
                Parameter(element, context, "allowReserved", place, element.Dialect == OpenApiDialect.V31 ? FindingLevel.Error : FindingLevel.Warning);
                break;
            case ObjectKind.MediaType when element["encoding"] is not null && !IsForm(element.Name):
                Report(element, context, "encoding", $"'encoding' says nothing about {element.Name}", "Use it for multipart and for application/x-www-form-urlencoded");
                break;
            case ObjectKind.Encoding when element["headers"] is not null
                && element.Parent?.Name.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) == true:
                Report(element, context, "headers", "A member of a form has no headers", "Use multipart/form-data, or remove them");
                break;
            case ObjectKind.Xml when element["wrapped"].AsBoolean() == true && element.Parent is { } owner && owner["type"].AsString() is { } type and not "array":
                Report(element, context, "wrapped", $"'wrapped' says nothing about a value of type {type}", "Remove it, or let the type be array");
                break;
        }
    }

    // 3.0 allows the fields and says where they count; the published schema of 3.1 knows them in a query alone.
    private void Parameter(LintElement element, LintContext context, string key, string place, FindingLevel level)
    {
        if (element["content"] is null && (element.Dialect == OpenApiDialect.V31 ? element[key] is not null : element[key].AsBoolean() == true))
        {
            context.Report(this, level, element.AtKey(key), $"'{key}' is for query parameters, and this one stands in {place}", "Remove it");
        }
    }

    private void Report(LintElement element, LintContext context, string key, string what, string fix) => context.Report(this, element.AtKey(key), what, fix);

    private static bool IsForm(string mediaType) => mediaType.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase)
        || mediaType.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase)
        || mediaType.Contains('*', StringComparison.Ordinal);
}
