using ImageCodegen.Syntax;

namespace ImageCodegen.OpenApi.Swagger;

/// <summary>Security definitions of Swagger 2.0 as security schemes.</summary>
internal static class SwaggerSecurity
{
    /// <summary>A security scheme; what is none stays as it is.</summary>
    public static Node Scheme(Node node) => node is not MappingNode scheme ? node : new MappingNode(scheme.Span, (scheme["type"] as ScalarNode)?.Text switch
    {
        "basic" => [Nodes.Text("type", scheme.Span, "http"), Nodes.Text("scheme", scheme.Span, "basic"), .. Words(scheme)],
        "oauth2" => [Nodes.Text("type", scheme.Span, "oauth2"), .. Words(scheme), new MappingEntry("flows", scheme.Span, Flows(scheme))],
        _ => scheme.Entries,
    });

    private static IEnumerable<MappingEntry> Words(MappingNode scheme) =>
        scheme.Entries.Where(static e => e.Key == "description" || e.Key.StartsWith("x-", StringComparison.Ordinal));

    private static MappingNode Flows(MappingNode scheme)
    {
        var name = (scheme["flow"] as ScalarNode)?.Text switch
        {
            "application" => "clientCredentials",
            "accessCode" => "authorizationCode",
            "password" => "password",
            _ => "implicit",
        };
        return new MappingNode(scheme.Span, [new MappingEntry(name, scheme.Span, new MappingNode(
            scheme.Span,
            [
                .. scheme.Entries.Where(static e => e.Key is "authorizationUrl" or "tokenUrl" or "scopes"),
                .. scheme["scopes"] is null ? [new MappingEntry("scopes", scheme.Span, new MappingNode(scheme.Span, []))] : Array.Empty<MappingEntry>(),
            ]))]);
    }
}
