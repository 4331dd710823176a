using ImageCodegen.OpenApi.References;

namespace ImageCodegen.OpenApi;

/// <summary>
/// The way from a document's root to a node, kept as a chain so that a step costs no text. Prints as a URI fragment
/// with a JSON Pointer (RFC 6901): <c>#/components/schemas/Image</c>.
/// </summary>
public sealed class NodePath
{
    private readonly NodePath? parent;
    private readonly int depth;

    private NodePath(NodePath? parent, string segment)
    {
        this.parent = parent;
        depth = parent is null ? 0 : parent.depth + 1;
        Segment = segment;
    }

    /// <summary>The document itself.</summary>
    public static NodePath Root { get; } = new(null, "");

    /// <summary>The last step, not escaped.</summary>
    public string Segment { get; }

    /// <summary>The number of steps.</summary>
    internal int Depth => depth;

    /// <summary>The way with one more step, a key or an index.</summary>
    public NodePath Then(string segment) => new(this, segment);

    /// <summary>All steps, first to last.</summary>
    public IReadOnlyList<string> Segments
    {
        get
        {
            var steps = new List<string>();
            for (var path = this; path.parent is not null; path = path.parent)
            {
                steps.Add(path.Segment);
            }

            steps.Reverse();
            return steps;
        }
    }

    /// <summary>The way up to where the step is taken first; the whole way where it never is.</summary>
    public NodePath Before(string segment)
    {
        var whole = this;
        for (var path = this; path.parent is not null; path = path.parent)
        {
            whole = string.Equals(path.Segment, segment, StringComparison.Ordinal) ? path.parent : whole;
        }

        return whole;
    }

    /// <summary>True where the way leads through the other one's end, or ends there.</summary>
    public bool StartsWith(NodePath other)
    {
        var path = this;
        while (path.depth > other.depth)
        {
            path = path.parent!;
        }

        for (; path.depth == other.depth && path.parent is not null; (path, other) = (path.parent, other.parent!))
        {
            if (!string.Equals(path.Segment, other.Segment, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return path.depth == other.depth;
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var length = 1;
        for (var path = this; path.parent is not null; path = path.parent)
        {
            length += 1 + JsonPointer.EscapedLength(path.Segment);
        }

        return string.Create(length, this, static (text, path) =>
        {
            text[0] = '#';
            for (var end = text.Length; path.parent is not null; path = path.parent)
            {
                var segment = JsonPointer.Escape(path.Segment);
                end -= segment.Length;
                segment.CopyTo(text[end..]);
                text[--end] = '/';
            }
        });
    }
}
