using System.Text.Json.Nodes;
using ImageContracts.Tests.Specs;

namespace ImageContracts.Tests.Contracts;

/// <summary>One operation of a spec, with what its generated types are looked up by.</summary>
/// <param name="Document">The spec, as in <see cref="SpecFolder.Documents"/>.</param>
/// <param name="Path">The path template.</param>
/// <param name="Method">The method, lower case.</param>
/// <param name="Node">The operation as it is written.</param>
internal sealed record Operation(string Document, string Path, string Method, JsonObject Node)
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    /// <summary>Every operation of every spec, in the order of the files.</summary>
    public static IReadOnlyList<Operation> All { get; } = [.. SpecFolder.Documents.SelectMany(Of)];

    /// <summary>The operationId.</summary>
    public string Id => (string)Node["operationId"]!;

    /// <summary>The parameters, references followed.</summary>
    public IEnumerable<JsonObject> Parameters =>
        (Node["parameters"]?.AsArray() ?? []).Select(parameter => SpecDocument.Load(Document).Inlined(parameter!).AsObject());

    /// <summary>The sample requests.</summary>
    public IEnumerable<JsonObject> SampleRequests =>
        (Node["x-request-examples"]?.AsArray() ?? []).Select(sample => sample!.AsObject());

    /// <summary>The documented error codes.</summary>
    public IEnumerable<JsonObject> ErrorCodes =>
        (Node["x-error-codes"]?.AsArray() ?? []).Select(code => code!.AsObject());

    /// <summary>The one operation with this id in this spec.</summary>
    public static Operation Find(string document, string id) =>
        All.Single(operation => operation.Document == document && operation.Id == id);

    /// <summary>The bodies that the operation declares: its request's, and one for each status.</summary>
    public IEnumerable<Body> Bodies()
    {
        if (Node["requestBody"] is { } request)
        {
            yield return Body.Of(this, "request", Id + "RequestBody", request);
        }

        foreach (var (status, response) in Node["responses"]!.AsObject())
        {
            yield return Body.Of(this, status, status[0] == '2' ? Id + "Response" : Id + status + "Response", response!);
        }
    }

    private static IEnumerable<Operation> Of(string document) =>
        from path in SpecDocument.Load(document).Root["paths"]?.AsObject() ?? []
        from method in path.Value!.AsObject()
        where Methods.Contains(method.Key, StringComparer.Ordinal)
        select new Operation(document, path.Key, method.Key, method.Value!.AsObject());
}
