using ImageCodegen.OpenApi;
using ImageCodegen.Review.Diff.Wire.Schemas;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Diff.Wire.Document;

/// <summary>How the members of a form are written, without what holds anyway (OpenAPI 3.1, 4.8.15.1).</summary>
internal static class FormEncoding
{
    /// <summary>The encoding of a media type as text that is the same for the same way to write.</summary>
    public static string Of(Element mediaType, SchemaSet schema)
    {
        if ((mediaType.Node as MappingNode)?["encoding"] is not MappingNode encodings)
        {
            return "";
        }

        var members = encodings.Entries.Where(e => !e.Key.StartsWith("x-", StringComparison.Ordinal) && e.Value is MappingNode)
            .Select(e => (e.Key, Text: Of((MappingNode)e.Value, schema.Form.Members.GetValueOrDefault(e.Key)?.Form)))
            .Where(m => m.Text.Length > 0)
            .OrderBy(m => m.Key, StringComparer.Ordinal);
        return string.Join(';', members.Select(m => $"{m.Key}: {m.Text}"));
    }

    private static string Of(MappingNode encoding, SchemaForm? member)
    {
        var said = encoding.Entries
            .Where(e => !e.Key.StartsWith("x-", StringComparison.Ordinal) && !IsDefault(e, encoding, member))
            .OrderBy(e => e.Key, StringComparer.Ordinal);
        return string.Join(',', said.Select(e => $"{e.Key}={CanonicalJson.Of(e.Value)}"));
    }

    private static bool IsDefault(MappingEntry entry, MappingNode encoding, SchemaForm? member) =>
        (entry.Key, (entry.Value as ScalarNode)?.Text) switch
        {
            ("style", "form") or ("allowReserved", "false") => true,
            ("explode", { } explode) => explode == ((encoding["style"] as ScalarNode)?.Text is null or "form" ? "true" : "false"),
            ("contentType", { } type) => type == TypeOf(member),
            _ => false,
        };

    private static string? TypeOf(SchemaForm? member) => member switch
    {
        null => null,
        { Types: JsonTypes.Array } => member.Parts.GetValueOrDefault("items") is { } items ? TypeOf(items.Form) : null,
        { Types: JsonTypes.Object } => "application/json",
        { Types: JsonTypes.String } when member.Texts.ContainsKey("format") && member.Texts["format"].SetEquals(["binary"]) => "application/octet-stream",
        { Types: var types } when (types & (JsonTypes.Object | JsonTypes.Array)) == JsonTypes.None => "text/plain",
        _ => null,
    };
}
