using ImageCodegen.OpenApi;
using ImageCodegen.Review.Diff.Wire.Schemas;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Diff.Wire.Rules;

/// <summary>
/// Security schemes as components. What an operation asks for is compared with the operation; here is the rest: schemes that
/// nobody asks for, and what is said beside that which is sent.
/// </summary>
internal static class SchemeRules
{
    internal static readonly WireRule Added = WireRule.Unseen("security-scheme-added", "One more security scheme", "Operations that ask for it say so themselves.");
    internal static readonly WireRule Removed = WireRule.Unseen("security-scheme-removed", "One security scheme less", "Operations that asked for it say so themselves.");
    internal static readonly WireRule Changed = WireRule.Adds("security-scheme-changed", "Another detail of a security scheme: a scope, a refresh address, the format of a bearer token", "What operations ask for is compared with them; this is what tools and people read beside it.");

    internal static IReadOnlyList<WireRule> All { get; } = [Added, Removed, Changed];

    internal static void Compare(OpenApiDocument old, OpenApiDocument now, WireReport report)
    {
        var (before, after) = (SchemesOf(old), SchemesOf(now));
        var flow = new Flow(Direction.Request, "");
        foreach (var (name, scheme) in before)
        {
            if (after.TryGetValue(name, out var found))
            {
                CompareDetails(name, scheme, found, flow, report, IsUsed(name, old) || IsUsed(name, now));
            }
            else if (!after.Any(a => !before.ContainsKey(a.Key) && IsAlike(scheme, a.Value)))
            {
                report.Add(Removed, flow, scheme, now.Get("components") ?? now.Element, $"the security scheme '{name}' was removed", name);
            }
        }

        foreach (var (name, scheme) in after.Where(a => !before.ContainsKey(a.Key)))
        {
            if (!before.Any(b => !after.ContainsKey(b.Key) && IsAlike(b.Value, scheme)))
            {
                report.Add(Added, flow, old.Get("components") ?? old.Element, scheme, $"the security scheme '{name}' was added", name);
            }
        }
    }

    private static void CompareDetails(string name, Element old, Element now, Flow flow, WireReport report, bool isUsed)
    {
        var (before, after) = (DetailsOf(old, isUsed), DetailsOf(now, isUsed));
        foreach (var key in before.Keys.Union(after.Keys, StringComparer.Ordinal))
        {
            var (was, @is) = (before.GetValueOrDefault(key), after.GetValueOrDefault(key));
            if (was != @is)
            {
                report.Add(Changed, flow, old, now, $"{key} of the security scheme '{name}' was {was ?? "not there"}, and is {@is ?? "not there"} now", key);
            }
        }
    }

    // Of a scheme that is asked for, what is sent and where tokens come from has rules of its own.
    private static SortedDictionary<string, string> DetailsOf(Element scheme, bool isUsed)
    {
        var details = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in (scheme.Node as MappingNode)?.Entries ?? [])
        {
            if (entry.Key == "flows" && entry.Value is MappingNode flows)
            {
                foreach (var (path, value) in flows.Entries.Where(f => f.Value is MappingNode).SelectMany(f => FlowDetails(f, isUsed)))
                {
                    details[path] = value;
                }
            }
            else if (!entry.Key.StartsWith("x-", StringComparison.Ordinal) && entry.Key != "description"
                && !(isUsed && entry.Key is "type" or "name" or "in" or "scheme" or "openIdConnectUrl"))
            {
                details[entry.Key] = CanonicalJson.Of(entry.Value);
            }
        }

        return details;
    }

    private static IEnumerable<(string Path, string Value)> FlowDetails(MappingEntry flow, bool isUsed)
    {
        foreach (var entry in ((MappingNode)flow.Value).Entries.Where(e => !e.Key.StartsWith("x-", StringComparison.Ordinal)))
        {
            if (entry.Key == "scopes" && entry.Value is MappingNode scopes)
            {
                foreach (var scope in scopes.Entries)
                {
                    yield return ($"the scope '{scope.Key}' of the {flow.Key} flow", CanonicalJson.Of(scope.Value));
                }
            }
            else if (!isUsed)
            {
                yield return ($"{entry.Key} of the {flow.Key} flow", CanonicalJson.Of(entry.Value));
            }
        }
    }

    private static bool IsAlike(Element scheme, Element other) => DetailsOf(scheme, isUsed: false).SequenceEqual(DetailsOf(other, isUsed: false));

    private static bool IsUsed(string name, OpenApiDocument document) =>
        document.Operations.Any(o => (o.Mapping["security"] ?? document.Mapping["security"]) is SequenceNode list
            && list.Items.OfType<MappingNode>().Any(r => r.TryGet(name, out _)));

    private static Dictionary<string, Element> SchemesOf(OpenApiDocument document)
    {
        var schemes = new Dictionary<string, Element>(StringComparer.Ordinal);
        if (document.Get("components") is { } components && (components.Node as MappingNode)?["securitySchemes"] is MappingNode section)
        {
            var parent = components.Child("securitySchemes", section);
            foreach (var entry in section.Entries.Where(e => !e.Key.StartsWith("x-", StringComparison.Ordinal)))
            {
                schemes[entry.Key] = document.Reader.Follow(parent.Child(entry.Key, entry.Value), "securityScheme")?.Element ?? parent.Child(entry.Key, entry.Value);
            }
        }

        return schemes;
    }
}
