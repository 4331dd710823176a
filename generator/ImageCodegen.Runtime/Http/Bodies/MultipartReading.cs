using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>Reads multipart bodies (RFC 2046, 5.1.1, and RFC 7578) as the JSON of the value that they stand for.</summary>
internal static class MultipartReading
{
    /// <summary>The JSON; null where the body is not well formed.</summary>
    public static byte[]? ToJson(BodyFormat format, byte[] body, MediaTypeHeaderValue? type)
    {
        var boundary = type?.Parameters.FirstOrDefault(static p => p.Name.Equals("boundary", StringComparison.OrdinalIgnoreCase))?.Value?.Trim('"');
        if (string.IsNullOrEmpty(boundary) || Split(body, boundary) is not { } parts || parts.Exists(static part => part.Name is null))
        {
            return null;
        }
        var members = parts.GroupBy(static part => part.Name!, StringComparer.Ordinal).ToList();
        return BodyJson.Write(json =>
        {
            json.WriteStartObject();
            var deep = members.Where(member => DeepName(format, member.Key) is not null).SelectMany(static member => member).ToList();
            foreach (var member in members.Where(member => DeepName(format, member.Key) is null))
            {
                json.WritePropertyName(member.Key);
                WriteMember(json, format.Part(member.Key), [.. member], body);
            }
            WriteDeep(json, format, deep, body);
            json.WriteEndObject();
        });
    }

    private static string? DeepName(BodyFormat format, string name) =>
        name.IndexOf('[', StringComparison.Ordinal) is var at and > 0 && format.Part(name[..at]).Form == BodyPartForm.Deep ? name[..at] : null;

    // Names with brackets mean in parts what they mean in forms.
    private static void WriteDeep(Utf8JsonWriter json, BodyFormat format, List<Part> parts, byte[] body)
    {
        if (parts.Count > 0)
        {
            var text = string.Join('&', parts.Select(part => $"{UriText.Encode(part.Name!)}={UriText.Encode(part.TextIn(body))}"));
            using var tree = JsonDocument.Parse(new FormTree(format, text).ToJson(itemsFrom: 0));
            foreach (var member in tree.RootElement.EnumerateObject())
            {
                member.WriteTo(json);
            }
        }
    }

    private static void WriteMember(Utf8JsonWriter json, BodyPart member, List<Part> parts, byte[] body)
    {
        var isList = member.IsList || parts.Count > 1;
        if (isList)
        {
            json.WriteStartArray();
        }
        foreach (var part in parts)
        {
            // What JSON is sent as has no name of a file.
            if (member.Form == BodyPartForm.File
                && !(member.MayBeJson && part.FileName is null && (part.ContentType is null || BodyPart.IsJson(part.ContentType))))
            {
                WriteFile(json, member, part, body);
            }
            else
            {
                var found = BodyPart.IsJson(part.ContentType) && (member.ContentType is null || member.MayBeJson)
                    ? member with { Form = BodyPartForm.Json }
                    : member;
                found.WriteJson(json, part.TextIn(body));
            }
        }
        if (isList)
        {
            json.WriteEndArray();
        }
    }

    private static void WriteFile(Utf8JsonWriter json, BodyPart member, Part part, byte[] body)
    {
        json.WriteStartObject();
        if (part.FileName is { } fileName && fileName != part.Name)
        {
            json.WriteString(FileCodec.FileName, fileName);
        }
        else if (member.MayBeJson)
        {
            json.WriteNull(FileCodec.FileName);
        }
        if (part.ContentType is { } type && type != (member.ContentType ?? BodyPart.Octets))
        {
            json.WriteString(FileCodec.ContentType, type);
        }
        json.WriteBase64String(FileCodec.Data, body.AsSpan(part.Start, part.Length));
        json.WriteEndObject();
    }

    private static List<Part>? Split(byte[] body, string boundary)
    {
        var delimiter = Encoding.UTF8.GetBytes("\r\n--" + boundary);
        var parts = new List<Part>();
        // The first delimiter needs no line break before it.
        var at = body.AsSpan().StartsWith(delimiter.AsSpan(2)) ? delimiter.Length - 2 : After(body, delimiter, 0);
        while (at >= 0 && !body.AsSpan(at).StartsWith("--"u8))
        {
            var line = After(body, "\r\n"u8, at);
            var end = line < 0 ? -1 : body.AsSpan(line - 2).IndexOf(delimiter);
            if (end < 0)
            {
                return null;
            }
            parts.Add(Part.Read(body, line, Math.Max(line, end + line - 2)));
            at = end + line - 2 + delimiter.Length;
        }
        return at < 0 ? null : parts;
    }

    private static int After(ReadOnlySpan<byte> body, ReadOnlySpan<byte> mark, int start) =>
        body[start..].IndexOf(mark) is var found and >= 0 ? start + found + mark.Length : -1;

    /// <summary>One part: what its header says, and where its content lies.</summary>
    private sealed record Part(string? Name, string? FileName, string? ContentType, int Start, int Length)
    {
        public static Part Read(byte[] body, int start, int end)
        {
            string? name = null;
            string? fileName = null;
            string? contentType = null;
            while (start < end && body.AsSpan(start, end - start).IndexOf("\r\n"u8) is var length and > 0)
            {
                var (header, text) = Header(Encoding.UTF8.GetString(body, start, length));
                start += length + 2;
                if (header.Equals("Content-Disposition", StringComparison.OrdinalIgnoreCase))
                {
                    (name, fileName) = (DispositionText.Find(text, "name"), DispositionText.Find(text, "filename"));
                }
                else if (header.Equals("Content-Type", StringComparison.OrdinalIgnoreCase))
                {
                    contentType = text;
                }
            }
            start = Math.Min(start + 2, end);
            return new Part(name, fileName, contentType, start, end - start);
        }

        public string TextIn(byte[] body) => Encoding.UTF8.GetString(body, Start, Length);

        private static (string Name, string Text) Header(string line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            return colon < 0 ? (line, "") : (line[..colon].Trim(), line[(colon + 1)..].Trim());
        }
    }
}
