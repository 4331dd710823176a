using ImageCodegen.Syntax;

namespace ImageCodegen.Tests.Binding.Stability;

/// <summary>Finds the schemas that nothing refers to.</summary>
internal static class Unused
{
    /// <summary>The document without the schemas that were used before, and are no more.</summary>
    public static Node Removed(Node root, Node before)
    {
        var old = Uses(before);
        var now = Uses(root);
        while (old.Except(now).Where(name => Tree.At(root, "components", "schemas", name) is not null).ToList() is { Count: > 0 } gone)
        {
            root = gone.Aggregate(root, (document, name) => Tree.With(document, ["components", "schemas", name], null));
            now = Uses(root);
        }

        return root;
    }

    private static HashSet<string> Uses(Node root) => [.. Tree.All(root)
        .Where(n => n.Way is [.., "$ref"] && n.Node.AsString()?.StartsWith("#/components/schemas/", StringComparison.Ordinal) == true)
        .Where(n => n.Way is not ["components", "schemas", var own, ..] || own != Name(n.Node)).Select(n => Name(n.Node))];

    private static string Name(Node reference) => Tree.Way(reference.AsString()!)[2];
}
