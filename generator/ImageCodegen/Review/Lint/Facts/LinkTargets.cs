using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Facts;

/// <summary>Finds the operations that links lead to. It is known when all operations were seen.</summary>
internal sealed class LinkTargets
{
    private readonly Dictionary<string, LintElement> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<Node, LintElement> byNode = new(ReferenceEqualityComparer.Instance);

    /// <summary>The ids of all operations.</summary>
    public IEnumerable<string> Ids => byId.Keys;

    /// <summary>Takes an operation.</summary>
    public void Add(LintElement operation)
    {
        byNode.TryAdd(operation.Source.Node, operation);
        if (operation.Text("operationId") is { } id)
        {
            byId.TryAdd(id, operation);
        }
    }

    /// <summary>The operation of a link; null where there is none, or where it stands in another document.</summary>
    public LintElement? Of(LintElement link, LintContext context) =>
        link.Text("operationId") is { } id ? byId.GetValueOrDefault(id)
        : IsLocal(link) && context.Reader.References.Peek(link.Source.File, link.Text("operationRef")!) is { } target ? byNode.GetValueOrDefault(target.Node)
        : null;

    /// <summary>True where the link refers to a place in its own document.</summary>
    public static bool IsLocal(LintElement link) => link.Text("operationRef") is ['#', ..];
}
