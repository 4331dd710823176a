using ImageCodegen.Review;
using ImageCodegen.Review.Diff;
using ImageCodegen.Review.Diff.Source;

namespace ImageCodegen.Tests.Review;

/// <summary>The names of what derives from a base with a discriminator are values on the wire.</summary>
public sealed class DerivedDiffTests : IDisposable
{
    private const string Spec =
        """
        openapi: 3.1.1
        info: {title: t, version: '1'}
        paths: {/pets: {get: {operationId: pets, responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}}}}
        components:
          schemas:
            Pet: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
            Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {bark: {type: string}}}]}
            Puppy: {allOf: [{$ref: '#/components/schemas/Dog'}, {properties: {age: {type: integer}}}]}

        """;

    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Theory]
    [InlineData("Puppy:", "Whelp:", "discriminator-value-added: 'Whelp', discriminator-value-removed: 'Puppy'")]
    [InlineData("    Puppy:", "    Cat: {allOf: [{$ref: '#/components/schemas/Pet'}]}\n    Puppy:", "discriminator-value-added: 'Cat'")]
    [InlineData("{propertyName: kind}", "{propertyName: kind, mapping: {pup: '#/components/schemas/Puppy'}}", "discriminator-value-added: 'pup', discriminator-value-removed: 'Puppy'")]
    [InlineData("bark", "growl", "")]
    public void A_value_that_comes_or_goes_is_told_once(string old, string now, string expected)
    {
        var found = Changes(old, now).Where(c => c.Rule.Id.StartsWith("discriminator", StringComparison.Ordinal));
        Assert.Equal(expected, string.Join(", ", found.Select(c => $"{c.Rule.Id}: {c.What[..(c.What.IndexOf('\'', 1) + 1)]}").Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_name_that_a_mapping_gives_another_value_may_change()
    {
        var mapped = Spec.Replace("{propertyName: kind}", "{propertyName: kind, mapping: {pup: '#/components/schemas/Puppy'}}", StringComparison.Ordinal);
        Assert.DoesNotContain(Changes(mapped, mapped.Replace("Puppy", "Whelp", StringComparison.Ordinal), ""), c => c.Rule.Id.StartsWith("discriminator", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("global::System.Collections.Generic.IReadOnlyList<global::A.B>?", "IReadOnlyList<B>?")]
    [InlineData("string", "string")]
    [InlineData("global::Alone", "Alone")]
    public void Types_are_told_without_their_namespaces(string type, string expected) => Assert.Equal(expected, TypeText.Of(type));

    [Fact]
    public void Types_that_differ_in_their_namespaces_are_told_with_them() =>
        Assert.Equal(("List<A.Day>", "List<B.Day>"), TypeText.Of("List<global::A.Day>", "List<global::B.Day>"));

    [Fact]
    public void No_change_is_told_with_names_from_the_root() =>
        Assert.Contains(
            Changes("bark: {type: string}", "bark: {type: array, items: {type: string, format: date-time}}"),
            c => c.What.EndsWith("was string? and is IReadOnlyList<DateTimeOffset>?", StringComparison.Ordinal));

    private IReadOnlyList<Change> Changes(string old, string now) => Changes(Spec, Spec.Replace(old, now, StringComparison.Ordinal), old);

    private IReadOnlyList<Change> Changes(string before, string after, string old)
    {
        Assert.Contains(old, before, StringComparison.Ordinal);
        temp.Write("base.yaml", before);
        temp.Write("head.yaml", after);
        return SpecDiff.Run(new DiffOptions { WorkingDirectory = temp.FullPath, Base = "base.yaml", Head = "head.yaml", Today = new DateOnly(2026, 12, 1) }).Changes;
    }
}
