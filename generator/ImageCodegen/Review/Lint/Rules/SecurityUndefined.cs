using ImageCodegen.OpenApi;
using ImageCodegen.Review.Lint.Structure;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class SecurityUndefined() : LintRule(
    RuleGroup.Sound,
    "security-undefined",
    FindingLevel.Error,
    "A security requirement that names no security scheme",
    "Nobody knows how to prove who calls; every requirement names a scheme under components/securitySchemes (OpenAPI 3.1, 4.8.30).")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.SecurityRequirement];

    public override void Visit(LintElement element, LintContext context)
    {
        var schemes = ((context.Document["components"] as MappingNode)?["securitySchemes"] as MappingNode)?.Entries.Select(e => e.Key).ToList() ?? [];
        foreach (var entry in element.Mapping.Entries.Where(e => !schemes.Contains(e.Key, StringComparer.Ordinal)))
        {
            context.Report(
                this,
                element.AtKey(entry.Key),
                $"There is no security scheme '{entry.Key}'",
                NearestName.Suggest(entry.Key, schemes, $"Declare it under {(element.Source.File.IsSwagger ? "securityDefinitions" : "components/securitySchemes")}"));
        }
    }
}
