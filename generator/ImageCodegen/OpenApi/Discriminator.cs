using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.OpenApi;

/// <summary>A discriminator object (OpenAPI 3.1, 4.8.25).</summary>
public sealed class Discriminator : OpenApiObject
{
    private IReadOnlyList<(string Value, SourceSpan Span, Schema? Schema)>? values;

    private Discriminator(Element element, MappingNode mapping, string propertyName, OpenApiReader reader)
        : base(element, mapping, reader) => PropertyName = propertyName;

    /// <summary>The member whose value tells.</summary>
    public string PropertyName { get; }

    /// <summary>The values with the schemas that they mean; those that lead nowhere are null.</summary>
    public IReadOnlyList<(string Value, SourceSpan Span, Schema? Schema)> Values =>
        values ??= [.. Members("mapping").Select(m => (m.Entry.Key, m.Entry.KeySpan, SchemaOf(m.Element)))];

    /// <summary>The schema of objects whose member is absent or has another value (OpenAPI 3.2, 4.25); null where there is none.</summary>
    public Schema? Default => Get("defaultMapping") is { } value ? SchemaOf(value) : null;

    /// <summary>Reads the one under a schema; null where there is none, or none that can be used.</summary>
    public static Discriminator? Of(Schema schema, OpenApiReader reader) =>
        schema.Get("discriminator") is { Node: MappingNode mapping } element && mapping["propertyName"] is ScalarNode { Text.Length: > 0 } name
            ? new Discriminator(element, mapping, name.Text, reader)
            : null;

    /// <summary>The value is a reference, or the name of a component.</summary>
    private Schema? SchemaOf(Element value) => value.Node.AsString() is not { Length: > 0 } text ? null
        : Reader.References.Component(value.File, "schemas", text) is { } component ? Reader.Schema(component)
        : Reader.References.Peek(value.File, text) is { } target ? Reader.Schema(target)
        : null;
}
