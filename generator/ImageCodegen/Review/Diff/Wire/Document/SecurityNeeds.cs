using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Diff.Wire.Document;

/// <summary>What a caller of an operation has to show, one of the alternatives.</summary>
internal sealed class SecurityNeeds
{
    /// <summary>The alternatives.</summary>
    public List<SecurityNeed> Alternatives { get; } = [];

    /// <summary>True where nothing is needed.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>The alternatives in words.</summary>
    public string Text => string.Join(" or ", Alternatives.Select(a => a.Text));

    /// <summary>What the operation says, or else the document.</summary>
    public static SecurityNeeds Of(Operation operation, OpenApiDocument document)
    {
        var needs = new SecurityNeeds();
        var list = (operation.Mapping["security"] ?? document.Mapping["security"]) as SequenceNode;
        foreach (var requirement in list?.Items.OfType<MappingNode>() ?? [])
        {
            needs.IsOpen |= requirement.Entries.Count == 0;
            needs.Alternatives.Add(new SecurityNeed([.. requirement.Entries.Select(e => Scheme(e, document))]));
        }

        needs.IsOpen |= needs.Alternatives.Count == 0;
        return needs;
    }

    private static (string Scheme, string Urls, SortedSet<string> Scopes) Scheme(MappingEntry entry, OpenApiDocument document)
    {
        var scopes = new SortedSet<string>((entry.Value as SequenceNode)?.Items.OfType<ScalarNode>().Select(s => s.Text) ?? [], StringComparer.Ordinal);
        if (Component(entry.Key, document) is not { } scheme)
        {
            return (entry.Key, "", scopes);
        }

        string Word(string key) => (scheme[key] as ScalarNode)?.Text ?? "";
        var flows = (scheme["flows"] as MappingNode)?.Entries.Where(f => !f.Key.StartsWith("x-", StringComparison.Ordinal)).OrderBy(f => f.Key, StringComparer.Ordinal).ToList() ?? [];
        var identity = Word("type") switch
        {
            "apiKey" => $"the API key '{(Word("in") == "header" ? Word("name").ToLowerInvariant() : Word("name"))}' in the {Word("in")}",
            "http" => $"HTTP {Word("scheme").ToLowerInvariant()}",
            "oauth2" => $"OAuth 2 ({string.Join(", ", flows.Select(f => f.Key))})",
            "openIdConnect" => "OpenID Connect",
            var other => other,
        };
        var urls = flows.Select(f => f.Value).OfType<MappingNode>().SelectMany(f => new[] { f["authorizationUrl"], f["tokenUrl"], f["refreshUrl"], f["deviceAuthorizationUrl"] });
        return (identity, string.Join(' ', urls.Append(scheme["openIdConnectUrl"]).OfType<ScalarNode>().Select(u => u.Text)), scopes);
    }

    private static MappingNode? Component(string name, OpenApiDocument document) =>
        ReferenceResolver.Component(document.Element.File, "securitySchemes", name) is { } found
        && document.Reader.Follow(found, "securityScheme") is { } scheme ? scheme.Mapping : null;
}

/// <summary>Schemes that have to be met together.</summary>
internal sealed class SecurityNeed(IReadOnlyList<(string Scheme, string Urls, SortedSet<string> Scopes)> schemes)
{
    private readonly SortedDictionary<string, SortedSet<string>> scopes = new(
        schemes.GroupBy(s => s.Scheme, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => new SortedSet<string>(g.SelectMany(s => s.Scopes), StringComparer.Ordinal), StringComparer.Ordinal),
        StringComparer.Ordinal);

    /// <summary>The schemes in words.</summary>
    public string Text => string.Join(" and ", scopes.Keys);

    /// <summary>The addresses that tokens are fetched at.</summary>
    public string Urls { get; } = string.Join(' ', schemes.Select(s => s.Urls).Where(u => u.Length > 0).Order(StringComparer.Ordinal));

    /// <summary>True where whoever meets the other meets this too.</summary>
    public bool IsMetBy(SecurityNeed other) => scopes.All(s => other.scopes.TryGetValue(s.Key, out var has) && has.IsSupersetOf(s.Value));

    /// <summary>True where both ask for the same schemes, whatever the scopes.</summary>
    public bool HasSchemesOf(SecurityNeed other) => scopes.Keys.SequenceEqual(other.scopes.Keys, StringComparer.Ordinal);

    /// <summary>The scopes that this asks for and the other does not.</summary>
    public IEnumerable<string> ScopesBeyond(SecurityNeed other) =>
        scopes.SelectMany(s => s.Value.Where(scope => !(other.scopes.TryGetValue(s.Key, out var has) && has.Contains(scope))));
}
