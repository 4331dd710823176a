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
        : mediaType.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) ? BodyKind.Form
        : mediaType.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) ? BodyKind.Multipart
        : mediaType.StartsWith("text/", StringComparison.OrdinalIgnoreCase) || mediaType.Contains("xml", StringComparison.OrdinalIgnoreCase) ? BodyKind.Text
        : BodyKind.Binary;

    private static int Rank(string mediaType)
    {
        var end = mediaType.IndexOf(';', StringComparison.Ordinal);
        var name = (end < 0 ? mediaType : mediaType[..end]).Trim().ToLowerInvariant();
        return name == Json ? 0
            : name.EndsWith("+json", StringComparison.Ordinal) || name == "text/json" ? 1
            : name is "*/*" or "application/*" ? 2
            : 3;
    }
}
