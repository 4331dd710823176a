using System.Text.Json;
using ImageCodegen.Text;

namespace ImageCodegen.Output.Stamps;

/// <summary>A stamp as JSON.</summary>
internal static class StampFile
{
    /// <summary>Writes a stamp.</summary>
    public static byte[] Write(RunStamp stamp)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("tool", stamp.Tool);
            json.WriteString("outputPath", stamp.OutputPath);
            json.WriteString("output", stamp.Output);
            WriteList(json, "inputs", stamp.Inputs.SelectMany(i => new[] { i.Path, i.Hash }));
            json.WriteStartArray("specs");
            foreach (var spec in stamp.Specs)
            {
                json.WriteStartArray();
                json.WriteStringValue(spec.Path);
                json.WriteNumberValue(spec.Types);
                json.WriteNumberValue(spec.Operations);
                json.WriteNumberValue(spec.Unchanged);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteStartArray("diagnostics");
            foreach (var diagnostic in stamp.Diagnostics)
            {
                json.WriteStartObject();
                json.WriteString("id", diagnostic.Descriptor.Id);
                json.WriteString("path", diagnostic.Span.File.Path);
                json.WriteNumber("line", diagnostic.Span.Line);
                json.WriteNumber("column", diagnostic.Span.Column);
                WriteList(json, "arguments", diagnostic.Arguments);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    /// <summary>Reads a stamp.</summary>
    /// <param name="bytes">The JSON.</param>
    /// <param name="displayPath">From an absolute path to the printed one.</param>
    /// <exception cref="Exception">The bytes are not what <see cref="Write"/> has written.</exception>
    public static RunStamp Read(byte[] bytes, Func<string, string> displayPath)
    {
        using var document = JsonDocument.Parse(bytes);
        var root = document.RootElement;
        return new RunStamp
        {
            Tool = Text(root, "tool"),
            OutputPath = Text(root, "outputPath"),
            Output = Text(root, "output"),
            Inputs = [.. ReadList(root, "inputs").Chunk(2).Select(pair => (pair[0], pair[1]))],
            Specs = [.. root.GetProperty("specs").EnumerateArray().Select(s =>
                new SpecOutcome(s[0].GetString()!, s[1].GetInt32(), s[2].GetInt32(), Written: 0, s[3].GetInt32(), Removed: 0))],
            Diagnostics = [.. root.GetProperty("diagnostics").EnumerateArray().Select(d => Diagnostic(d, displayPath))],
        };
    }

    private static Diagnostic Diagnostic(JsonElement json, Func<string, string> displayPath)
    {
        var path = Text(json, "path");
        var span = new SourceSpan(
            new SourceFile(path, displayPath(path), default), json.GetProperty("line").GetInt32(), json.GetProperty("column").GetInt32());
        return new Diagnostic(Diagnostics.Find(Text(json, "id")), span, ReadList(json, "arguments"));
    }

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;

    private static string[] ReadList(JsonElement json, string name) => [.. json.GetProperty(name).EnumerateArray().Select(e => e.GetString()!)];

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
