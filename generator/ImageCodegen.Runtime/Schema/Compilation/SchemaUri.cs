using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>URIs of schema resources, as text without a fragment.</summary>
internal static class SchemaUri
{
    /// <summary>The base of a document that has no other (RFC 3986, 5.1.4); nothing is ever read from it.</summary>
    public const string None = "http://schema.invalid/";

    /// <summary>A reference made absolute (RFC 3986, 5.2).</summary>
    /// <exception cref="JsonException">It is not a URI.</exception>
    public static string Combine(string baseUri, string reference)
    {
        var hash = reference.IndexOf('#', StringComparison.Ordinal);
        var plain = hash < 0 ? reference : reference[..hash];
        if (plain.Length == 0)
        {
            return baseUri;
        }

        // Uri takes "/a" for a file on some systems.
        var created = HasScheme(plain)
            ? Uri.TryCreate(plain, UriKind.Absolute, out var uri)
            : Uri.TryCreate(new Uri(baseUri), plain, out uri);
        return created ? uri!.AbsoluteUri : throw new JsonException($"The schema has '{reference}', which is not a URI.");
    }

    private static bool HasScheme(string reference) =>
        reference.AsSpan().IndexOfAny(":/?") is >= 0 and var at && reference[at] == ':';
}
