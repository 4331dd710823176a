using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ImageCodegen.Binding.Patterns.Risks;
using ImageCodegen.Binding.Values;
using ImageCodegen.OpenApi;

namespace ImageCodegen.Binding.Assertions;

/// <summary>
/// Writes schemas as one of JSON Schema 2020-12 that stands alone, with what they refer to in its <c>$defs</c>.
/// Annotations are left out; patterns are .NET's.
/// </summary>
internal sealed class SchemaText : IDisposable
{
    private readonly ArrayBufferWriter<byte> buffer = new();
    private readonly Dictionary<Schema, int> definitions = [];
    private readonly List<Schema> waiting = [];
    private readonly Utf8JsonWriter writer;

    /// <summary>The meta-schema that says of a schema that its formats check something.</summary>
    private const string FormatAssertion = "https://json-schema.org/draft/2020-12/meta/format-assertion";

    private SchemaText() => writer = new Utf8JsonWriter(buffer, JsonText.Options);

    /// <summary>The most that the text may be long, in bytes.</summary>
    internal long Longest { get; private init; } = JsonText.Longest;

    /// <summary>True where formats of strings are checked.</summary>
    internal bool AssertsFormats { get; private init; }

    /// <summary>Whether a schema that lists a member under <c>required</c> is to insist on it.</summary>
    internal Func<Schema, string, bool> Insists { get; private init; } = static (_, _) => true;

    /// <summary>Takes the patterns of the document by those that are written; null where nobody asks.</summary>
    internal TriedPatterns? Patterns { get; private init; }

    /// <summary>The text of all the parts together; null where it would be longer than <see cref="JsonText.Longest"/>.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="assertsFormats">True where formats of strings are checked.</param>
    /// <param name="patterns">Takes the patterns; null where nobody asks.</param>
    public static string? Of(IReadOnlyList<SchemaPart> parts, bool assertsFormats, TriedPatterns? patterns = null)
    {
        using var text = new SchemaText { AssertsFormats = assertsFormats, Patterns = patterns };
        return text.Write(parts) ? Encoding.UTF8.GetString(text.buffer.WrittenSpan) : null;
    }

    /// <summary>
    /// One schema for objects whose member <c>0</c> has to meet the first schema, <c>1</c> the second, and so on; null where it
    /// would be longer than it may be.
    /// </summary>
    public static string? OfMembers(IReadOnlyList<Schema> schemas, long longest, Func<Schema, string, bool> insists, TriedPatterns patterns)
    {
        using var text = new SchemaText { Longest = longest, Insists = insists, Patterns = patterns };
        return text.WriteMembers(schemas) ? Encoding.UTF8.GetString(text.buffer.WrittenSpan) : null;
    }

    /// <inheritdoc/>
    public void Dispose() => writer.Dispose();

    /// <summary>The number under which the schema stands among the definitions.</summary>
    internal int Define(Schema schema)
    {
        if (!definitions.TryGetValue(schema, out var number))
        {
            definitions[schema] = number = waiting.Count;
            waiting.Add(schema);
        }

        return number;
    }

    private bool Write(IReadOnlyList<SchemaPart> parts)
    {
        var keywords = new SchemaTextKeywords(this, writer);
        writer.WriteStartObject();
        if (AssertsFormats)
        {
            writer.WriteString("$schema", FormatAssertion);
        }

        if (parts is [{ Schema.IsFalse: false, OrNull: false } only])
        {
            keywords.WriteMembers(only.Schema, only.Keys);
        }
        else
        {
            writer.WriteStartArray("allOf");
            foreach (var part in parts)
            {
                keywords.Write(part.Schema, part.Keys, part.OrNull);
            }

            writer.WriteEndArray();
        }

        WriteDefinitions(keywords);
        writer.WriteEndObject();
        writer.Flush();
        return !keywords.IsTooLong;
    }

    private bool WriteMembers(IReadOnlyList<Schema> schemas)
    {
        var keywords = new SchemaTextKeywords(this, writer);
        writer.WriteStartObject();
        writer.WriteStartObject("properties");
        for (var i = 0; i < schemas.Count; i++)
        {
            writer.WriteStartObject(i.ToString(CultureInfo.InvariantCulture));
            writer.WriteString("$ref", "#/$defs/" + Define(schemas[i]).ToString(CultureInfo.InvariantCulture));
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        WriteDefinitions(keywords);
        writer.WriteEndObject();
        writer.Flush();
        return !keywords.IsTooLong;
    }

    private void WriteDefinitions(SchemaTextKeywords keywords)
    {
        if (waiting.Count > 0)
        {
            writer.WriteStartObject("$defs");
            for (var i = 0; i < waiting.Count && !keywords.IsTooLong; i++)
            {
                writer.WritePropertyName(i.ToString(CultureInfo.InvariantCulture));
                keywords.Write(waiting[i], null);
            }

            writer.WriteEndObject();
        }
    }
}
