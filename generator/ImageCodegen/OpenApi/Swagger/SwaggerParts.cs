using System.Globalization;
using ImageCodegen.OpenApi.References;
using ImageCodegen.Syntax;

namespace ImageCodegen.OpenApi.Swagger;

/// <summary>
/// What a document of Swagger 2.0 has in other files. A path, a parameter or a response there becomes a part of the document itself, since what is
/// made of it depends on the document; the references in it are turned into those that mean the same from there.
/// </summary>
/// <param name="open">Gives the tree of a file as it is written, by its path from the document, percent-encoded; null where there is none.</param>
internal sealed class SwaggerParts(Func<string, Node?> open)
{
    private static readonly string[] Values = ["enum", "example", "examples", "x-example", "x-examples"];

    private readonly Dictionary<Node, Node> known = new(ReferenceEqualityComparer.Instance);

    /// <summary>What the reference leads to, as it would stand in the document; null where that is nothing, or no other file.</summary>
    public Node? Find(string reference)
    {
        var (path, fragment) = Split(reference);
        return path.Length > 0 && JsonPointer.Parse(fragment) is { } steps && steps.Aggregate(open(path), Step) is { } found ? Moved(found, path, isNamed: false) : null;
    }

    /// <summary>True where the reference is to a section of another document of Swagger 2.0, which is converted there.</summary>
    public bool IsConverted(string reference, string section)
    {
        var (path, fragment) = Split(reference);
        return path.Length > 0 && JsonPointer.Parse(fragment) is [var first, _] && first == section && SwaggerDocument.IsSwagger(open(path));
    }

    /// <summary>What one step of a pointer leads to.</summary>
    public static Node? Step(Node? at, string step) => at switch
    {
        MappingNode mapping => mapping[step],
        SequenceNode list when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < list.Items.Count => list.Items[i],
        _ => null,
    };

    private static (string Path, string Fragment) Split(string reference)
    {
        var hash = reference.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? (reference, "") : (reference[..hash], reference[(hash + 1)..]);
    }

    private Node Moved(Node node, string file, bool isNamed)
    {
        if (node is ScalarNode)
        {
            return node;
        }

        if (!known.TryGetValue(node, out var made))
        {
            known[node] = made = node switch
            {
                SequenceNode list => new SequenceNode(list.Span, [.. list.Items.Select(item => Moved(item, file, isNamed: false))]),
                MappingNode mapping => new MappingNode(mapping.Span, [.. mapping.Entries.Select(entry => Moved(entry, file, isNamed))]),
                _ => node,
            };
        }

        return made;
    }

    private MappingEntry Moved(MappingEntry entry, string file, bool isNamed) =>
        isNamed ? entry with { Value = Moved(entry.Value, file, isNamed: false) }
        : entry.Key == "$ref" && entry.Value.AsString() is { } reference ? entry with { Value = new ScalarNode(entry.Value.Span, ScalarType.String, Moved(reference, file)) }
        : Array.IndexOf(Values, entry.Key) >= 0 ? entry
        : entry with { Value = Moved(entry.Value, file, entry.Key is "properties" or "definitions" or "responses") };

    // A pointer that leads to nothing in its own file is into the document, as if all were one file.
    private string Moved(string reference, string file)
    {
        var (path, fragment) = Split(reference);
        return path.Length == 0 && JsonPointer.Parse(fragment) is { } steps && steps.Aggregate(open(file), Step) is null ? reference
            : (path.Length == 0 ? file : Uri.TryCreate(path, UriKind.Absolute, out _) || path[0] is '/' or '\\' ? path : SchemaAnchors.Joined(file, path)) + "#" + fragment;
    }
}
