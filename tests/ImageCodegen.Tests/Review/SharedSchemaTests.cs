using System.Globalization;
using ImageCodegen.OpenApi;
using ImageCodegen.Review;
using ImageCodegen.Review.Diff;
using ImageCodegen.Review.Diff.Wire;
using ImageCodegen.Review.Diff.Wire.Document;
using ImageCodegen.Tests.Review.Reports;
using ImageCodegen.Text;

namespace ImageCodegen.Tests.Review;

/// <summary>What many places share is compared once, and what changed at a place is told there.</summary>
public sealed class SharedSchemaTests : IDisposable
{
    private const int Count = 60;

    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Theory]
    [InlineData("Shared: {type: object, properties: {§}}")]
    [InlineData("Shared: {oneOf: [{type: object, required: [a], properties: {§}}, {type: integer}]}")]
    [InlineData("Shared: {$ref: '#/components/schemas/Behind'}\n    Behind: {type: object, properties: {§}}")]
    public void The_work_follows_the_length_of_the_document(string schema)
    {
        var members = Join(", ", i => $"a{i}: {{type: string}}");
        var text = Spec(schema.Replace("§", members, StringComparison.Ordinal), "{$ref: '#/components/schemas/Shared', description: A text.}");
        var comparison = Compare(text, text.Replace("a7: {type: string}", "a7: {type: integer}", StringComparison.Ordinal));

        // Members, operations, and what is around them, not each member for each operation.
        Assert.InRange(comparison.Compared, Count, 4 * Count);
        Assert.InRange(comparison.Built, Count, 4 * Count);
    }

    [Fact]
    public void Cases_that_places_share_are_compared_once()
    {
        var cases = Join(", ", i => $"{{type: object, required: [a{i}], properties: {{a{i}: {{type: string}}}}}}");
        var text = Spec($"Shared: {{oneOf: [{cases}]}}", "{$ref: '#/components/schemas/Shared', default: {a1: x}}");
        var head = text.Replace("a7: {type: string}", "a7: {type: integer}", StringComparison.Ordinal);

        // The cases, their members, and the operations.
        Assert.InRange(Compare(text, head).Compared, 3 * Count, 4 * Count);
        Assert.Single(Changes(text, head), c => c.Rule.Id == "type-changed");
    }

    [Fact]
    public void Another_name_of_what_is_shared_is_looked_at_once()
    {
        var text = Spec($"Shared: {{type: object, properties: {{{Join(", ", i => $"a{i}: {{type: string}}")}}}}}", "{$ref: '#/components/schemas/Shared'}");

        Assert.InRange(Compare(text, text.Replace("Shared", "Other", StringComparison.Ordinal)).Compared, Count, 4 * Count);
    }

    [Fact]
    public void A_change_of_a_component_is_one_and_another_component_is_told_at_each_place()
    {
        var text = Spec("Old: {type: object, properties: {a: {type: string}}}\n    New: {type: object, properties: {b: {type: string}}}", "{$ref: '#/components/schemas/Old'}");

        Assert.Single(Changes(text, text.Replace("{a: {type: string}}", "{b: {type: string}}", StringComparison.Ordinal)), c => c.Rule.Id == "property-removed");
        Assert.Equal(
            Enumerable.Range(0, Count).Select(i => string.Create(CultureInfo.InvariantCulture, $"GET /{i}")).Order(StringComparer.Ordinal),
            Changes(text, text.Replace("schemas/Old'", "schemas/New'", StringComparison.Ordinal)).Where(c => c.Rule.Id == "property-removed").Select(c => c.Subject).Order(StringComparer.Ordinal));
    }

    private static string Spec(string schemas, string schema) =>
        $"openapi: 3.1.1\ninfo: {{title: t, version: '1'}}\npaths:\n{Join("", i => $"  /{i}: {{get: {{operationId: o{i}, responses: {{'200': {{description: d, content: {{application/json: {{schema: {schema}}}}}}}}}}}}}\n")}components:\n  schemas:\n    {schemas}\n";

    private static string Join(string separator, Func<string, string> text) =>
        string.Join(separator, Enumerable.Range(0, Count).Select(i => text(i.ToString(CultureInfo.InvariantCulture))));

    private static DocumentComparison Compare(string before, string after)
    {
        var comparison = new DocumentComparison(new WireReport("t.yaml"), new DateOnly(2026, 12, 1));
        comparison.Compare(Read(before), Read(after));
        return comparison;
    }

    private static OpenApiDocument Read(string text)
    {
        var diagnostics = new DiagnosticBag();
        return new OpenApiReader(new ReviewSpecs(), diagnostics).ReadDocument(new SourceFile("/t/t.yaml", "t.yaml", System.Text.Encoding.UTF8.GetBytes(text)))!;
    }

    private IReadOnlyList<Change> Changes(string before, string after)
    {
        temp.Write("base.yaml", before);
        temp.Write("head.yaml", after);
        return SpecDiff.Run(new DiffOptions { WorkingDirectory = temp.FullPath, Base = "base.yaml", Head = "head.yaml", Today = new DateOnly(2026, 12, 1) }).Changes;
    }
}
