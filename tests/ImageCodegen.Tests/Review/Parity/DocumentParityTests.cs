namespace ImageCodegen.Tests.Review.Parity;

/// <summary>What belongs to a document: paths, security, servers, webhooks, components. Each row is a change, its rule and the worst verdict.</summary>
public sealed class DocumentParityTests
{
    private const string Get = "get: {responses: {'200': {description: Fine.}}}";
    private const string Key = "Key: {type: apiKey, in: header, name: X-Key}";
    private const string Bearer = "Bearer: {type: http, scheme: bearer}";
    private const string Login = "Login: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://a.example/t', scopes: {r: Read., w: Write.}}}}";

    public static TheoryData<string, string, string, string> Documents => new()
    {
        { Paths($"/a: {{{Get}}}"), Paths($"/a: {{{Get}}}, /b: {{{Get}}}"), "operation-added", "compatible" },
        { Paths($"/a: {{{Get}}}, /b: {{{Get}}}"), Paths($"/a: {{{Get}}}"), "operation-removed", "breaking" },
        { Paths($"/a: {{{Get}, put: {{responses: {{'200': {{description: Fine.}}}}}}}}"), Paths($"/a: {{{Get}}}"), "operation-removed", "breaking" },
        { Removable("deprecated: true, "), Paths($"/a: {{{Get}}}"), "operation-removed-as-announced", "compatible" },
        { Removable("deprecated: true, x-sunset: '2020-01-31', "), Paths($"/a: {{{Get}}}"), "operation-removed-as-announced", "compatible" },
        { Removable("deprecated: true, x-sunset: '2999-01-31', "), Paths($"/a: {{{Get}}}"), "operation-removed-before-sunset", "breaking" },
        { Removable("deprecated: true, x-sunset: soon, "), Paths($"/a: {{{Get}}}"), "operation-removed", "breaking" },
        { Removable("x-stability-level: alpha, "), Paths($"/a: {{{Get}}}"), "operation-removed-as-announced", "compatible" },
        { Removable("x-stability-level: beta, "), Paths($"/a: {{{Get}}}"), "operation-removed", "breaking" },
        { Paths($"/a/: {{{Get}}}"), Paths($"/a: {{{Get}}}"), "operation-removed", "breaking" },
        { Paths($"'/a/{{id}}': {{parameters: [{{name: id, in: path, required: true, schema: {{type: string}}}}], {Get}}}"), Paths($"/a: {{{Get}}}"), "operation-removed", "breaking" },
        { Secure("[]", Key), Secure("[{Key: []}]", Key), "security-became-required", "breaking" },
        { Secure("[{Key: []}]", Key), Secure("[]", Key), "security-became-optional", "compatible" },
        { Secure("[{Key: []}]", Key), Secure("[{Key: []}, {}]", Key), "security-became-optional", "compatible" },
        { Secure("[{Key: []}, {Bearer: []}]", $"{Key}, {Bearer}"), Secure("[{Key: []}]", $"{Key}, {Bearer}"), "security-requirement-removed", "breaking" },
        { Secure("[{Key: []}]", $"{Key}, {Bearer}"), Secure("[{Key: []}, {Bearer: []}]", $"{Key}, {Bearer}"), "security-requirement-added", "compatible" },
        { Secure("[{Key: []}, {Bearer: []}]", $"{Key}, {Bearer}"), Secure("[{Key: [], Bearer: []}]", $"{Key}, {Bearer}"), "security-requirement-removed", "breaking" },
        { Secure("[{Login: [r]}]", Login), Secure("[{Login: [r, w]}]", Login), "security-scope-added", "breaking" },
        { Secure("[{Login: [r, w]}]", Login), Secure("[{Login: [r]}]", Login), "security-scope-removed", "compatible" },
        { Secure("[{Key: []}]", Key), Secure("[{Key: []}]", Key.Replace("X-Key", "X-Other", StringComparison.Ordinal)), "security-requirement-removed", "breaking" },
        { Secure("[{Key: []}]", Key), Secure("[{Key: []}]", Key.Replace("header", "query", StringComparison.Ordinal)), "security-requirement-removed", "breaking" },
        { Secure("[{Bearer: []}]", Bearer), Secure("[{Bearer: []}]", "Bearer: {type: http, scheme: basic}"), "security-requirement-removed", "breaking" },
        { Secure("[{Login: [r]}]", Login), Secure("[{Login: [r]}]", Login.Replace("https://a", "https://b", StringComparison.Ordinal)), "security-url-changed", "possibly" },
        { Secure("[{Login: [r]}]", Login), Secure("[{Login: [r]}]", Login.Replace("clientCredentials", "password", StringComparison.Ordinal)), "security-requirement-removed", "breaking" },
        { Secure("[{Login: [r]}]", Login), Secure("[{Login: [r]}]", Login.Replace("flows: {", "flows: {password: {tokenUrl: 'https://a.example/t', scopes: {}}, ", StringComparison.Ordinal)), "security-requirement-added", "compatible" },
        { Secure("[{Login: [r]}]", Login.Replace("flows: {", "flows: {password: {tokenUrl: 'https://a.example/t', scopes: {}}, ", StringComparison.Ordinal)), Secure("[{Login: [r]}]", Login), "security-requirement-removed", "breaking" },
        { Secure("[{Login: [r]}]", Login), Secure("[{Login: [r]}]", Login.Replace("w: Write.", "x: Erase.", StringComparison.Ordinal)), "security-scheme-changed", "compatible" },
        { Secure("[]", Login), Secure("[]", Login.Replace("https://a", "https://b", StringComparison.Ordinal)), "security-scheme-changed", "compatible" },
        { Secure("[]", Key), Secure("[]", $"{Key}, {Bearer}"), "security-scheme-added", "none" },
        { Secure("[]", $"{Key}, {Bearer}"), Secure("[]", Key), "security-scheme-removed", "none" },
        { "servers: [{url: 'https://a.example'}]\n" + Paths(""), "servers: [{url: 'https://a.example'}, {url: 'https://b.example'}]\n" + Paths(""), "server-added", "compatible" },
        { "servers: [{url: 'https://a.example'}]\n" + Paths(""), "servers: [{url: 'https://b.example'}]\n" + Paths(""), "server-removed", "possibly" },
        { "webhooks: {}\n", $"webhooks: {{done: {{post: {{responses: {{'200': {{description: Fine.}}}}}}}}}}\n", "operation-added", "compatible" },
        { $"webhooks: {{done: {{post: {{responses: {{'200': {{description: Fine.}}}}}}}}}}\n", "webhooks: {}\n", "operation-removed", "breaking" },
        { Library("A: {type: string}"), Library("A: {type: string}, B: {type: string}"), "component-added", "compatible" },
        { Library("A: {type: string}, B: {type: string}"), Library("A: {type: string}"), "component-removed", "breaking" },
        { Library("A: {type: string}"), Library("A: {type: string, maxLength: 3}"), "max-length-tightened", "breaking" },
        { Library("A: {type: string, maxLength: 3}"), Library("A: {type: string}"), "max-length-loosened", "breaking" },
        { Shared("parameters: {Q: {name: q, in: query, schema: {type: string}}}"), Shared("parameters: {Q: {name: q, in: query, required: true, schema: {type: string}}}"), "parameter-became-required", "breaking" },
        { Shared("parameters: {Q: {name: q, in: query, schema: {type: string}}}"), Shared("parameters: {Q: {name: q, in: header, schema: {type: string}}}"), "parameter-moved", "breaking" },
        { Shared("requestBodies: {Q: {content: {application/json: {}}}}"), Shared("requestBodies: {Q: {required: true, content: {application/json: {}}}}"), "request-body-became-required", "breaking" },
        { Shared("responses: {Q: {description: Fine., content: {application/json: {}}}}"), Shared("responses: {Q: {description: Fine., content: {text/csv: {}}}}"), "media-type-removed", "breaking" },
        { Shared("headers: {Q: {required: true, schema: {type: string}}}"), Shared("headers: {Q: {schema: {type: string}}}"), "header-became-optional", "breaking" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void Of_a_document(string before, string after, string rule, string verdict) => WirePair.AssertFinds(rule, verdict, Head + before, Head + after);

    private static string Head => "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n";

    private static string Paths(string paths) => $"paths: {{{paths}}}\n";

    private static string Removable(string said) => Paths($"/a: {{{Get}}}, /b: {{get: {{{said}responses: {{'200': {{description: Fine.}}}}}}}}");

    private static string Secure(string security, string schemes) =>
        $"security: {security}\ncomponents: {{securitySchemes: {{{schemes}}}}}\n" + Paths($"/a: {{{Get}}}");

    private static string Library(string schemas) => Shared($"schemas: {{{schemas}}}");

    private static string Shared(string components) => $"components: {{{components}}}\n";
}
