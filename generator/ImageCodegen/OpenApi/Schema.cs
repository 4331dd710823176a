using ImageCodegen.OpenApi.References;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.OpenApi;

/// <summary>A schema object (OpenAPI 3.0, 4.7.24; 3.1, 4.8.24), or one of the schemas <c>true</c> and <c>false</c>.</summary>
public sealed class Schema(Element element, MappingNode mapping, OpenApiReader reader) : OpenApiObject(element, mapping, reader)
{
    private static readonly string[] TypeNames = ["string", "number", "integer", "boolean", "object", "array", "null"];

    private static readonly IReadOnlyList<string>[] Single = Array.ConvertAll<string, IReadOnlyList<string>>(TypeNames, static name => [name]);

    // What documents write for a type, from other languages and from the formats.
    private static readonly Dictionary<string, string> Habits = new(StringComparer.OrdinalIgnoreCase)
    {
        ["int"] = "integer", ["long"] = "integer", ["float"] = "number", ["double"] = "number", ["decimal"] = "number", ["bool"] = "boolean",
        ["str"] = "string", ["text"] = "string", ["date"] = "string", ["datetime"] = "string", ["date-time"] = "string", ["uuid"] = "string",
        ["file"] = "string", ["list"] = "array", ["map"] = "object", ["dict"] = "object",
    };

    private const int LongestChain = 16;

    private IReadOnlyList<string>? types;
    private IReadOnlyList<Node>? values;

    /// <summary>True for the schema <c>false</c>.</summary>
    public bool IsFalse => Element.Node.AsBoolean() == false;

    /// <summary>What the schemas around it make of the <c>$dynamicRef</c>s in it, where that differs from what it says standing alone.</summary>
    public DynamicScope Scope { get; internal init; } = DynamicScope.None;

    /// <summary>The dialect of its file.</summary>
    public OpenApiDialect Dialect => Element.File.Dialect;

    /// <summary>True where it has a <c>$ref</c> or a <c>$dynamicRef</c>.</summary>
    public bool IsReference => ReferenceResolver.ReferenceOf(Mapping) is not null;

    /// <summary>True where the keywords beside <c>$ref</c> count: in 3.1 they do, in 3.0 they are ignored (4.7.23).</summary>
    public bool HasOwnKeywords => !IsReference || Dialect != OpenApiDialect.V30;

    /// <summary>True where a <c>$dynamicRef</c> stands beside its <c>$ref</c>.</summary>
    public bool HasDynamicTarget => Dialect != OpenApiDialect.V30 && ReferenceResolver.BesideOf(Mapping) is not null;

    /// <summary>What <c>type</c> says, null among it; empty where it says nothing. Unknown types are reported and left out.</summary>
    public IReadOnlyList<string> Types => types ??= ReadTypes();

    /// <summary>True where <c>type</c> stands there, whatever it says.</summary>
    public bool HasType => Mapping["type"] is { } node && !node.IsNull();

    /// <summary><c>nullable: true</c> of OpenAPI 3.0, also understood in 3.1, where it is a habit.</summary>
    public bool IsNullable => Mapping["nullable"] is not null && Flag("nullable") == true;

    /// <summary>The declared members.</summary>
    public IEnumerable<(MappingEntry Entry, Schema Schema)> Properties
    {
        get
        {
            foreach (var (entry, element) in Members("properties"))
            {
                if (SchemaAt(element) is { } schema)
                {
                    yield return (entry, schema);
                }
            }
        }
    }

    /// <summary>The names of required members, with their places.</summary>
    public IEnumerable<(string Name, SourceSpan Span)> Required
    {
        get
        {
            foreach (var item in Items("required"))
            {
                if (item.Node is ScalarNode scalar)
                {
                    yield return (scalar.Text, item.Span);
                }
                else
                {
                    Reader.Diagnostics.Add(Diagnostics.IgnoredValue, item.Span, "required", "a list of names", item.Node.Kind);
                }
            }
        }
    }

    /// <summary>The schema under the key, null where there is none.</summary>
    public Schema? Child(string key) => Get(key) is { } element && !element.Node.IsNull() ? SchemaAt(element) : null;

    /// <summary>An element within it as a schema, null after a report where it is none.</summary>
    public Schema? SchemaAt(Element element) => Reader.Schema(element, Reader.DynamicReferences.Below(Element, Scope, element));

    /// <summary>The discriminator; null where there is none that can be used.</summary>
    public Discriminator? Discriminator => Mapping["discriminator"] is null ? null : OpenApi.Discriminator.Of(this, Reader);

    /// <summary>The schemas in the list under the key.</summary>
    public IReadOnlyList<Schema> Children(string key) => Mapping[key] is null ? [] : [.. EachChild(key)];

    /// <summary>The same, read as they are asked for.</summary>
    internal IEnumerable<Schema> EachChild(string key) => Mapping[key] is null ? [] : Items(key).Select(SchemaAt).OfType<Schema>();

    /// <summary>The schemas in the mapping under the key.</summary>
    public IReadOnlyList<Schema> MemberSchemas(string key) =>
        Mapping[key] is null ? [] : [.. Members(key).Select(m => SchemaAt(m.Element)).OfType<Schema>()];

    /// <summary>The values of <c>enum</c>; null where there is none.</summary>
    public IReadOnlyList<Node>? Enum => Mapping["enum"] switch
    {
        null => null,
        SequenceNode list => list.Items,
        _ => values ??= [.. Items("enum").Select(static item => item.Node)],
    };

    /// <summary>The schema that its reference leads to by one step; null after a report.</summary>
    public Schema? Target() => Target(beside: false);

    /// <summary>The schema that the <c>$dynamicRef</c> beside its <c>$ref</c> leads to by one step; null where there is none, or after a report.</summary>
    public Schema? DynamicTarget() => HasDynamicTarget ? Target(beside: true) : null;

    /// <summary>The schema in another place that a component only refers to, as one in a file of its own; the schema itself where it is none such.</summary>
    internal Schema Behind()
    {
        var schema = this;
        for (var steps = 0; steps < LongestChain && schema.IsReference && schema.Mapping.Entries.Count == 1 && schema.Target() is { } target; steps++)
        {
            schema = target;
        }

        return schema.IsReference || schema.Element.Path.Segments is ["components", "schemas", _] ? this : schema;
    }

    private Schema? Target(bool beside) =>
        Reader.DynamicReferences.Follow(Element, Scope, beside) is { } found ? Reader.Schema(found.Element, found.Scope) : null;

    private IReadOnlyList<string> ReadTypes()
    {
        switch (Mapping["type"])
        {
            case null:
                return [];
            case ScalarNode { Type: ScalarType.Null }:
                // YAML reads an unquoted null here; JSON Schema 3.1 habits mean the type.
                return Dialect == OpenApiDialect.V31 ? ["null"] : [];
            case SequenceNode list:
                return [.. list.Items.SelectMany(ReadType).Distinct(StringComparer.Ordinal)];
            case { } node:
                return node is ScalarNode known && Array.IndexOf(TypeNames, known.Text) is >= 0 and var at ? Single[at] : [.. ReadType(node)];
        }
    }

    private IEnumerable<string> ReadType(Node node)
    {
        if (node is ScalarNode scalar && TypeNames.Contains(scalar.Text, StringComparer.Ordinal))
        {
            yield return scalar.Text;
        }
        else if (node is ScalarNode unknown)
        {
            var meant = Array.Find(TypeNames, t => t.Equals(unknown.Text, StringComparison.OrdinalIgnoreCase)) ?? Habits.GetValueOrDefault(unknown.Text);
            if (meant is not null)
            {
                yield return meant;
            }

            Reader.Diagnostics.Add(
                Diagnostics.UnknownType,
                node.Span,
                unknown.Text,
                meant is null ? "any JSON value is taken" : $"'{meant}' is taken",
                meant is not null ? $"Write '{meant}'" : NearestName.Suggest(unknown.Text, TypeNames, "Use string, number, integer, boolean, object or array"));
        }
        else
        {
            Reader.Diagnostics.Add(Diagnostics.IgnoredValue, node.Span, "type", "a string", node.Kind);
        }
    }
}
