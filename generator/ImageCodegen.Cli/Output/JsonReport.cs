using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ImageCodegen.Text;

namespace ImageCodegen.Cli.Output;

/// <summary>
/// The form for programs. Members are added and never renamed or removed while <see cref="Version"/> stays; the README of
/// the tool documents them.
/// </summary>
internal static class JsonReport
{
    /// <summary>The version of the form.</summary>
    public const int Version = 1;

    // Nothing here goes into a page, and people read apostrophes and other alphabets more easily than escapes.
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The result on one line, without the line end.</summary>
    public static string Of(string verb, VerbResult result)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteString("verb", verb);
            json.WriteNumber("exitCode", result.ExitCode);
            json.WriteStartArray("diagnostics");
            foreach (var diagnostic in result.Diagnostics)
            {
                WriteDiagnostic(json, diagnostic);
            }

            json.WriteEndArray();
            WriteResult(json, result.Json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("id", diagnostic.Descriptor.Id);
        json.WriteString("severity", DiagnosticLine.SeverityOf(diagnostic));
        json.WriteString("file", diagnostic.Span.File.DisplayPath);
        json.WriteNumber("line", diagnostic.Span.Line);
        json.WriteNumber("column", diagnostic.Span.Column);
        json.WriteString("message", diagnostic.What);
        json.WriteString("fix", diagnostic.Fix);
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Action<Utf8JsonWriter>? write)
    {
        if (write is null)
        {
            json.WriteNull("result");
            return;
        }

        json.WriteStartObject("result");
        write(json);
        json.WriteEndObject();
    }
}
