using ImageCodegen.OpenApi;

namespace ImageCodegen.Review.Diff.Wire.Document;

/// <summary>Finds what the server calls: webhooks and callbacks.</summary>
internal static class Events
{
    /// <summary>The operations of the webhooks, with the webhook's name for a path.</summary>
    public static IEnumerable<Operation> Webhooks(OpenApiDocument? document) =>
        document is null ? [] : document.Events("webhooks").SelectMany(w => OperationsAt(w.Entry.Key, w.Element, document.Reader));

    /// <summary>The callbacks of an operation by name.</summary>
    public static IEnumerable<(string Name, Element? Base, Element? Head)> Callbacks(OperationPair pair)
    {
        var old = pair.Base.Events("callbacks").ToDictionary(c => c.Entry.Key, c => c.Element, StringComparer.Ordinal);
        var now = pair.Head.Events("callbacks").ToDictionary(c => c.Entry.Key, c => c.Element, StringComparer.Ordinal);
        foreach (var name in old.Keys.Union(now.Keys, StringComparer.Ordinal))
        {
            yield return (name, old.TryGetValue(name, out var before) ? before : null, now.TryGetValue(name, out var after) ? after : null);
        }
    }

    /// <summary>The operations of a callback.</summary>
    public static IEnumerable<Operation> OperationsOf(Element callback, OpenApiReader reader) =>
        reader.Follow(callback, "callback") is not { } found ? []
        : found.Mapping.Entries
            .Where(e => !e.Key.StartsWith("x-", StringComparison.Ordinal))
            .SelectMany(e => OperationsAt(e.Key, found.Element.Child(e.Key, e.Value), reader));

    private static IEnumerable<Operation> OperationsAt(string name, Element element, OpenApiReader reader) =>
        reader.Follow(element, "path") is { } item
            ? new PathItem(name, element.Span, item.Element, item.Mapping, reader).Operations
            : [];
}
