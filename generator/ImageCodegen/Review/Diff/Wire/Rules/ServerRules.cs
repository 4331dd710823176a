using ImageCodegen.OpenApi;
using ImageCodegen.Review.Diff.Wire.Document;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Diff.Wire.Rules;

/// <summary>Servers, of the document or of an operation.</summary>
internal static class ServerRules
{
    internal static readonly WireRule Added = WireRule.Adds("server-added", "One more server", "Nobody has to use it.");

    internal static readonly WireRule Removed = WireRule.MayBreak(
        "server-removed", "One server less", "Clients that were told of the address still call it.", "Keep the old address working, and say so by listing it");

    internal static IReadOnlyList<WireRule> All { get; } = [Added, Removed];

    internal static void CompareDocuments(OpenApiDocument old, OpenApiDocument now, WireReport report) =>
        Compare(old, now, new Flow(Direction.Request, ""), "", report);

    internal static void Compare(OperationPair pair)
    {
        var old = OwnerOf(pair.Base, pair.BaseDocument);
        var now = OwnerOf(pair.Head, pair.HeadDocument);
        if (old is not OpenApiDocument || now is not OpenApiDocument)
        {
            Compare(old, now, pair.Request, $" of {pair.Name}", pair.Report);
        }
    }

    private static OpenApiObject OwnerOf(Operation operation, OpenApiDocument document) =>
        operation.Get("servers") is not null ? operation : operation.Path.Get("servers") is not null ? operation.Path : document;

    private static void Compare(OpenApiObject old, OpenApiObject now, Flow flow, string of, WireReport report)
    {
        var (before, after) = (ServersOf(old), ServersOf(now));
        foreach (var url in before.Keys.Where(u => !after.ContainsKey(u)))
        {
            report.Add(Removed, flow, before[url], now.Get("servers") ?? now.Element, $"the server {url}{of} was removed", url);
        }

        foreach (var url in after.Keys.Where(u => !before.ContainsKey(u)))
        {
            report.Add(Added, flow, old.Get("servers") ?? old.Element, after[url], $"the server {url}{of} was added", url);
        }
    }

    // What a variable may be, not what is said about it.
    private static string Named(MappingEntry variable) =>
        variable.Value is MappingNode { } said
            ? $"{variable.Key} = {(said["default"] as ScalarNode)?.Text}{(said["enum"] is SequenceNode values ? " of " + string.Join(' ', values.Items.OfType<ScalarNode>().Select(v => v.Text).Order(StringComparer.Ordinal)) : "")}"
            : variable.Key;

    // Without a list there is one server with the URL "/" (OpenAPI 3.1, 4.8.1.1).
    private static Dictionary<string, Element> ServersOf(OpenApiObject owner)
    {
        var servers = new Dictionary<string, Element>(StringComparer.Ordinal);
        if (owner.Get("servers") is { Node: SequenceNode { Items.Count: > 0 } list } element)
        {
            foreach (var server in list.Items.OfType<MappingNode>())
            {
                var variables = server["variables"] is MappingNode named ? " " + string.Join(", ", named.Entries.Select(Named).Order(StringComparer.Ordinal)) : "";
                servers.TryAdd(((server["url"] as ScalarNode)?.Text.TrimEnd('/') is { Length: > 0 } url ? url : "/") + variables, element);
            }
        }

        return servers.Count > 0 ? servers : new Dictionary<string, Element>(StringComparer.Ordinal) { ["/"] = owner.Element };
    }
}
