namespace ImageCodegen.Syntax.Yaml;

/// <summary>
/// Merge keys (<c>&lt;&lt;</c>, yaml.org/type/merge.html). They are no part of YAML 1.2, but documents in the wild use them.
/// </summary>
internal static class YamlMerge
{
    /// <summary>The mappings that the value of a merge key names, the strongest first; null where it is something else.</summary>
    public static IReadOnlyList<MappingNode>? Sources(Node value)
    {
        if (value is MappingNode single)
        {
            return [single];
        }

        if (value is not SequenceNode list)
        {
            return null;
        }

        var sources = new List<MappingNode>(list.Items.Count);
        foreach (var item in list.Items)
        {
            if (item is not MappingNode mapping)
            {
                return null;
            }

            sources.Add(mapping);
        }

        return sources;
    }

    /// <summary>
    /// The mapping with the members of the sources in the place of the merge key. Its own members win over merged ones.
    /// </summary>
    /// <param name="own">The mapping without the merge key.</param>
    /// <param name="place">How many members stand before the merge key.</param>
    /// <param name="sources">What is merged, the strongest first.</param>
    public static MappingNode Apply(MappingNode own, int place, IReadOnlyList<MappingNode> sources)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in own.Entries)
        {
            keys.Add(entry.Key);
        }

        var merged = new List<MappingEntry>();
        foreach (var source in sources)
        {
            foreach (var entry in source.Entries)
            {
                if (keys.Add(entry.Key))
                {
                    merged.Add(entry);
                }
            }
        }

        var all = new List<MappingEntry>(own.Entries);
        all.InsertRange(Math.Min(place, all.Count), merged);
        return new MappingNode(own.Span, all);
    }
}
