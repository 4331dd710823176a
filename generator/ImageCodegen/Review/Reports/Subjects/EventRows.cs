using ImageCodegen.OpenApi;
using ImageCodegen.Review.Diff.Wire.Document;

namespace ImageCodegen.Review.Reports.Subjects;

/// <summary>What a service sends by itself, as rows of a contract: C# has the types of it and no operation.</summary>
internal static class EventRows
{
    /// <summary>The rows of a webhook: what it sends, and what it takes for an answer.</summary>
    public static IEnumerable<(string Part, string Name, string Value)> OfWebhook(Operation webhook) =>
    [
        .. webhook.Parameters().Select(p => (p.In, p.Name, (p.Flag("required") == true ? "required, " : "") + Words(p.Schema))),
        .. Bodies(webhook).Select(static b => ("body", b.MediaType, b.Value)),
        .. webhook.Responses().Select(static r => ("answer", r.Entry.Key, r.Response.Content.Count == 0 ? "no body" : string.Join(", ", r.Response.Content.Select(c => Words(r.Response.SchemaOf(c.Element)) + ", " + c.Entry.Key)))),
    ];

    /// <summary>The callbacks of an operation.</summary>
    public static IEnumerable<(string Part, string Name, string Value)> OfCallbacks(Operation operation) =>
        from callback in operation.Events("callbacks")
        from call in Events.OperationsOf(callback.Element, operation.Reader)
        select ("callback", $"{callback.Entry.Key}: {call.Method} {call.Path.Template}", Bodies(call).Select(static b => $"{b.Value}, {b.MediaType}").DefaultIfEmpty("no body").Aggregate(static (all, next) => all + ", or " + next));

    private static IEnumerable<(string MediaType, string Value)> Bodies(Operation operation) => operation.RequestBody() is not { } body ? []
        : body.Content.Select(c => (c.Entry.Key, (body.Flag("required") == true ? "required, " : "") + Words(body.SchemaOf(c.Element))));

    private static string Words(Schema? schema) => schema is null ? "any value"
        : schema.IsReference ? schema.Target()?.Element.Path.Segment ?? "any value"
        : schema.Types is ["array"] && schema.Child("items") is { } item ? "list of " + Words(item)
        : schema.Types.Count == 0 ? "any value"
        : string.Join(" or ", schema.Types);
}
