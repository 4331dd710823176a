using ImageCodegen.OpenApi;
using ImageCodegen.OpenApi.Swagger;
using ImageCodegen.Review.Lint.Structure;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class FieldUnknown() : LintRule(
    RuleGroup.Sound,
    "field-unknown",
    FindingLevel.Error,
    "A field that OpenAPI does not know, and that is no extension",
    "Tools pass over it, so what it says is lost; most often the name is misspelled, or the indentation is wrong.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = Enum.GetValues<ObjectKind>();

    public override void Visit(LintElement element, LintContext context)
    {
        // Other keywords of a 3.1 schema are annotations (JSON Schema 2020-12 core, 6.5); later versions have more fields.
        if (element.Shape.Rest is not null || IsSchemaOf31(element) || Fields31.IsLater(context))
        {
            return;
        }

        foreach (var entry in element.Mapping.Entries)
        {
            var known = element.Shape.Fields;
            if ((known.ContainsKey(entry.Key) && IsForVariant(element, entry.Key))
                || (element.Shape.Extensible && ObjectShape.IsExtension(entry.Key)) || Fields31.IsNew(element, entry.Key)
                || (entry.Key == "swagger" && SwaggerDocument.IsUpgraded(element.Mapping)))
            {
                continue;
            }

            context.Report(
                this,
                new LintPlace(entry.KeySpan, element.Source.Path.Then(entry.Key)),
                $"'{entry.Key}' is no field here",
                known.ContainsKey(entry.Key) ? "Remove it" : NearestName.Suggest(entry.Key, known.Keys.Order(StringComparer.Ordinal), "Remove it, or let its name begin with x-"));
        }
    }

    /// <summary>False for a field of another kind of security scheme, or of another flow.</summary>
    private static bool IsForVariant(LintElement element, string key) => (element.Kind, key) switch
    {
        (ObjectKind.SecurityScheme, "name" or "in") => element.Text("type") == "apiKey",
        (ObjectKind.SecurityScheme, "scheme") => element.Text("type") == "http",
        (ObjectKind.SecurityScheme, "bearerFormat") =>
            element.Text("type") == "http" && string.Equals(element.Text("scheme"), "bearer", StringComparison.OrdinalIgnoreCase),
        (ObjectKind.SecurityScheme, "flows") => element.Text("type") == "oauth2",
        (ObjectKind.SecurityScheme, "openIdConnectUrl") => element.Text("type") == "openIdConnect",
        (ObjectKind.OAuthFlow, "authorizationUrl") => element.Name is not ("password" or "clientCredentials"),
        (ObjectKind.OAuthFlow, "tokenUrl") => element.Name != "implicit",
        _ => true,
    };

    private static bool IsSchemaOf31(LintElement element) => element.Kind == ObjectKind.Schema && element.Dialect == OpenApiDialect.V31;
}
