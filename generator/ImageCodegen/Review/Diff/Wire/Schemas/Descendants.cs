using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Diff.Wire.Schemas;

/// <summary>
/// The components of a document that derive from a schema with a discriminator, by <c>allOf</c> on one way or another: their names are
/// values of it, where no mapping says otherwise (OpenAPI 3.1, 4.8.25).
/// </summary>
/// <param name="documents">The documents of a run; null for one that is not there.</param>
internal sealed class Descendants(params IReadOnlyList<OpenApiDocument?> documents)
{
    // No further than a contract goes: a longer row of bases is an error there.
    private const int MostAncestors = 128;

    private readonly Dictionary<Node, IReadOnlyList<Schema>> parents = new(ReferenceEqualityComparer.Instance);
    private Dictionary<Node, List<(string Name, Schema Schema)>>? found;

    /// <summary>The components that derive from the schema, in document order.</summary>
    public IReadOnlyList<(string Name, Schema Schema)> Of(Node schema) => (found ??= Find()).GetValueOrDefault(schema) ?? [];

    private Dictionary<Node, List<(string Name, Schema Schema)>> Find()
    {
        var all = new Dictionary<Node, List<(string Name, Schema Schema)>>(ReferenceEqualityComparer.Instance);
        foreach (var (name, component) in documents.SelectMany(static d => d?.Schemas ?? []))
        {
            foreach (var ancestor in Ancestors(component).Where(static a => a.Mapping["discriminator"] is not null))
            {
                (all.TryGetValue(ancestor.Element.Node, out var known) ? known : all[ancestor.Element.Node] = []).Add((name, component));
            }
        }

        return all;
    }

    private List<Schema> Ancestors(Schema component)
    {
        var passed = new HashSet<Node>(ReferenceEqualityComparer.Instance) { component.Element.Node };
        var ancestors = new List<Schema>();
        for (var at = -1; at < ancestors.Count && ancestors.Count < MostAncestors; at++)
        {
            ancestors.AddRange(Parents(at < 0 ? component : ancestors[at]).Where(p => passed.Add(p.Element.Node)));
        }

        return ancestors;
    }

    private IReadOnlyList<Schema> Parents(Schema schema)
    {
        if (!parents.TryGetValue(schema.Element.Node, out var known))
        {
            parents[schema.Element.Node] = known = [.. schema.Children("allOf").Where(static p => p.IsReference).Select(static p => p.Target()).OfType<Schema>()];
        }

        return known;
    }
}
