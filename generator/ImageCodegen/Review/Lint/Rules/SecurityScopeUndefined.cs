using ImageCodegen.OpenApi;
using ImageCodegen.Review.Lint.Structure;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class SecurityScopeUndefined() : LintRule(
    RuleGroup.Sound,
    "security-scope-undefined",
    FindingLevel.Error,
    "A security requirement with a scope that its scheme does not have",
    "No server can grant it, so no caller can meet the requirement.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.SecurityRequirement];

    public override void Visit(LintElement element, LintContext context)
    {
        foreach (var entry in element.Mapping.Entries)
        {
            if (Scheme(context, entry.Key) is not { } scheme)
            {
                continue;
            }

            if (scheme["flows"] is not MappingNode flows)
            {
                Empty(element, entry.Key, scheme["type"].AsString(), context);
                continue;
            }

            var scopes = flows.Entries.SelectMany(f => ((f.Value as MappingNode)?["scopes"] as MappingNode)?.Entries ?? [])
                .Select(e => e.Key).ToHashSet(StringComparer.Ordinal);

            for (var i = 0; i < element.Items(entry.Key).Count; i++)
            {
                if (element.Items(entry.Key)[i].AsString() is { } scope && !scopes.Contains(scope))
                {
                    context.Report(
                        this,
                        element.AtItem(entry.Key, i),
                        $"The scheme '{entry.Key}' has no scope '{scope}'",
                        NearestName.Suggest(scope, scopes.Order(StringComparer.Ordinal), "Declare it in the flows of the scheme, or remove it here"));
                }
            }
        }
    }

    // 3.1 lets the list name roles.
    private void Empty(LintElement element, string name, string? type, LintContext context)
    {
        if (element.Dialect == OpenApiDialect.V30 && type is "apiKey" or "http" && element.Items(name).Count > 0)
        {
            context.Report(this, element.AtItem(name, 0), $"The scheme '{name}' has no scopes, since its type is {type}", "Leave the list empty");
        }
    }

    private static MappingNode? Scheme(LintContext context, string name)
    {
        var document = context.Document;
        return document["components"] is MappingNode components && components["securitySchemes"] is MappingNode schemes && schemes[name] is { } node
            ? context.FollowToMapping(document.Child("components").Child("securitySchemes", schemes).Child(name, node))?.Mapping
            : null;
    }
}
