using System.Text.Json;
using ImageCodegen.Runtime;

namespace ImageCodegen.Tests.Runtime.Schema;

/// <summary>Checks JSON texts against schemas.</summary>
internal static class SchemaChecking
{
    public static bool Accepts(string schema, string value) => Failures(schema, value).Count == 0;

    /// <summary>The failures, a line each: <c>/pointer keyword</c>.</summary>
    public static string Places(string schema, string value) =>
        string.Join('\n', Failures(schema, value).Select(f => $"{f.Pointer} {f.Keyword}"));

    /// <summary>The failures, a line each, with their messages.</summary>
    public static string Texts(string schema, string value) => string.Join('\n', Failures(schema, value));

    private static IReadOnlyList<ValidationFailure> Failures(string schema, string value) =>
        JsonSchemaAssertion.Parse(schema).Evaluate(JsonElement.Parse(value, new JsonDocumentOptions { MaxDepth = 10_000 }));
}
