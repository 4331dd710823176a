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

    private static SecurityScheme Scheme(MappingEntry entry, OpenApiDocument document)
    {
        var scopes = new SortedSet<string>((entry.Value as SequenceNode)?.Items.OfType<ScalarNode>().Select(s => s.Text) ?? [], StringComparer.Ordinal);
        if (Component(entry.Key, document) is not { } scheme)
        {
            return new SecurityScheme(entry.Key, "", scopes, []);
        }

        string Word(string key) => (scheme[key] as ScalarNode)?.Text ?? "";
        var flows = (scheme["flows"] as MappingNode)?.Entries.Where(f => !f.Key.StartsWith("x-", StringComparison.Ordinal)).OrderBy(f => f.Key, StringComparer.Ordinal).ToList() ?? [];
        var identity = Word("type") switch
        {
            "apiKey" => $"the API key '{(Word("in") == "header" ? Word("name").ToLowerInvariant() : Word("name"))}' in the {Word("in")}",
            "http" => $"HTTP {Word("scheme").ToLowerInvariant()}",
            "oauth2" => "OAuth 2",
            "openIdConnect" => "OpenID Connect",
            var other => other,
        };
        var urls = flows.Select(f => f.Value).OfType<MappingNode>()
            .SelectMany(f => new[] { f["authorizationUrl"], f["tokenUrl"], f["refreshUrl"], f["deviceAuthorizationUrl"] });
        return new SecurityScheme(
            identity,
            string.Join(' ', urls.Append(scheme["openIdConnectUrl"]).OfType<ScalarNode>().Select(u => u.Text)),
            scopes,
            [.. flows.Select(f => f.Key)]);
    }

    private static MappingNode? Component(string name, OpenApiDocument document) =>
        document.Reader.References.Component(document.Element.File, "securitySchemes", name) is { } found
        && document.Reader.Follow(found, "securityScheme") is { } scheme ? scheme.Mapping : null;
}

/// <summary>One scheme of a requirement.</summary>
/// <param name="Name">What is sent, in words.</param>
/// <param name="Urls">The addresses that tokens are fetched at.</param>
/// <param name="Scopes">What the token has to allow.</param>
/// <param name="Flows">The ways to a token that OAuth offers.</param>
internal sealed record SecurityScheme(string Name, string Urls, SortedSet<string> Scopes, IReadOnlyList<string> Flows);

/// <summary>Schemes that have to be met together.</summary>
internal sealed class SecurityNeed(IReadOnlyList<SecurityScheme> schemes)
{
    private readonly SortedDictionary<string, SortedSet<string>> scopes = new(
        schemes.GroupBy(s => s.Name, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => new SortedSet<string>(g.SelectMany(s => s.Scopes), StringComparer.Ordinal), StringComparer.Ordinal),
        StringComparer.Ordinal);

    private readonly SortedSet<string> flows = new(schemes.SelectMany(s => s.Flows), StringComparer.Ordinal);

    /// <summary>The schemes in words.</summary>
    public string Text => TextWith(flows);

    /// <summary>The addresses that tokens are fetched at.</summary>
    public string Urls { get; } = string.Join(' ', schemes.Select(s => s.Urls).Where(u => u.Length > 0).Order(StringComparer.Ordinal));

    /// <summary>The schemes in words, with some of the flows.</summary>
    public string TextWith(IReadOnlyCollection<string> some) =>
        string.Join(" and ", scopes.Keys.Select(s => s == "OAuth 2" && some.Count > 0 ? $"{s} ({string.Join(", ", some)})" : s));

    /// <summary>True where whoever meets the other meets this too.</summary>
    public bool IsMetBy(SecurityNeed other) =>
        !other.FlowsBeyond(this).Any() && scopes.All(s => other.scopes.TryGetValue(s.Key, out var has) && has.IsSupersetOf(s.Value));

    /// <summary>True where both ask for the same schemes, whatever the scopes and the flows.</summary>
    public bool HasSchemesOf(SecurityNeed other) => scopes.Keys.SequenceEqual(other.scopes.Keys, StringComparer.Ordinal);

    /// <summary>The scopes that this asks for and the other does not.</summary>
    public IEnumerable<string> ScopesBeyond(SecurityNeed other) =>
        scopes.SelectMany(s => s.Value.Where(scope => !(other.scopes.TryGetValue(s.Key, out var has) && has.Contains(scope))));

    /// <summary>The flows that this offers and the other does not.</summary>
    public IEnumerable<string> FlowsBeyond(SecurityNeed other) => flows.Where(f => !other.flows.Contains(f));

    /// <summary>True where both offer a flow, so that a token of one place comes from another one where the addresses differ.</summary>
    public bool SharesFlows(SecurityNeed other) => flows.Count == 0 || flows.SetEquals(other.flows);
}
