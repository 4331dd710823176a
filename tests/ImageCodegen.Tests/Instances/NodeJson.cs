using System.Text;
using System.Text.Json;
using ImageCodegen.Syntax;

namespace ImageCodegen.Tests.Instances;

/// <summary>Writes nodes of a document as JSON.</summary>
internal static class NodeJson
{
    /// <summary>The JSON text of a value, exactly.</summary>
    public static string Of(Node node)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            Write(json, node);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }

    /// <summary>Writes the JSON of a value, exactly.</summary>
    public static void Write(Utf8JsonWriter json, Node node)
    {
        switch (node)
        {
            case MappingNode mapping:
                json.WriteStartObject();
                foreach (var entry in mapping.Entries)
                {
                    json.WritePropertyName(entry.Key);
                    Write(json, entry.Value);
                }

                json.WriteEndObject();
                break;
            case SequenceNode sequence:
                json.WriteStartArray();
                foreach (var item in sequence.Items)
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            case ScalarNode { Type: ScalarType.String } text:
                json.WriteStringValue(text.Text);
                break;
            case ScalarNode scalar:
                // YAML's .inf and .nan are no JSON; as text they fail where a number is wanted.
                json.WriteRawValue(scalar.Text is ['.', ..] or ['-', '.', ..] ? $"\"{scalar.Text}\"" : scalar.Text);
                break;
        }
    }
}
