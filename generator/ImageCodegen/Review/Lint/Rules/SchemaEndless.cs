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
    private readonly List<LintElement> components = [];
    private readonly HashSet<Node> done = new(ReferenceEqualityComparer.Instance);

    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Schema];

    public override void Visit(LintElement element, LintContext context)
    {
        if (element.Source.Path.Segments is ["components", "schemas", _])
        {
            components.Add(element);
        }
    }

    public override void Finish(LintContext context)
    {
        foreach (var component in components)
        {
            if (Needs(component.Source, context, [component.Source.Node], component.Source.Node))
            {
                context.Report(
                    this,
                    component.Place,
                    $"A value of '{component.Name}' needs another value of '{component.Name}', and so on without end",
                    "Let one of the members on the way be optional");
            }

            done.Add(component.Source.Node);
        }
    }

    /// <summary>True where a value of the schema cannot be without one of the wanted schema.</summary>
    private bool Needs(Element place, LintContext context, HashSet<Node> passed, Node wanted)
    {
        if (place.Node is not MappingNode schema || IsNullable(schema))
        {
            return false;
        }

        if (schema["$ref"] is not null && context.Reader.References.FollowOnce(place) is { } target)
        {
            return ReferenceEquals(target.Node, wanted) || (!done.Contains(target.Node) && passed.Add(target.Node) && Needs(target, context, passed, wanted));
        }

        var properties = schema["properties"] as MappingNode;
        var members = ((schema["required"] as SequenceNode)?.Items ?? []).Select(n => n.AsString()).Where(n => n is not null && properties?[n] is not null)
            .Select(n => place.Child("properties", properties!).Child(n!, properties![n!]!));
        var parts = ((schema["allOf"] as SequenceNode)?.Items ?? []).Select(n => place.Child("allOf", n));
        var items = schema["items"] is { } item && schema["minItems"] is ScalarNode { Text: not "0" } ? new[] { place.Child("items", item) } : [];
        return members.Concat(parts).Concat(items).Any(e => Needs(e, context, passed, wanted));
    }

    private static bool IsNullable(MappingNode schema) => schema["nullable"].AsBoolean() == true
        || (schema["type"] is SequenceNode types && types.Items.Any(t => (t as ScalarNode)?.Text == "null"));
}
