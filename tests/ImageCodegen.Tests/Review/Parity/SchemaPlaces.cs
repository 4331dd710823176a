namespace ImageCodegen.Tests.Review.Parity;

/// <summary>The places where a schema may stand, as documents around it.</summary>
internal static class SchemaPlaces
{
    /// <summary>Places whose values travel to the server.</summary>
    internal static IReadOnlyDictionary<string, Func<string, string>> Requests { get; } = new Dictionary<string, Func<string, string>>(StringComparer.Ordinal)
    {
        ["body"] = s => Body(s),
        ["member"] = s => Body($"{{type: object, properties: {{a: {s}}}}}"),
        ["member of a member"] = s => Body($"{{type: object, properties: {{a: {{type: object, properties: {{b: {s}}}}}}}}}"),
        ["items"] = s => Body($"{{type: array, items: {s}}}"),
        ["other members"] = s => Body($"{{type: object, additionalProperties: {s}}}"),
        ["allOf"] = s => Body($"{{allOf: [{s}, {{description: A part.}}]}}"),
        ["case of oneOf"] = s => Body($"{{oneOf: [{{title: One, type: object, required: [kind], properties: {{kind: {{const: one}}, a: {s}}}}}, {{title: Two, type: object, required: [kind], properties: {{kind: {{const: two}}}}}}]}}"),
        ["component"] = s => Body("{$ref: '#/components/schemas/A'}") + $"components: {{schemas: {{A: {s}}}}}\n",
        ["parameter"] = s => Operation($"parameters: [{{name: q, in: query, schema: {s}}}]"),
        ["parameter of the path item"] = s => Of($"parameters: [{{name: q, in: query, schema: {s}}}]", "responses: {'200': {description: Fine.}}"),
        ["header"] = s => Operation($"parameters: [{{name: X-Q, in: header, schema: {s}}}]"),
        ["member of a parameter"] = s => Operation($"parameters: [{{name: q, in: query, schema: {{type: object, properties: {{a: {s}}}}}}}]"),
    };

    /// <summary>Places whose values travel to the client.</summary>
    internal static IReadOnlyDictionary<string, Func<string, string>> Responses { get; } = new Dictionary<string, Func<string, string>>(StringComparer.Ordinal)
    {
        ["body"] = s => Response($"content: {{application/json: {{schema: {s}}}}}"),
        ["member"] = s => Response($"content: {{application/json: {{schema: {{type: object, properties: {{a: {s}}}}}}}}}"),
        ["items"] = s => Response($"content: {{application/json: {{schema: {{type: array, items: {s}}}}}}}"),
        ["component"] = s => Response("content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}") + $"components: {{schemas: {{A: {s}}}}}\n",
        ["header"] = s => Response($"headers: {{X-Count: {{schema: {s}}}}}"),
        ["content of a header"] = s => Response($"headers: {{X-Count: {{content: {{application/json: {{schema: {s}}}}}}}}}"),
        ["webhook"] = s => $"openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\nwebhooks: {{done: {{post: {{requestBody: {{content: {{application/json: {{schema: {s}}}}}}}, responses: {{'200': {{description: Fine.}}}}}}}}}}\n",
    };

    /// <summary>A document with one operation whose JSON body is the schema.</summary>
    internal static string Body(string schema) => Operation($"requestBody: {{content: {{application/json: {{schema: {schema}}}}}}}");

    /// <summary>A document with one operation whose answer is the given one.</summary>
    internal static string Response(string response) => Of("", $"responses: {{'200': {{description: Fine., {response}}}}}");

    /// <summary>A document with one operation, and an answer that says nothing.</summary>
    internal static string Operation(string operation) => Of("", operation, "responses: {'200': {description: Fine.}}");

    /// <summary>A document with one operation.</summary>
    internal static string Of(string pathItem, params string[] operation) =>
        $"openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths:\n  /a:\n    {pathItem}\n    post:\n" + string.Concat(operation.Select(o => $"      {o}\n"));
}
