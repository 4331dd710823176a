using ImageCodegen.OpenApi;
using ImageCodegen.Review.Diff.Wire.Document;

namespace ImageCodegen.Review.Diff.Wire.Rules;

/// <summary>
/// A document of components alone, which other documents refer to. Nobody knows there which way a component travels, so it is
/// compared as if it went both ways; an operation that uses it is compared with the document of the operation.
/// </summary>
internal static class LibraryRules
{
    internal static readonly WireRule Added = WireRule.Adds("component-added", "One more component of a document without operations", "Nobody refers to it yet.");

    internal static readonly WireRule Removed = WireRule.Breaks(
        "component-removed", "One component less of a document without operations", "Documents that refer to it can no longer be read.", "Keep the component, or publish the document under another name");

    internal static IReadOnlyList<WireRule> All { get; } = [Added, Removed];

    internal static void Compare(OpenApiDocument? before, OpenApiDocument? after, SchemaComparison comparison)
    {
        var (old, now) = (ComponentsOf(before), ComponentsOf(after));
        foreach (var (name, element) in old)
        {
            if (now.TryGetValue(name, out var found))
            {
                ComparePair(name, element, found, before!, after!, comparison);
            }
            else
            {
                comparison.Report.Add(Removed, FlowOf(name), element, after?.Get("components"), $"{name} was removed", name);
            }
        }

        foreach (var (name, element) in now.Where(c => !old.ContainsKey(c.Key)))
        {
            comparison.Report.Add(Added, FlowOf(name), before?.Get("components"), element, $"{name} was added", name);
        }
    }

    private static void ComparePair(string name, Element old, Element now, OpenApiDocument before, OpenApiDocument after, SchemaComparison comparison)
    {
        var pair = new OperationPair(Owner(before, name), Owner(after, name), before, after, comparison);
        switch (name[..name.IndexOf('/', StringComparison.Ordinal)])
        {
            case "schemas" when before.Reader.Schema(old) is { } was && after.Reader.Schema(now) is { } @is:
                foreach (var flow in (Flow[])[pair.Request, pair.Response])
                {
                    comparison.Compare(comparison.Forms.Of(was), comparison.Forms.Of(@is), flow, new Where(name), old, now);
                }

                break;
            case "parameters" when Parameter.Read(old, before.Reader) is { } was && Parameter.Read(now, after.Reader) is { } @is:
                ParameterRules.CompareComponents(pair, was, @is);
                break;
            case "requestBodies" when MediaBody.Read(old, "requestBody", before.Reader) is { } was && MediaBody.Read(now, "requestBody", after.Reader) is { } @is:
                BodyRules.ComparePair(pair, was, @is);
                break;
            case "responses" when MediaBody.Read(old, "response", before.Reader) is { } was && MediaBody.Read(now, "response", after.Reader) is { } @is:
                HeaderRules.Compare(pair, was, @is, name);
                MediaTypeRules.Compare(pair, was, @is, pair.Response, $"the response {name}");
                break;
            case "headers" when MediaHeader.Read(old, before.Reader) is { } was && MediaHeader.Read(now, after.Reader) is { } @is:
                HeaderRules.ComparePair(pair, name, was, @is, name);
                break;
        }
    }

    // What stands in a component is reported with it, so that this name is never seen.
    private static Operation Owner(OpenApiDocument document, string name) =>
        new(new PathItem(name, document.Span, document.Element, document.Mapping, document.Reader), "", document.Element, document.Mapping, document.Reader);

    private static Flow FlowOf(string name) => new(Direction.Request | Direction.Response, name);

    // Security schemes are compared for every document, and nothing of links and examples is sent.
    private static Dictionary<string, Element> ComponentsOf(OpenApiDocument? document)
    {
        var components = new Dictionary<string, Element>(StringComparer.Ordinal);
        if (document?.Get("components") is not { } top)
        {
            return components;
        }

        foreach (var section in (string[])["schemas", "parameters", "requestBodies", "responses", "headers"])
        {
            if ((top.Node as Syntax.MappingNode)?[section] is Syntax.MappingNode entries)
            {
                var parent = top.Child(section, entries);
                foreach (var entry in entries.Entries.Where(e => !e.Key.StartsWith("x-", StringComparison.Ordinal)))
                {
                    components[$"{section}/{entry.Key}"] = parent.Child(entry.Key, entry.Value);
                }
            }
        }

        return components;
    }
}
