using System.Text.Json;
using ImageCodegen.Binding.Patterns;
using ImageCodegen.Binding.Values;
using ImageCodegen.Model;
using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;

namespace ImageCodegen.Binding.Assertions;

/// <summary>Writes the keywords of a schema that check something. What is malformed is left out: it was reported where it stands.</summary>
internal sealed class SchemaTextKeywords(SchemaText text, Utf8JsonWriter writer)
{
    private const int DeepestNesting = 100;
    private int depth;

    /// <summary>True once the text is longer, or nested deeper, than it may be: nothing more is written.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Writes a schema.</summary>
    public void Write(Schema schema, IReadOnlyCollection<string>? keys) => Write(schema, keys, keys is null && schema is { IsNullable: true, HasType: false });

    /// <summary>Writes a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="keys">The keywords; null for all of them.</param>
    /// <param name="orNull">True where null is valid whatever they say.</param>
    public void Write(Schema schema, IReadOnlyCollection<string>? keys, bool orNull)
    {
        IsTooLong |= depth > DeepestNesting || writer.BytesCommitted + writer.BytesPending > text.Longest;
        if (schema.IsFalse || IsTooLong)
        {
            writer.WriteBooleanValue(value: false);
            return;
        }

        depth++;
        writer.WriteStartObject();

        // In 3.0, nullable adds null to a type; beside no type it is a habit, and means the same.
        if (orNull)
        {
            writer.WriteStartArray("anyOf");
            writer.WriteRawValue("{\"type\":\"null\"}"u8, skipInputValidation: true);
            writer.WriteStartObject();
            WriteMembers(schema, keys);
            writer.WriteEndObject();
            writer.WriteEndArray();
        }
        else
        {
            WriteMembers(schema, keys);
        }

        writer.WriteEndObject();
        depth--;
    }

    /// <summary>Writes the keywords of a schema, or some of them.</summary>
    public void WriteMembers(Schema schema, IReadOnlyCollection<string>? keys)
    {
        if (schema.IsReference && (keys is null || keys.Contains("$ref", StringComparer.Ordinal)) && schema.Target() is { } target)
        {
            writer.WriteString("$ref", "#/$defs/" + text.Define(target).ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        if (!schema.HasOwnKeywords)
        {
            return;
        }

        // One $dynamicRef is enough for both: it is read where it was found, as a $ref.
        if ((keys is null || keys.Contains("$dynamicRef", StringComparer.Ordinal)) && schema.DynamicTarget() is { } beside)
        {
            writer.WriteString("$dynamicRef", "#/$defs/" + text.Define(beside).ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        foreach (var entry in schema.Mapping.Entries)
        {
            if (!IsTooLong && (keys is null || keys.Contains(entry.Key, StringComparer.Ordinal)))
            {
                Keyword(schema, entry.Key, entry.Value);
            }
        }
    }

    private void Keyword(Schema schema, string key, Node value)
    {
        if (!TryBound(schema, key, value) && !TrySchemas(schema, key, value))
        {
            Plain(schema, key, value);
        }
    }

    /// <summary>Keywords whose value is a number.</summary>
    private bool TryBound(Schema schema, string key, Node value)
    {
        switch (key)
        {
            case "minLength" or "maxLength" or "minItems" or "maxItems" or "minProperties" or "maxProperties" or "minContains" or "maxContains":
                Number(key, value, static n => n.IsInteger && n.Digits.Sign >= 0);
                return true;
            case "multipleOf":
                Number(key, value, static n => n.Digits.Sign > 0);
                return true;
            case "minimum" or "maximum" when schema.Mapping["exclusiveM" + key[1..]].AsBoolean() == true:
                Number("exclusiveM" + key[1..], value, static _ => true);
                return true;
            case "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum":
                Number(key, value, static _ => true);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Keywords that have schemas below them.</summary>
    private bool TrySchemas(Schema schema, string key, Node value)
    {
        switch (key)
        {
            case "not" or "if" or "then" or "else" or "contains" or "propertyNames" or "additionalProperties" or "unevaluatedItems" or "unevaluatedProperties" or "items"
                when value is not SequenceNode && schema.Child(key) is { } child:
                writer.WritePropertyName(key);
                Write(child, null);
                return true;
            case "items" when value is SequenceNode:
                List("prefixItems", schema.Children(key));
                return true;
            case "allOf" or "anyOf" or "oneOf" or "prefixItems" when value is SequenceNode { Items.Count: > 0 }:
                var parts = schema.Children(key);

                // Formats check nothing, so alternatives that differ in theirs would all hold at once.
                List(key == "oneOf" && !text.AssertsFormats && parts.Any(p => p.Mapping["format"] is not null) ? "anyOf" : key, parts);
                return true;
            case "properties" or "patternProperties" or "dependentSchemas" when value is MappingNode:
                Members(key, schema.Members(key), schema);
                return true;
            case "dependencies" when value is MappingNode both:
                Names(both);
                Members("dependentSchemas", schema.Members(key).Where(m => m.Element.Node is not SequenceNode), schema);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Keywords whose value is a text, a flag or a list of values.</summary>
    private void Plain(Schema schema, string key, Node value)
    {
        switch (key)
        {
            case "type" when schema.Types.Count > 0:
                Types(schema);
                break;
            case "enum" when value is SequenceNode list:
                Values(key, schema.IsNullable ? [.. list.Items, new ScalarNode(value.Span, ScalarType.Null, "null")] : list.Items);
                break;
            case "const":
                Value(key, value);
                break;
            case "uniqueItems" when value.AsBoolean() is { } flag:
                writer.WriteBoolean(key, flag);
                break;
            case "pattern" when value.AsString() is { } pattern && EcmaPattern.Translate(pattern).DotNet is { } translated:
                text.Patterns?.Add(translated, pattern);
                writer.WriteString(key, translated);
                break;
            case "format" when text.AssertsFormats && value.AsString() is { } format && FormatTable.IsChecked(format):
                writer.WriteString(key, format);
                break;
            case "required" when value is SequenceNode names:
                Values(key, names.Items.Where(n => n.AsString() is { } name && text.Insists(schema, name)));
                break;
            case "dependentRequired" when value is MappingNode lists:
                Names(lists);
                break;
        }
    }

    private void Types(Schema schema)
    {
        IReadOnlyList<string> types = schema.IsNullable ? [.. schema.Types.Append("null").Distinct(StringComparer.Ordinal)] : schema.Types;
        if (types.Count == 1)
        {
            writer.WriteString("type", types[0]);
            return;
        }

        writer.WriteStartArray("type");
        foreach (var type in types)
        {
            writer.WriteStringValue(type);
        }

        writer.WriteEndArray();
    }

    private void Number(string key, Node value, Func<JsonNumber, bool> accept)
    {
        if (value is ScalarNode { Type: ScalarType.Integer or ScalarType.Number } scalar && JsonNumber.Parse(scalar.Text) is { } number && accept(number))
        {
            writer.WritePropertyName(key);
            writer.WriteRawValue(scalar.Text, skipInputValidation: true);
        }
    }

    private void Value(string key, Node value)
    {
        writer.WritePropertyName(key);
        IsTooLong |= !JsonText.Write(writer, value, text.Longest);
    }

    private void Values(string key, IEnumerable<Node> values)
    {
        writer.WriteStartArray(key);
        foreach (var value in values.TakeWhile(_ => !IsTooLong))
        {
            IsTooLong |= !JsonText.Write(writer, value, text.Longest);
        }

        writer.WriteEndArray();
    }

    private void Names(MappingNode lists)
    {
        writer.WriteStartObject("dependentRequired");
        foreach (var entry in lists.Entries.Where(e => e.Value is SequenceNode))
        {
            Values(entry.Key, ((SequenceNode)entry.Value).Items.Where(n => n.AsString() is not null));
        }

        writer.WriteEndObject();
    }

    private void List(string key, IReadOnlyList<Schema> schemas)
    {
        if (schemas.Count == 0)
        {
            return;
        }

        writer.WriteStartArray(key);
        foreach (var schema in schemas)
        {
            Write(schema, null);
        }

        writer.WriteEndArray();
    }

    private void Members(string key, IEnumerable<(MappingEntry Entry, Element Element)> members, Schema owner)
    {
        writer.WriteStartObject(key);
        foreach (var (entry, element) in members)
        {
            var name = key == "patternProperties" ? EcmaPattern.Translate(entry.Key).DotNet : entry.Key;
            if (name is not null && owner.SchemaAt(element) is { } schema)
            {
                if (key == "patternProperties")
                {
                    text.Patterns?.Add(name, entry.Key);
                }

                writer.WritePropertyName(name);
                Write(schema, null);
            }
        }

        writer.WriteEndObject();
    }
}
