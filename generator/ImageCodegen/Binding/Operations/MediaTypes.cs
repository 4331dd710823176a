using ImageCodegen.Binding.Names;
using ImageCodegen.Model;

namespace ImageCodegen.Binding.Operations;

/// <summary>Tells media types with JSON from others.</summary>
internal static class MediaTypes
{
    private const string Json = "application/json";

    /// <summary>The place of the one to use among those that are offered: JSON itself, then its relatives; -1 where none is JSON.</summary>
    public static int Choose(IReadOnlyList<string> offered)
    {
        for (var rank = 0; rank < 3; rank++)
        {
            for (var i = 0; i < offered.Count; i++)
            {
                if (Rank(offered[i]) == rank)
                {
                    return i;
                }
            }
        }

        return -1;
    }

    /// <summary>What is sent for a media type, which may be a range.</summary>
    public static string Concrete(string mediaType) => mediaType.Contains('*', StringComparison.Ordinal) ? Json : mediaType;

    /// <summary>How a body of the media type stands on the wire.</summary>
    public static BodyKind KindOf(string mediaType) => Rank(mediaType) < 3 ? BodyKind.Json
        : NameOf(mediaType) == "application/x-www-form-urlencoded" ? BodyKind.Form
        : NameOf(mediaType).StartsWith("multipart/", StringComparison.Ordinal) ? BodyKind.Multipart
        : IsText(NameOf(mediaType)) ? BodyKind.Text
        : BodyKind.Binary;

    /// <summary>The media type that is sent where the user chooses none of a range; null where none is usual.</summary>
    public static string? Usual(string mediaType) => NameOf(mediaType) switch
    {
        "text/*" => "text/plain",
        "*/*" or "application/*" => "application/octet-stream",
        _ => IsRange(mediaType) ? null : mediaType,
    };

    /// <summary>True for a range such as <c>image/*</c> (RFC 9110, 12.5.1).</summary>
    public static bool IsRange(string mediaType) => mediaType.Contains('*', StringComparison.Ordinal);

    /// <summary>What the member of a body is called after: <c>FormBody</c>, <c>MergePatchBody</c>, <c>PngBody</c>.</summary>
    public static string BodyName(string mediaType)
    {
        var name = NameOf(mediaType);
        var subtype = name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..];
        var plus = subtype.IndexOf('+', StringComparison.Ordinal);
        return CSharpName.Limit(name switch
        {
            "application/x-www-form-urlencoded" => "Form",
            "multipart/form-data" => "Multipart",
            "text/plain" or "text/*" => "Text",
            "application/octet-stream" or "application/*" or "*/*" => "Binary",
            _ when IsRange(name) => CSharpName.Pascal(name.Split('/')[0]),
            _ =>
                CSharpName.Pascal(
                    (plus > 0 ? subtype[..plus] : subtype).Replace("x-", "", StringComparison.Ordinal)
                        .Replace("vnd.", "", StringComparison.Ordinal)),
        } + "Body");
    }

    private static bool IsText(string name) => name.StartsWith("text/", StringComparison.Ordinal)
        || name.Split('/', '+', '-', '.') is var words && (words.Contains("xml", StringComparer.Ordinal) || words.Contains("yaml", StringComparer.Ordinal)
            || words.Contains("csv", StringComparer.Ordinal) || words.Contains("ndjson", StringComparer.Ordinal)
                || words.Contains("jsonl", StringComparer.Ordinal)
            || words.Contains("graphql", StringComparer.Ordinal) || words.Contains("javascript", StringComparer.Ordinal));

    private static string NameOf(string mediaType)
    {
        var end = mediaType.IndexOf(';', StringComparison.Ordinal);
        return (end < 0 ? mediaType : mediaType[..end]).Trim().ToLowerInvariant();
    }

    /// <summary>Its place in the order of preference: JSON itself, its relatives, ranges that hold it; 3 for what is no JSON.</summary>
    public static int Rank(string mediaType)
    {
        var name = NameOf(mediaType);
        return name == Json ? 0
            : name.EndsWith("+json", StringComparison.Ordinal) || name == "text/json" ? 1
            : name is "*/*" or "application/*" ? 2
            : 3;
    }
}
