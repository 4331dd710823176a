using System.Text.Json;
using ImageCodegen.Syntax;

namespace ImageCodegen.Tests.Instances;

/// <summary>
/// Writes a document so that its schemas mean under JSON Schema 2020-12 what OpenAPI means: <c>nullable</c> and boolean exclusive
/// bounds of OpenAPI 3.0, which people write in 3.1 too, formats, and patterns as .NET has them.
/// </summary>
/// <param name="json">Takes the JSON.</param>
/// <param name="document">The document.</param>
/// <param name="is30">True where the document is OpenAPI 3.0.</param>
/// <param name="apart">True where each schema that stands on its own gets an <c>$id</c>.</param>
/// <param name="tolerant">True where numbers and booleans are as good as text, as they are for reading, and <c>binary</c> says nothing.</param>
internal sealed partial class PlainSchema(Utf8JsonWriter json, MappingNode document, bool is30, bool apart, bool tolerant = false)
{
    // Who says of each alternative of a oneOf that it may be null means that the value may be: the first of them says so here.
    private readonly HashSet<MappingNode> nullAgain = [];

    /// <summary>The <c>$id</c> of the document, where its schemas have one each.</summary>
    public const string Document = "https://example.com/document";

    // JSON Schema takes formats for annotations. A value that breaks one cannot come back as the type that the format stands for.
    private static readonly Dictionary<string, string> Formats = new(StringComparer.Ordinal)
    {
        ["date-time"] = @"^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$",
        ["date"] = @"^\d{4}-\d\d-\d\d$",
        ["time"] = @"^\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)?$",
        ["uuid"] = "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$",
        ["int64"] = @"^-?\d{1,18}$",
        ["uint64"] = @"^\d{1,19}$",
        ["decimal"] = @"^-?\d+(\.\d+)?([eE][+-]?\d+)?$",

        // A host of dots alone, as in "https://...", is allowed by RFC 3986 and refused by .NET.
        ["uri"] = @"^(?!\w+://\.)",
        ["uri-reference"] = @"^(?!\w+://\.)",

        // Bytes where a multipart body has the same schema, otherwise text.
        ["binary"] = "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$",
        ["byte"] = "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$",
    };

    private static readonly Dictionary<string, (string Least, string Most)> Ranges = new(StringComparer.Ordinal)
    {
        ["int8"] = ("-128", "127"),
        ["uint8"] = ("0", "255"),
        ["int16"] = ("-32768", "32767"),
        ["uint16"] = ("0", "65535"),
        ["uint32"] = ("0", "4294967295"),
        ["uint64"] = ("0", "18446744073709551615"),
        ["int32"] = ("-2147483648", "2147483647"),
        ["int64"] = ("-9223372036854775808", "9223372036854775807"),
        ["float"] = ("-3.4e38", "3.4e38"),
    };

    private readonly Lazy<HashSet<string>> ids = new(() => Ids(document, []));
    private int apartCount;
    private bool isIdentified;

    /// <summary>Writes the document's members and all below.</summary>
    public void WriteMembers() => WriteMembers(document);

    /// <summary>Writes the members of a mapping and all below.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="ofNames">True where its keys are names that the document gives, not keywords.</param>
    /// <param name="ofSchemas">True where they are the names of components.</param>
    private void WriteMembers(MappingNode mapping, bool ofNames = false, bool ofSchemas = false)
    {
        if (ofNames)
        {
            foreach (var entry in mapping.Entries)
            {
                json.WritePropertyName(entry.Key);
                if (ofSchemas)
                {
                    WriteApart(entry.Value);
                }
                else
                {
                    WriteValue(entry.Value, ofNames: false);
                }
            }

            return;
        }

        if (mapping["$ref"].AsString() is { } reference && (is30 || !(reference.StartsWith('#') || ids.Value.Contains(reference))))
        {
            WriteReference(reference);
            return;
        }

        if (mapping["allOf"] is null && (mapping["contentEncoding"].AsString() == "base64" ? "byte" : mapping["format"].AsString()) is { } format)
        {
            WriteFormat(format);
        }

        WriteImpliedType(mapping);
        var nullable = IsNullable(mapping) && mapping["type"].AsString() is not null && !nullAgain.Contains(mapping);
        foreach (var entry in mapping.Entries)
        {
            WriteMember(mapping, entry, nullable);
        }
    }

    // What schemas call themselves, as a whole and as one next to it would say it.
    private static HashSet<string> Ids(Node node, HashSet<string> found)
    {
        if (node is MappingNode mapping)
        {
            if (mapping["$id"].AsString() is { } id)
            {
                found.Add(id);
                found.Add(id[(id.LastIndexOf('/') + 1)..]);
            }

            mapping.Entries.ToList().ForEach(e => Ids(e.Value, found));
        }
        else if (node is SequenceNode list)
        {
            list.Items.ToList().ForEach(i => Ids(i, found));
        }

        return found;
    }

    // Nobody here knows what stands in another file: no value is known to be valid.
    private void WriteReference(string reference)
    {
        if (reference.StartsWith('#'))
        {
            json.WriteString("$ref", reference);
        }
        else
        {
            json.WriteStartObject("not");
            json.WriteEndObject();
        }
    }

    // Who writes members or items means an object or a list, though JSON Schema then takes anything else too.
    private void WriteImpliedType(MappingNode mapping)
    {
        if (mapping["type"] is null && mapping["enum"] is null && mapping["const"] is null && Implied(mapping) is { } type)
        {
            json.WritePropertyName("type");
            json.WriteRawValue($"[\"{type}\"{(IsNullable(mapping) && !nullAgain.Contains(mapping) ? ",\"null\"" : "")}]");
        }
    }

    private static string? Implied(MappingNode mapping) =>
        (mapping["properties"] ?? mapping["additionalProperties"] as MappingNode) is not null || IsEmptyObject(mapping) ? "object"
        : mapping["items"] is not null ? "array" : null;

    private static bool IsEmptyObject(MappingNode mapping) =>
        mapping["additionalProperties"].AsBoolean() == false && !Array.Exists(["$ref", "allOf", "anyOf", "oneOf", "items", "format"], k => mapping[k] is not null);

    private void WriteFormat(string format)
    {
        var isText = Formats.TryGetValue(format, out var pattern) && !(tolerant && format == "binary");
        var isNumber = Ranges.TryGetValue(format, out var range);
        if (!isText && !isNumber)
        {
            return;
        }

        json.WriteStartArray("allOf");
        json.WriteStartObject();
        if (isText)
        {
            json.WriteString("pattern", pattern);
        }

        if (isNumber)
        {
            json.WritePropertyName("minimum");
            json.WriteRawValue(range.Least);
            json.WritePropertyName("maximum");
            json.WriteRawValue(range.Most);
            if (format != "float")
            {
                json.WriteNumber("multipleOf", 1);
            }
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    // What has an $id finds its pointers in itself; the others are written so that they find them in the document.
    private void WriteApart(Node node)
    {
        if (!apart || node is not MappingNode mapping)
        {
            WriteValue(node, ofNames: false);
            return;
        }

        isIdentified = mapping["$id"] is not null;
        json.WriteStartObject();
        if (!isIdentified)
        {
            json.WriteString("$id", Document + "/" + apartCount++);
        }

        WriteMembers(mapping);
        json.WriteEndObject();
        isIdentified = false;
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
                NodeJson.Write(json, node);
                break;
        }
    }
}
