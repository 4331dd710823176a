using ImageCodegen.Binding.Shapes;
using ImageCodegen.OpenApi;

namespace ImageCodegen.Binding.Alternatives;

/// <summary>
/// A schema that declares members, a discriminator among them, and lists its kinds, which do not refer back to it: a union of the
/// kinds, each with the members that they share.
/// </summary>
internal static class TellingUnion
{
    private static readonly string[] Others = ["allOf", "oneOf", "anyOf", "additionalProperties", "patternProperties", "unevaluatedProperties", "not", "if"];

    /// <summary>The union, and the keywords that it does not stand for; null where the place is something else.</summary>
    public static (Shape Shape, List<(Schema Schema, string Key)> LeftOver)? Of(SchemaSet set, Choice choice, ShapeReader shapes)
    {
        var owner = choice.Owner;
        if (owner.Discriminator is null || set.Schemas is not [var only] || only != owner
            || Array.Exists(Others, k => k != choice.Keyword && owner.Mapping[k] is not null)
            || !choice.Alternatives.All(a => !shapes.PartsOf(a).Contains(owner) && shapes.Read(a).Kind == ShapeKind.Record))
        {
            return null;
        }

        string[] shared = [.. owner.Properties.Select(p => p.Entry.Key)];
        var cases = choice.Alternatives.Select(a =>
            shared.Except(shapes.AllProperties(shapes.Read(a)).Select(p => p.Name), StringComparer.Ordinal).Any()
                ? shapes.Extend(a, owner)
                : a).ToList();
        var union = new AlternativesReader(shapes, set).Read(cases, choice.Keyword == "oneOf", owner.Discriminator);
        return union is null ? null : (union, cases.TrueForAll(c => c.Alternative is not null) ? [] : [(owner, "properties"), (owner, "required")]);
    }
}
