using System.Globalization;
using ImageCodegen.OpenApi;
using ImageCodegen.OpenApi.References;
using ImageCodegen.Review.Lint.Structure;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.Review.Lint;

/// <summary>
/// Goes once over a document and what it refers to, and brings each object to the rules that look at its kind: first the
/// document from top to bottom, then what only references lead to.
/// </summary>
internal sealed class LintWalk
{
    private readonly LintContext context;
    private readonly List<LintRule>[] rules;
    private readonly HashSet<Node> seen = new(ReferenceEqualityComparer.Instance);
    private readonly Queue<(ObjectKind Kind, Element Target)> referenced = new();

    /// <summary>Makes a walk.</summary>
    public LintWalk(LintContext context, IReadOnlyList<LintRule> all)
    {
        this.context = context;
        rules = [.. Enum.GetValues<ObjectKind>().Select(kind => all.Where(r => r.Kinds.Contains(kind)).ToList())];
    }

    /// <summary>Goes over the document.</summary>
    public void Run()
    {
        Visit(context.Document);
        while (referenced.TryDequeue(out var next))
        {
            Visit(new LintElement(next.Kind, next.Target, KeyOf(next.Target), parent: null));
        }
    }

    private void Visit(LintElement element)
    {
        if (!seen.Add(element.Source.Node))
        {
            return;
        }

        var isLater = Fields31.IsLater(context);
        var isReference = element.Mapping["$ref"] is not null
            && (OpenApiStructure.MayBeReference(element.Kind, element.Dialect) || (isLater && element.Kind == ObjectKind.MediaType));
        if (ReferenceResolver.ReferenceOf(element.Mapping) is not null && (isReference || element.Kind is ObjectKind.Schema or ObjectKind.PathItem)
            && context.Reader.References.FollowOnce(element.Source) is { } target)
        {
            referenced.Enqueue((element.Kind, target));
            context.Uses.Add(element.Source, target);
            context.Reach(target.File);
        }

        if (isReference)
        {
            element = new LintElement(ObjectKind.Reference, element.Source, element.Place.Span, element.Parent) { Meant = element.Kind };

            // A chain that comes back to itself is told by the resolver.
            _ = context.Reader.References.Follow(element.Source);
        }

        foreach (var rule in rules[(int)element.Kind])
        {
            rule.Visit(element, context);
        }

        foreach (var entry in element.Kind == ObjectKind.Reference ? [] : element.Mapping.Entries)
        {
            if ((element.Shape.Of(entry.Key) ?? (isLater ? Fields32.Of(element.Kind, entry.Key) : null)) is { } type)
            {
                Descend(element, type, element.Source.Child(entry.Key, entry.Value), entry.KeySpan);
            }
        }
    }

    private void Descend(LintElement parent, FieldType type, Element source, SourceSpan key)
    {
        switch (type)
        {
            case FieldType.Object { Kind: var kind } when source.Node is MappingNode || (kind == ObjectKind.Schema && source.Node.AsBoolean() is not null):
                Visit(new LintElement(kind, source, key, parent));
                break;
            case FieldType.List { Item: FieldType.Object item } when source.Node is SequenceNode list:
                for (var i = 0; i < list.Items.Count; i++)
                {
                    Descend(parent, item, source.Child(i.ToString(CultureInfo.InvariantCulture), list.Items[i]), list.Items[i].Span);
                }

                break;
            case FieldType.Map { Value: FieldType.Object value } when source.Node is MappingNode map:
                foreach (var entry in map.Entries)
                {
                    Descend(parent, value, source.Child(entry.Key, entry.Value), entry.KeySpan);
                }

                break;
        }
    }

    /// <summary>Where the key stands that leads to an element.</summary>
    private static SourceSpan KeyOf(Element target)
    {
        var node = target.File.Root.Node;
        var span = target.Span;
        foreach (var segment in target.Path.Segments)
        {
            (node, span) = node switch
            {
                MappingNode mapping when mapping.TryGet(segment, out var entry) => (entry.Value, entry.KeySpan),
                SequenceNode list when int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < list.Items.Count =>
                    (list.Items[i], list.Items[i].Span),
                _ => (node, target.Span),
            };
        }

        return span;
    }
}
