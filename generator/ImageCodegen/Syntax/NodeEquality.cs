namespace ImageCodegen.Syntax;

/// <summary>Tells whether two nodes are the same value: the members of objects in any order, numbers digit by digit.</summary>
internal static class NodeEquality
{
    /// <summary>Whether they are. Both are of one document, whose limits bound what this costs.</summary>
    public static bool AreEqual(Node one, Node other) => ReferenceEquals(one, other) || (one, other) switch
    {
        (ScalarNode a, ScalarNode b) => a.Type == b.Type && a.Text == b.Text,
        (SequenceNode a, SequenceNode b) => a.Items.Count == b.Items.Count && a.Items.Zip(b.Items).All(static pair => AreEqual(pair.First, pair.Second)),
        (MappingNode a, MappingNode b) =>
            a.Entries.Count == b.Entries.Count && a.Entries.All(entry => b[entry.Key] is { } value && AreEqual(entry.Value, value)),
        _ => false,
    };
}
