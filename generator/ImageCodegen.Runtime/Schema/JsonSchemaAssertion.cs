using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>
/// A JSON Schema (draft 2020-12) that JSON values are checked against: what generated validators use for keywords that
/// have no direct check in C#. Immutable, and safe for use by many threads.
/// <list type="bullet">
/// <item>The text stands alone: a reference leads to a place, an anchor or an <c>$id</c> within it.</item>
/// <item><c>pattern</c> and the names of <c>patternProperties</c> are .NET patterns, matched culture-invariant, each match
/// within a second. The <c>content</c> keywords are annotations and check nothing, and so is <c>format</c> where the
/// schema does not name the meta-schema of its assertion, <c>https://json-schema.org/draft/2020-12/meta/format-assertion</c>.</item>
/// <item>Numbers are exact, whatever their size. Lengths are in Unicode code points.</item>
/// </list>
/// </summary>
public sealed class JsonSchemaAssertion
{
    /// <summary>The meta-schema that a schema names whose formats are asserted.</summary>
    internal const string FormatAssertion = "https://json-schema.org/draft/2020-12/meta/format-assertion";

    private readonly Lazy<SchemaNode> root;

    private JsonSchemaAssertion(string schema, Func<string, string?>? documents) =>
        root = new(() => SchemaCompiler.Compile(schema, documents));

    /// <summary>Takes a schema. It is read at the first check, so that a field that holds it costs nothing until then.</summary>
    /// <param name="schema">The schema's text: an object, <c>true</c> or <c>false</c>.</param>
    public static JsonSchemaAssertion Parse([StringSyntax(StringSyntaxAttribute.Json)] string schema) => Parse(schema, null);

    /// <summary>Takes a schema that refers to other documents.</summary>
    /// <param name="schema">The schema's text.</param>
    /// <param name="documents">Gives the text of a document by its absolute URI, or null where there is none.</param>
    internal static JsonSchemaAssertion Parse(string schema, Func<string, string?>? documents)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return new JsonSchemaAssertion(schema, documents);
    }

    /// <summary>
    /// What is wrong with a value. <c>anyOf</c>, <c>oneOf</c>, <c>not</c>, <c>then</c>, <c>else</c> and <c>contains</c> are
    /// one failure each; of the other applicators, the failures of what they apply are given.
    /// </summary>
    /// <exception cref="JsonException">The schema is not a usable one.</exception>
    internal IReadOnlyList<ValidationFailure> Evaluate(JsonElement value) => SchemaEvaluation.Run(root.Value, value);

    /// <summary>The same; null where it cannot be told, as where a pattern is not to be tried.</summary>
    /// <param name="value">The value.</param>
    /// <param name="tries">Whether a pattern is to be tried on a text.</param>
    /// <exception cref="JsonException">The schema is not a usable one.</exception>
    internal IReadOnlyList<ValidationFailure>? Judge(JsonElement value, Func<string, string, bool> tries) =>
        SchemaEvaluation.Judge(root.Value, value, tries);
}
