using ImageCodegen.Binding.Patterns;
using ImageCodegen.Syntax;

namespace ImageCodegen.Tests.Instances;

/// <content>The members of a schema, each as JSON Schema 2020-12 has it.</content>
internal sealed partial class PlainSchema
{
    private void WriteMember(MappingNode of, MappingEntry entry, bool nullable)
    {
        switch (entry.Key, entry.Value)
        {
            case ("pattern", ScalarNode { Type: ScalarType.String } pattern):
                WritePattern(pattern);
                break;
            case ("type", ScalarNode { Type: ScalarType.String } type) when nullable || (tolerant && type.Text == "string"):
                json.WritePropertyName(entry.Key);
                json.WriteRawValue($"[\"{type.Text}\"{(nullable ? ",\"null\"" : "")}{(tolerant && type.Text == "string" ? ",\"number\",\"boolean\"" : "")}]");
                break;
            case ("enum", SequenceNode values):
                WriteEnum(values, nullable);
                break;
            case ("exclusiveMinimum" or "exclusiveMaximum", ScalarNode { Type: ScalarType.Boolean } exclusive):
                WriteExclusive(entry.Key, exclusive.Text == "true" ? of[entry.Key == "exclusiveMinimum" ? "minimum" : "maximum"] : null);
                break;
            case ("additionalProperties", MappingNode) when of["discriminator"] is MappingNode && (of["oneOf"] ?? of["anyOf"]) is null:
                // What derives from a base has members that the base does not know.
                break;
            case var (keyword, value) when !SchemaForm.Fits(keyword, value):
                break;
            case ("$ref", ScalarNode reference) when apart && !isIdentified && reference.Text.StartsWith("#/", StringComparison.Ordinal):
                json.WriteString(entry.Key, Document + reference.Text);
                break;
            case ("schema", MappingNode schema):
                json.WritePropertyName(entry.Key);
                WriteApart(schema);
                break;
            case ("schemas", MappingNode components):
                json.WritePropertyName(entry.Key);
                json.WriteStartObject();
                WriteMembers(components, ofNames: true, ofSchemas: true);
                json.WriteEndObject();
                break;
            case ("example" or "examples" or "default", _):
                json.WritePropertyName(entry.Key);
                NodeJson.Write(json, entry.Value);
                break;
            default:
                if (entry is { Key: "oneOf", Value: SequenceNode alternatives })
                {
                    nullAgain.UnionWith(alternatives.Items.OfType<MappingNode>().Where(IsNullable).Skip(1));
                }

                json.WritePropertyName(entry.Key);
                WriteValue(entry.Value, ofNames: SchemaDocument.HoldsNames(entry.Key));
                break;
        }
    }

    private static bool IsNullable(MappingNode mapping) => mapping["nullable"].AsBoolean() == true;

    private void WritePattern(ScalarNode pattern)
    {
        if (EcmaPattern.Translate(pattern.Text).DotNet is { } dotNet)
        {
            json.WriteString("pattern", dotNet);
        }
    }

    private void WriteEnum(SequenceNode values, bool nullable)
    {
        json.WriteStartArray("enum");
        foreach (var value in values.Items)
        {
            NodeJson.Write(json, value);
        }

        if (nullable)
        {
            json.WriteNullValue();
        }

        json.WriteEndArray();
    }

    // OpenAPI 3.0 says with a flag that the bound beside it is no value itself.
    private void WriteExclusive(string key, Node? bound)
    {
        if (bound is not null)
        {
            json.WritePropertyName(key);
            NodeJson.Write(json, bound);
        }
    }
}
