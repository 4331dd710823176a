using System.Runtime.InteropServices;

namespace ImageCodegen.Syntax.Yaml;

/// <summary>What an anchor stands for, and what an alias to it costs.</summary>
/// <param name="Node">The node; null while it is still being read.</param>
/// <param name="Size">How many nodes it has, aliases counted in full.</param>
/// <param name="Text">How many characters its texts have, aliases counted in full.</param>
/// <param name="Height">How many levels of containers it has.</param>
internal sealed record YamlAnchor(Node? Node, long Size, long Text, int Height);

/// <summary>The anchors of a document so far. A name may be given again, and then means the later node.</summary>
internal sealed class YamlAnchors
{
    private readonly Dictionary<string, YamlAnchor> anchors = new(StringComparer.Ordinal);

    /// <summary>What the name stands for here; null where it is unknown.</summary>
    public YamlAnchor? Find(string name) => anchors.GetValueOrDefault(name);

    /// <summary>Notes that the anchored node starts.</summary>
    public YamlAnchor Open(string name) => anchors[name] = new YamlAnchor(null, 0, 0, 0);

    /// <summary>Notes that the anchored node is complete, unless the name was given again inside it.</summary>
    public void Close(string name, YamlAnchor open, YamlAnchor complete)
    {
        ref var current = ref CollectionsMarshal.GetValueRefOrNullRef(anchors, name);
        if (ReferenceEquals(current, open))
        {
            current = complete;
        }
    }
}
