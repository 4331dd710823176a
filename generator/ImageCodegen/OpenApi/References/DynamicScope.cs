namespace ImageCodegen.OpenApi.References;

/// <summary>
/// What the schemas around a schema make of its <c>$dynamicRef</c>s (JSON Schema 2020-12 core, 8.2.3.2): of the resources on the way
/// to it the outermost that has the anchor counts. One object for the same anchors, so that a schema is read once in each scope.
/// </summary>
public sealed class DynamicScope
{
    internal DynamicScope(IReadOnlyList<(string Anchor, Element Target)> overrides) => Overrides = overrides;

    /// <summary>The scope of a schema that nothing around it changes.</summary>
    public static DynamicScope None { get; } = new([]);

    /// <summary>The anchors, in ordinal order, with the schemas that they mean.</summary>
    public IReadOnlyList<(string Anchor, Element Target)> Overrides { get; }

    /// <summary>True where nothing is changed.</summary>
    public bool IsNone => Overrides.Count == 0;

    /// <summary>What the anchor means; null where the scope says nothing of it.</summary>
    public Element? Find(string anchor)
    {
        foreach (var (name, target) in Overrides)
        {
            if (string.Equals(name, anchor, StringComparison.Ordinal))
            {
                return target;
            }
        }

        return null;
    }
}
