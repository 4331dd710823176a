using ImageCodegen.Syntax;

namespace ImageCodegen.OpenApi.References;

/// <summary>Finds out which schemas a dynamic scope makes a difference to.</summary>
internal sealed class DynamicReach(ReferenceResolver references, DynamicReferences scopes)
{
    private const int MostSteps = 2_000_000;
    private readonly Dictionary<Node, bool> leads = new(ReferenceEqualityComparer.Instance);
    private int steps;

    /// <summary>True where a <c>$dynamicRef</c> stands in the schema, or in one that references lead to from there.</summary>
    public bool Leads(Element schema)
    {
        if (!leads.ContainsKey(schema.Node))
        {
            Explore(schema);
        }

        return leads[schema.Node];
    }

    /// <summary>True where the schema would mean something else if the scope said nothing of the anchor.</summary>
    /// <param name="schema">The schema that is entered.</param>
    /// <param name="scope">The scope around it, which has the anchor.</param>
    /// <param name="anchor">The anchor.</param>
    public bool Matters(Element schema, DynamicScope scope, string anchor)
    {
        var meant = scope.Find(anchor)!.Node;
        var waiting = new Stack<(Element At, DynamicScope Scope)>();
        var passed = new HashSet<(Node, DynamicScope)>();
        Push(schema, scopes.Within(schema, scopes.Without(scope, anchor)));
        while (waiting.TryPop(out var next))
        {
            // What takes too long to tell counts as a difference.
            if (++steps > MostSteps)
            {
                return true;
            }

            foreach (var beside in Both(next.At))
            {
                if ((beside ? references.FollowBeside(next.At) : references.FollowOnce(next.At)) is not { } target)
                {
                    continue;
                }

                if (DynamicReferences.DynamicAnchor(next.At, beside) is { } name && DynamicReferences.IsDynamic(target, name))
                {
                    var found = next.Scope.Find(name);
                    if (name == anchor && (found is null && scopes.IsFree(next.At, name) || !ReferenceEquals((found ?? target).Node, meant)))
                    {
                        return true;
                    }

                    target = found ?? target;
                }

                Push(target, scopes.Within(target, next.Scope));
            }

            foreach (var child in Subschemas.Of(next.At))
            {
                Push(child, scopes.Within(child, next.Scope));
            }
        }

        return false;

        // Where a schema on the way says the same of the anchor, all is the same from there on.
        void Push(Element at, DynamicScope around)
        {
            if (!ReferenceEquals(around.Find(anchor)?.Node, meant) && Leads(at) && passed.Add((at.Node, around)))
            {
                waiting.Push((at, around));
            }
        }
    }

    /// <summary>Decides about all schemas that are reached from one: backwards from those with a <c>$dynamicRef</c>.</summary>
    private void Explore(Element start)
    {
        var sources = new Dictionary<Node, List<Node>>(ReferenceEqualityComparer.Instance);
        var waiting = new Stack<Element>([start]);
        var leading = new Stack<Node>();
        leads[start.Node] = false;
        while (waiting.TryPop(out var at))
        {
            if (at.Node is MappingNode mapping && ReferenceResolver.Present(mapping["$dynamicRef"]) is not null)
            {
                leading.Push(at.Node);
            }

            foreach (var next in Subschemas.Of(at).Concat(
                Both(at).Select(beside => beside ? references.FollowBeside(at) : references.FollowOnce(at)).OfType<Element>()))
            {
                (sources.TryGetValue(next.Node, out var list) ? list : sources[next.Node] = []).Add(at.Node);
                if (!leads.TryGetValue(next.Node, out var known))
                {
                    leads[next.Node] = false;
                    waiting.Push(next);
                }
                else if (known)
                {
                    leading.Push(at.Node);
                }
            }
        }

        while (leading.TryPop(out var node))
        {
            if (!leads[node] || sources.ContainsKey(node))
            {
                leads[node] = true;
                if (sources.Remove(node, out var above))
                {
                    above.ForEach(leading.Push);
                }
            }
        }
    }

    /// <summary>The references of a schema: false for the first, true for the <c>$dynamicRef</c> beside it.</summary>
    private static IEnumerable<bool> Both(Element schema)
    {
        if (schema.Node is MappingNode mapping && ReferenceResolver.ReferenceOf(mapping) is not null)
        {
            yield return false;
            if (ReferenceResolver.BesideOf(mapping) is not null)
            {
                yield return true;
            }
        }
    }
}
