using ImageCodegen.OpenApi;
using ImageCodegen.Review.Lint.Facts;
using ImageCodegen.Review.Lint.Structure;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class FieldMissing() : LintRule(
    RuleGroup.Sound,
    "field-missing",
    FindingLevel.Error,
    "A field that OpenAPI requires is not there",
    "Tools rely on it: some refuse the document, others guess, each in its own way.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = Enum.GetValues<ObjectKind>();

    public override void Visit(LintElement element, LintContext context)
    {
        foreach (var field in element.Shape.Fields.Values.Where(f => f.Required && element[f.Name] is null).OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            Report(element, context, field.Name);
        }

        switch (element.Kind)
        {
            case ObjectKind.Document when element.Dialect == OpenApiDialect.V31 && element["paths"] is null && element["components"] is null
                && element["webhooks"] is null:
                Report(element, context, "paths");
                break;
            case ObjectKind.Parameter when element.Text("in") == OperationParameters.WholeQuery && element["content"] is null && Fields31.IsLater(context):
                Report(element, context, "content");
                break;
            case ObjectKind.Parameter or ObjectKind.Header when element["schema"] is null && element["content"] is null:
                Report(element, context, "schema");
                break;
            case ObjectKind.Schema when element.Dialect == OpenApiDialect.V30 && element.Text("type") == "array" && element["items"] is null:
                Report(element, context, "items");
                break;
            case ObjectKind.SecurityScheme:
                foreach (var name in Needed(element.Text("type")).Where(n => element[n] is null))
                {
                    Report(element, context, name);
                }

                break;
            case ObjectKind.Link when element["operationRef"] is null && element["operationId"] is null:
                Report(element, context, "operationId");
                break;
            case ObjectKind.OAuthFlow:
                foreach (var name in Urls(element.Name).Where(n => element[n] is null))
                {
                    Report(element, context, name);
                }

                break;
        }
    }

    private static string[] Needed(string? type) => type switch
    {
        "apiKey" => ["in", "name"],
        "http" => ["scheme"],
        "oauth2" => ["flows"],
        "openIdConnect" => ["openIdConnectUrl"],
        _ => [],
    };

    private static string[] Urls(string flow) => flow switch
    {
        "implicit" => ["authorizationUrl"],
        "password" or "clientCredentials" => ["tokenUrl"],
        "authorizationCode" => ["authorizationUrl", "tokenUrl"],
        _ => [],
    };

    private void Report(LintElement element, LintContext context, string name) =>
        context.Report(this, element.Place, $"'{name}' is missing", $"Add '{name}'", name);
}
