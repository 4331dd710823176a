using System.Text.Json;
using ImageCodegen.Syntax;

namespace ImageCodegen.Benchmarks.Sweeping;

/// <summary>Writes nodes of a document as JSON.</summary>
internal static class JsonText
{
    /// <summary>The JSON of a value, exactly.</summary>
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
