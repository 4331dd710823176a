using ImageCodegen.OpenApi;
using ImageCodegen.Review.Lint.Structure;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class SecurityScopeUndefined() : LintRule(
    RuleGroup.Sound,
    "security-scope-undefined",
    FindingLevel.Error,
    "A security requirement with a scope that its OAuth scheme does not have",
    "No server can grant it, so no caller can meet the requirement.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.SecurityRequirement];

    public override void Visit(LintElement element, LintContext context)
    {
        foreach (var entry in element.Mapping.Entries)
        {
            if (Scopes(context, entry.Key) is not { } scopes)
            {
                continue;
            }

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

    /// <summary>The scopes of all flows; null where the scheme is not known or has no flows.</summary>
    private static HashSet<string>? Scopes(LintContext context, string name)
    {
        var document = context.Document;
        if (document["components"] is not MappingNode components || components["securitySchemes"] is not MappingNode schemes || schemes[name] is not { } node
            || context.FollowToMapping(document.Child("components").Child("securitySchemes", schemes).Child(name, node)) is not var (_, scheme)
            || scheme["flows"] is not MappingNode flows)
        {
            return null;
        }

        return flows.Entries.SelectMany(f => ((f.Value as MappingNode)?["scopes"] as MappingNode)?.Entries ?? []).Select(e => e.Key).ToHashSet(StringComparer.Ordinal);
    }
}
