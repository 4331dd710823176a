using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.Binding.Shapes;

/// <summary>
/// The schemas that together describe one place: references followed, <c>allOf</c> opened, alternatives of which one is
/// left (beside null) taken as that one. References and parts come before a schema's own keywords.
/// </summary>
internal sealed class Parts
{
    private const int MostParts = 500;

    /// <summary>How many references and parts may follow one behind another: room for 64 levels, each a reference and a part.</summary>
    internal const int LongestChain = 128;

    private const int DeepestNull = 8;
    private readonly OpenApiReader reader;
    private readonly Hierarchy hierarchy;
    private readonly FewOrMany<Schema> visited = new();
    private readonly List<Schema> open = [];

    /// <summary>What the place derives from, which is no part of it.</summary>
    private Schema? inherited;

    private Parts(OpenApiReader reader, Hierarchy hierarchy) => (this.reader, this.hierarchy) = (reader, hierarchy);

    /// <summary>All schemas, in the order in which they apply.</summary>
    public List<Schema> Schemas { get; } = [];

    /// <summary>Those that stand in the place itself, not behind a reference.</summary>
    public List<Schema> Own { get; } = [];

    /// <summary>The schemas that references of the place lead to, each once.</summary>
    public List<Schema> Targets { get; } = [];

    /// <summary>True where an alternative of the place is null.</summary>
    public bool HasNullAlternative { get; private set; }

    /// <summary>Something that could not be resolved stands in the place; it was reported.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>True where the place derives from another, which is no part of it.</summary>
    public bool IsDerived => inherited is not null;

    /// <summary>Collects the parts of a place.</summary>
    public static Parts Of(SchemaSet set, OpenApiReader reader, Hierarchy hierarchy)
    {
        var parts = new Parts(reader, hierarchy) { inherited = set.Schemas is [var only] ? hierarchy.BaseOf(only) : null };
        foreach (var schema in set.Schemas)
        {
            parts.Visit(schema, behindReference: false, 0);
        }

        return parts;
    }

    private void Visit(Schema schema, bool behindReference, int depth)
    {
        if (open.Contains(schema))
        {
            var span = schema.Get("$ref")?.Span ?? schema.Span;
            reader.Diagnostics.Add(Diagnostics.CyclicReference, span, schema.Text("$ref") ?? schema.Element.Path.ToString());
            IsBroken = true;
            return;
        }

        if (!visited.Add(schema))
        {
            return;
        }

        if (visited.Count > MostParts || depth > LongestChain)
        {
            var (most, what) = visited.Count > MostParts ? (MostParts, "parts under 'allOf'") : (LongestChain, "references or parts, one behind another");
            reader.Diagnostics.Add(Diagnostics.TooManyParts, schema.Span, most.ToString(System.Globalization.CultureInfo.InvariantCulture), what);
            return;
        }

        open.Add(schema);
        if (schema.IsReference)
        {
            VisitTarget(schema.Target(), behindReference, depth);
            if (schema.HasDynamicTarget)
            {
                VisitTarget(schema.DynamicTarget(), behindReference, depth);
            }
        }

        if (schema.HasOwnKeywords)
        {
            VisitOwn(schema, behindReference, depth);
        }

        open.RemoveAt(open.Count - 1);
    }

    /// <summary>What the schema says itself, with the parts and alternatives that it holds in front of it.</summary>
    private void VisitOwn(Schema schema, bool behindReference, int depth)
    {
        foreach (var part in schema.Children("allOf"))
        {
            var isBase = depth == 0 && inherited is not null && part.IsReference && part.Target()?.Behind() == inherited;
            if (!isBase)
            {
                Visit(part, behindReference, depth + 1);
            }
        }

        foreach (var alternative in OnlyAlternatives(schema))
        {
            Visit(alternative, behindReference, depth + 1);
        }

        Schemas.Add(schema);
        if (!behindReference)
        {
            Own.Add(schema);
        }
    }

    private void VisitTarget(Schema? target, bool behindReference, int depth)
    {
        if (target is null)
        {
            IsBroken = true;
            return;
        }

        if (!behindReference && !Targets.Contains(target))
        {
            Targets.Add(target);
        }

        Visit(target, behindReference: true, depth + 1);
    }

    /// <summary>Of <c>oneOf</c> and of <c>anyOf</c>, the alternative that is left when null is set apart; none where several are.</summary>
    private List<Schema> OnlyAlternatives(Schema schema)
    {
        // A base that lists who derives from it describes itself.
        if (!Keywords.HasUnion(schema)
            || (schema.Mapping["discriminator"] is not null && (schema.Mapping["properties"] is not null || hierarchy.DerivedOf(schema).Count > 0)))
        {
            return [];
        }

        var found = new List<Schema>();
        foreach (var keyword in Keywords.Unions)
        {
            // Two tell that it is a choice; many places can share one of thousands.
            var (all, others) = (new List<Schema>(), new List<Schema>());
            foreach (var alternative in schema.EachChild(keyword).TakeWhile(_ => others.Count < 2))
            {
                all.Add(alternative);
                if (!IsNullSchema(alternative))
                {
                    others.Add(alternative);
                }
            }

            if (others.Count == 1)
            {
                HasNullAlternative |= all.Count > 1;
                found.Add(others[0]);
            }
            else if (others.Count == 0 && all.Count > 0)
            {
                // Null is all that is left.
                found.Add(all[0]);
            }
        }

        return found;
    }

    /// <summary>
    /// What a schema is made of: the targets of its references, the parts of its <c>allOf</c>, the alternatives of its <c>oneOf</c> and
    /// <c>anyOf</c>, these marked.
    /// </summary>
    internal static IEnumerable<(Schema Schema, bool IsAlternative)> Steps(Schema schema)
    {
        if (schema.IsReference && schema.Target() is { } target)
        {
            yield return (target, false);
        }

        if (schema.DynamicTarget() is { } beside)
        {
            yield return (beside, false);
        }

        if (!schema.HasOwnKeywords)
        {
            yield break;
        }

        foreach (var part in schema.Children("allOf"))
        {
            yield return (part, false);
        }

        foreach (var alternative in Keywords.Unions.SelectMany(schema.Children))
        {
            yield return (alternative, true);
        }
    }

    /// <summary>True for a schema, or a reference to one, that null alone is valid by.</summary>
    internal static bool IsNullSchema(Schema schema) => IsNullSchema(schema, 0);

    private static bool IsNullSchema(Schema schema, int depth)
    {
        for (var steps = 0; schema.IsReference && schema.Mapping.Entries.Count == 1 && steps < LongestChain; steps++)
        {
            if (schema.Target() is not { } target)
            {
                return false;
            }

            schema = target;
        }

        return !schema.IsReference
            && (schema.Types is ["null"] || schema.Mapping["const"].IsNull() || schema.Enum is [Syntax.ScalarNode { Type: Syntax.ScalarType.Null }]
            || (schema.Mapping.Entries is [{ Key: "anyOf" or "oneOf", Value: Syntax.SequenceNode { Items.Count: > 0 } } only] && depth < DeepestNull
                && schema.EachChild(only.Key).All(a => IsNullSchema(a, depth + 1))));
    }
}
