using System.Globalization;
using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;

namespace ImageCodegen.Binding.Kept;

/// <summary>
/// A short hash of what schemas say, less descriptions and examples, and whatever the order of their keys. Of places that shared a
/// name and no longer can, those whose hash is as it was keep it. Equal hashes of different schemas cost no more than that.
/// </summary>
internal static class SchemaFingerprint
{
    private static readonly HashSet<string> Silent = new(
        ["description", "title", "summary", "example", "examples", "externalDocs", "$comment"], StringComparer.Ordinal);

    /// <summary>Eight hexadecimal digits.</summary>
    public static string Of(IReadOnlyList<Schema> schemas) =>
        Fold(schemas.Aggregate(17UL, (hash, schema) => Mix(hash, Of(schema.Element.Node)))).ToString("x8", CultureInfo.InvariantCulture);

    private static ulong Of(Node node)
    {
        switch (node)
        {
            case MappingNode mapping:
                var sum = 3UL;
                foreach (var entry in mapping.Entries)
                {
                    // A member may be called as a keyword is; its schema is an object.
                    if (!Silent.Contains(entry.Key) || entry.Value is MappingNode)
                    {
                        sum = unchecked(sum + Mix(Of(entry.Key), Of(entry.Value)));
                    }
                }

                return sum;
            case SequenceNode sequence:
                return sequence.Items.Aggregate(5UL, (hash, item) => Mix(hash, Of(item)));
            default:
                return Of(((ScalarNode)node).Text);
        }
    }

    // FNV-1a over the UTF-16 code units: the same everywhere.
    private static ulong Of(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var character in text)
        {
            hash = unchecked((hash ^ character) * 1099511628211UL);
        }

        return hash;
    }

    private static ulong Mix(ulong a, ulong b)
    {
        var mixed = unchecked(((a * 31) + b) * 0x9E3779B97F4A7C15UL);
        return mixed ^ (mixed >> 29);
    }

    private static uint Fold(ulong hash) => (uint)(hash ^ (hash >> 32));
}
