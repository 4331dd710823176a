using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.OpenApi.References;

/// <summary>
/// Follows the references of schemas with their dynamic scope. A schema that a reference enters is read in the scope of those around
/// it, less what makes no difference to it: so it is one schema wherever it means the same, and circles come to an end.
/// </summary>
internal sealed class DynamicReferences(ReferenceResolver references, DiagnosticBag diagnostics)
{
    private const int MostScopes = 500;
    private const int MostEntries = 4_000;
    private readonly Dictionary<string, DynamicScope> scopes = new(StringComparer.Ordinal);
    private readonly Dictionary<Node, int> numbers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(SchemaResource, DynamicScope), DynamicScope> inside = [];
    private readonly Dictionary<(Node, DynamicScope), DynamicScope> entered = [];
    private DynamicReach? reach;

    private DynamicReach Reach => reach ??= new DynamicReach(references, this);

    /// <summary>What a reference of a schema leads to by one step, and the scope in which that is read; null after a report.</summary>
    /// <param name="schema">The schema, with a reference.</param>
    /// <param name="scope">Its scope.</param>
    /// <param name="beside">True for the <c>$dynamicRef</c> that stands beside a <c>$ref</c>.</param>
    public (Element Element, DynamicScope Scope)? Follow(Element schema, DynamicScope scope, bool beside)
    {
        if ((beside ? references.FollowBeside(schema) : references.FollowOnce(schema)) is not { } target)
        {
            return null;
        }

        if (scope.IsNone && !schema.File.HasDynamicAnchors)
        {
            return (target, DynamicScope.None);
        }

        var within = Within(schema, scope);
        if (DynamicAnchor(schema, beside) is { } name && IsDynamic(target, name))
        {
            if (within.Find(name) is { } meant)
            {
                target = meant;
            }
            else if (IsFree(schema, name))
            {
                diagnostics.Add(Diagnostics.OpenTemplate, ((MappingNode)schema.Node)["$dynamicRef"]!.Span, name);
                return null;
            }
        }

        return (target, Enter(target, within, schema.Span));
    }

    /// <summary>The scope of a schema that stands in another one.</summary>
    public DynamicScope Below(Element schema, DynamicScope scope, Element child) =>
        scope.IsNone && !child.File.HasDynamicAnchors ? DynamicScope.None
        : references.ResourceOf(child) != references.ResourceOf(schema) ? Enter(child, Within(schema, scope), child.Span)
        : scope.IsNone || !Reach.Leads(child) ? DynamicScope.None
        : scope;

    /// <summary>The scope in which what a schema refers to is found: what is around it, then its own resource.</summary>
    internal DynamicScope Within(Element schema, DynamicScope scope)
    {
        if (references.ResourceOf(schema) is not { DynamicAnchors.Count: > 0 } resource)
        {
            return scope;
        }

        if (!inside.TryGetValue((resource, scope), out var found))
        {
            inside[(resource, scope)] = found = Of(
                [.. scope.Overrides, .. resource.DynamicAnchors.Where(a => scope.Find(a.Key) is null).Select(a => (a.Key, a.Value))]);
        }

        return found;
    }

    /// <summary>The scope without one of its anchors.</summary>
    internal DynamicScope Without(DynamicScope scope, string anchor) => Of([.. scope.Overrides.Where(o => o.Anchor != anchor)]);

    /// <summary>The name that a <c>$dynamicRef</c> gives; null where it is none, or where a pointer stands there.</summary>
    internal static string? DynamicAnchor(Element schema, bool beside)
    {
        var mapping = (MappingNode)schema.Node;
        if ((!beside && ReferenceResolver.Present(mapping["$ref"]) is not null) || mapping["$dynamicRef"].AsString() is not { } reference)
        {
            return null;
        }

        var name = reference[(reference.IndexOf('#', StringComparison.Ordinal) + 1)..];
        return name.Length < reference.Length && name.Length > 0 && name[0] != '/' ? name : null;
    }

    /// <summary>True where the schema that a <c>$dynamicRef</c> leads to at first has the dynamic anchor itself; otherwise it is a <c>$ref</c>.</summary>
    internal static bool IsDynamic(Element target, string name) => target.Node is MappingNode mapping && mapping["$dynamicAnchor"].AsString() == name;

    /// <summary>True where the schema's resource leaves to others what the name means, and several of them say it.</summary>
    internal bool IsFree(Element schema, string name) =>
        references.ResourceOf(schema) is { } own && own.Find(name) is null
        && ((MappingNode)schema.Node)["$dynamicRef"].AsString() is ['#', ..] && references.HasSeveral(schema.File, name);

    private DynamicScope Enter(Element target, DynamicScope within, SourceSpan cause)
    {
        if (within.IsNone || !Reach.Leads(target))
        {
            return DynamicScope.None;
        }

        if (entered.TryGetValue((target.Node, within), out var scope))
        {
            return scope;
        }

        if (entered.Count >= MostEntries || scopes.Count >= MostScopes)
        {
            diagnostics.Add(Diagnostics.TooManyScopes, cause, MostEntries.ToString(System.Globalization.CultureInfo.InvariantCulture));
            return DynamicScope.None;
        }

        scope = within;
        foreach (var (anchor, meant) in within.Overrides)
        {
            var own = references.ResourceOf(target)?.DynamicAnchors.GetValueOrDefault(anchor)?.Node;
            if (ReferenceEquals(own, meant.Node) || !Reach.Matters(target, scope, anchor))
            {
                scope = Without(scope, anchor);
            }
        }

        return entered[(target.Node, within)] = scope;
    }

    private DynamicScope Of(IReadOnlyList<(string Anchor, Element Target)> overrides)
    {
        if (overrides.Count == 0)
        {
            return DynamicScope.None;
        }

        var sorted = overrides.OrderBy(o => o.Anchor, StringComparer.Ordinal).ToList();
        var key = string.Join(';', sorted.Select(o => Number(o.Target.Node) + "=" + o.Anchor));
        if (!scopes.TryGetValue(key, out var scope))
        {
            scopes[key] = scope = new DynamicScope(sorted);
        }

        return scope;
    }

    private string Number(Node node)
    {
        if (!numbers.TryGetValue(node, out var number))
        {
            numbers[node] = number = numbers.Count;
        }

        return number.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
