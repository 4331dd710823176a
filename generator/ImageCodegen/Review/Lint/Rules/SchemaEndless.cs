using ImageCodegen.OpenApi;
using ImageCodegen.Review.Lint.Structure;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class SchemaEndless() : LintRule(
    RuleGroup.Sound,
    "schema-endless",
    FindingLevel.Error,
    "An object that cannot be without another of its kind",
    "A value would have no end, so no value is valid.")
{
    private readonly Dictionary<Node, (LintElement Component, int Order)> components = new(ReferenceEqualityComparer.Instance);

    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Schema];

    public override void Visit(LintElement element, LintContext context)
    {
        if (element.Source.Path.Segments is ["components", "schemas", _])
        {
            components.TryAdd(element.Source.Node, (element, components.Count));
        }
    }

    public override void Finish(LintContext context)
    {
        var reported = new HashSet<LintElement>();
        foreach (var loop in Loops(context))
        {
            var first = loop.Where(components.ContainsKey).Select(node => components[node]).DefaultIfEmpty().MinBy(static found => found.Order).Component;
            if (first is not null && reported.Add(first))
            {
                context.Report(
                    this,
                    first.Place,
                    $"A value of '{first.Name}' needs another value of '{first.Name}', and so on without end",
                    "Let one of the members on the way be optional");
            }
        }
    }

    /// <summary>The ways on which schemas need each other and come back to where they began. Depth first, without recursion: a way may be as long as the document.</summary>
    private IEnumerable<IReadOnlyList<Node>> Loops(LintContext context)
    {
        const int Left = -1;
        var places = new Dictionary<Node, int>(ReferenceEqualityComparer.Instance);
        var way = new List<(Node Node, IEnumerator<Element> Needed)>();
        foreach (var (component, _) in components.Values)
        {
            Enter(component.Source);
            while (way.Count > 0)
            {
                var (node, needed) = way[^1];
                if (!needed.MoveNext())
                {
                    needed.Dispose();
                    places[node] = Left;
                    way.RemoveAt(way.Count - 1);
                }
                else if (!places.TryGetValue(needed.Current.Node, out var place))
                {
                    Enter(needed.Current);
                }
                else if (place != Left)
                {
                    yield return [.. way[place..].Select(static step => step.Node)];
                }
            }
        }

        void Enter(Element element)
        {
            if (places.TryAdd(element.Node, way.Count))
            {
                way.Add((element.Node, Needed(element, context).GetEnumerator()));
            }
        }
    }

    /// <summary>The schemas that the document declares elsewhere without a value of which there is no value of this one.</summary>
    private static IEnumerable<Element> Needed(Element place, LintContext context)
    {
        if (place.Node is not MappingNode schema || IsNullable(schema))
        {
            return [];
        }

        if (schema["$ref"] is not null && context.Reader.References.FollowOnce(place) is { } target)
        {
            return [target];
        }

        var properties = schema["properties"] as MappingNode;
        var members = ((schema["required"] as SequenceNode)?.Items ?? []).Select(n => n.AsString()).Where(n => n is not null && properties?[n] is not null)
            .Select(n => place.Child("properties", properties!).Child(n!, properties![n!]!));
        var parts = ((schema["allOf"] as SequenceNode)?.Items ?? []).Select(n => place.Child("allOf", n));
        var items = schema["items"] is { } item && schema["minItems"] is ScalarNode { Text: not "0" } ? new[] { place.Child("items", item) } : [];
        return members.Concat(parts).Concat(items).SelectMany(e => Needed(e, context));
    }

    private static bool IsNullable(MappingNode schema) => schema["nullable"].AsBoolean() == true
        || (schema["type"] is SequenceNode types && types.Items.Any(t => (t as ScalarNode)?.Text == "null"));
}
