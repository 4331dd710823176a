using ImageCodegen.Binding.Kept;
using ImageCodegen.Binding.Names;
using ImageCodegen.Binding.Shapes;
using ImageCodegen.Binding.Types;
using ImageCodegen.OpenApi;

namespace ImageCodegen.Binding.Operations;

/// <summary>Finds the types of what a service sends by itself: the bodies of webhooks and of callbacks (OpenAPI 3.1, 4.8.1 and 4.8.18).</summary>
internal sealed class EventCollector(OpenApiReader reader, ShapeReader shapes, TypeCollector types)
{
    private readonly BodyReader bodies = new(shapes);

    /// <summary>The bodies of a document's webhooks.</summary>
    public void Webhooks(ContractDraft contract)
    {
        foreach (var (entry, element) in contract.Document.Events("webhooks"))
        {
            var place = contract.Keeper is null ? null : PlaceKey.Of("webhooks", entry.Key);
            Visit(contract, element, CSharpName.Pascal(entry.Key, NamePlace.Type), "Webhook", place);
        }
    }

    /// <summary>The bodies of an operation's callbacks.</summary>
    public void Callbacks(ContractDraft contract, OperationDraft operation)
    {
        foreach (var (entry, element) in operation.Source.Events("callbacks"))
        {
            if (reader.Follow(element, "callback") is not { } callback)
            {
                continue;
            }

            foreach (var expression in callback.Mapping.Entries.Where(e => !e.Key.StartsWith("x-", StringComparison.Ordinal)))
            {
                Visit(
                    contract,
                    callback.Element.Child(expression.Key, expression.Value),
                    InlineName.Join(operation.Name, CSharpName.Pascal(entry.Key, NamePlace.Type)),
                    "Callback",
                    operation.Place?.Member("callbacks").Member(entry.Key).Member(expression.Key));
            }
        }
    }

    private void Visit(ContractDraft contract, Element element, string name, string suffix, PlaceKey? place)
    {
        if (reader.Follow(element, "path") is not { } item)
        {
            return;
        }

        foreach (var operation in new PathItem(element.Path.Segment, element.Span, item.Element, item.Mapping, reader).Operations)
        {
            if (operation.RequestBody() is { } body && bodies.Peek(body) is { } value)
            {
                var key = place is null || value.First.Element.Path.StartsWith(element.Path) ? place?.Member(operation.Method) : PointerKey.Of(contract, value.First.Element);
                types.Visit(contract, value, PlaceName.Of(name + suffix + "Body", key));
            }
        }
    }
}
