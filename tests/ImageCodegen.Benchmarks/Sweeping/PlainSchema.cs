using System.Text.Json;
using ImageCodegen.Binding.Patterns;
using ImageCodegen.Syntax;

namespace ImageCodegen.Benchmarks.Sweeping;

/// <summary>
/// Writes a document so that its schemas mean under JSON Schema 2020-12 what OpenAPI means: <c>nullable</c> and boolean exclusive
/// bounds of OpenAPI 3.0, and patterns as .NET has them.
/// </summary>
/// <param name="json">Takes the JSON.</param>
/// <param name="is30">True where the document is OpenAPI 3.0.</param>
internal sealed class PlainSchema(Utf8JsonWriter json, bool is30)
{
    // JSON Schema takes formats for annotations. A value that breaks one cannot come back as the type that the format stands for.
    private static readonly Dictionary<string, string> Formats = new(StringComparer.Ordinal)
    {
        ["date-time"] = @"^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$",
        ["date"] = @"^\d{4}-\d\d-\d\d$",
        ["time"] = @"^\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)?$",
        ["uuid"] = "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$",
        ["byte"] = "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$",
    };

    /// <summary>Writes the members of a mapping and all below.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="ofNames">True where its keys are names that the document gives, not keywords.</param>
    public void WriteMembers(MappingNode mapping, bool ofNames = false)
    {
        if (ofNames)
        {
            foreach (var entry in mapping.Entries)
            {
                json.WritePropertyName(entry.Key);
                WriteValue(entry.Value, ofNames: false);
            }

            return;
        }

        if (is30 && mapping["$ref"].AsString() is { } reference)
        {
            json.WriteString("$ref", reference);
            return;
        }

        if (mapping["allOf"] is null && mapping["format"].AsString() is { } format && Formats.TryGetValue(format, out var pattern))
        {
            json.WriteStartArray("allOf");
            json.WriteStartObject();
            json.WriteString("pattern", pattern);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        var nullable = is30 && mapping["nullable"].AsBoolean() == true && mapping["type"].AsString() is not null;
        foreach (var entry in mapping.Entries)
        {
            WriteMember(mapping, entry, nullable);
        }
    }

    private void WriteMember(MappingNode of, MappingEntry entry, bool nullable)
    {
        switch (entry.Key, entry.Value)
        {
            case ("pattern", ScalarNode { Type: ScalarType.String } pattern):
                if (EcmaPattern.Translate(pattern.Text).DotNet is { } dotNet)
                {
                    json.WriteString(entry.Key, dotNet);
                }

                break;
            case ("type", ScalarNode { Type: ScalarType.String } type) when nullable:
                json.WritePropertyName(entry.Key);
                json.WriteRawValue($"[\"{type.Text}\",\"null\"]");
                break;
            case ("enum", SequenceNode values):
                json.WriteStartArray(entry.Key);
                foreach (var value in values.Items)
                {
                    JsonText.Write(json, value);
                }

                if (nullable)
                {
                    json.WriteNullValue();
                }

                json.WriteEndArray();
                break;
            case ("exclusiveMinimum" or "exclusiveMaximum", ScalarNode { Type: ScalarType.Boolean } exclusive):
                var bound = entry.Key == "exclusiveMinimum" ? "minimum" : "maximum";
                if (exclusive.Text == "true" && of[bound] is { } limit)
                {
                    json.WritePropertyName(entry.Key);
                    JsonText.Write(json, limit);
                }

                break;
            case ("example" or "examples" or "default", _):
                break;
            default:
                json.WritePropertyName(entry.Key);
                WriteValue(entry.Value, ofNames: DocumentWalk.HoldsNames(entry.Key));
                break;
        }
    }

    private void WriteValue(Node node, bool ofNames)
    {
        switch (node)
        {
            case MappingNode mapping:
                json.WriteStartObject();
                WriteMembers(mapping, ofNames);
                json.WriteEndObject();
                break;
            case SequenceNode sequence:
                json.WriteStartArray();
                foreach (var item in sequence.Items)
                {
                    WriteValue(item, ofNames: false);
                }

                json.WriteEndArray();
                break;
            default:
                JsonText.Write(json, node);
                break;
        }
    }
}
