using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;

namespace ImageCodegen.Binding.Shapes;

/// <summary>
/// Which components derive from which: a base has a discriminator, and others in its document refer to it under <c>allOf</c> (OpenAPI 3.1,
/// 4.8.25). What derives from a derived one derives from the base, too.
/// </summary>
internal sealed class Hierarchy
{
    private static readonly string[] ValueExtensions = ["x-ms-discriminator-value", "x-discriminator-value"];

    private readonly Dictionary<Schema, Schema> bases = [];
    private readonly Dictionary<Schema, List<Schema>> derived = [];
    private readonly Dictionary<Schema, List<string>> kinds = [];
    private readonly Dictionary<Schema, TellingMember> members = [];

    /// <summary>Finds the hierarchies of a document.</summary>
    /// <param name="all">The components that are generated, by name.</param>
    public void Add(IEnumerable<(string Name, Schema Schema)> all)
    {
        var components = all.Select(static c => (c.Name, Schema: c.Schema.Behind())).ToList();
        var known = components.Select(c => c.Schema).ToHashSet();
        var children = new Dictionary<Schema, List<Schema>>();
        foreach (var (_, schema) in components.Where(c => c.Schema.HasOwnKeywords && !c.Schema.IsReference))
        {
            foreach (var parent in schema.Children("allOf")
                .Where(p => p.IsReference && p.Mapping.Entries.Count == 1).Select(p => p.Target()?.Behind()).OfType<Schema>()
                .Where(p => known.Contains(p) && p != schema))
            {
                (children.TryGetValue(parent, out var list) ? list : children[parent] = []).Add(schema);
            }
        }

        var names = components.DistinctBy(c => c.Schema).ToDictionary(c => c.Schema, c => c.Name);
        foreach (var (_, root) in components.Where(c =>
            children.ContainsKey(c.Schema) && !bases.ContainsKey(c.Schema) && c.Schema.Discriminator is not null))
        {
            var below = Below(root, children);
            if (TellingMember.Of(root, below) is { } member && CanBeTold(root, below, member, names))
            {
                members[root] = member;
                Grow(root, children);
            }
        }

        foreach (var root in derived.Keys.Where(b => !bases.ContainsKey(b) && names.ContainsKey(b)).ToList())
        {
            Name(root, names);
        }
    }

    /// <summary>What the component derives from; null where it derives from nothing.</summary>
    public Schema? BaseOf(Schema schema) => bases.GetValueOrDefault(schema);

    /// <summary>What derives from the component directly.</summary>
    public IReadOnlyList<Schema> DerivedOf(Schema schema) => derived.GetValueOrDefault(schema) ?? [];

    /// <summary>True where the component is part of a hierarchy.</summary>
    public bool Holds(Schema schema) => bases.ContainsKey(schema) || derived.ContainsKey(schema);

    /// <summary>The wire values that mean the component itself; none where only its user knows one.</summary>
    public IReadOnlyList<string> KindsOf(Schema schema) => kinds[schema];

    /// <summary>The member that tells the kinds of the component's hierarchy apart.</summary>
    public string MemberOf(Schema schema)
    {
        while (bases.TryGetValue(schema, out var above))
        {
            schema = above;
        }

        return schema.Discriminator!.PropertyName;
    }

    /// <summary>The discriminator of a base that does not declare it, as if it did; null where it does, and for what is no base.</summary>
    public Schema? ImpliedMember(Schema schema) => members.GetValueOrDefault(schema)?.Implied;

    private static List<Schema> Below(Schema root, Dictionary<Schema, List<Schema>> children)
    {
        var seen = new HashSet<Schema> { root };
        var below = new List<Schema>();
        var waiting = new Queue<Schema>(children[root]);
        while (waiting.TryDequeue(out var child))
        {
            if (seen.Add(child))
            {
                below.Add(child);
                children.GetValueOrDefault(child)?.ForEach(waiting.Enqueue);
            }
        }

        return below;
    }

    /// <summary>
    /// False where no kind of what derives is among the values that the member may have: such a discriminator tells nothing. The name of a
    /// schema is a kind where the member is text.
    /// </summary>
    private static bool CanBeTold(Schema root, List<Schema> below, TellingMember member, Dictionary<Schema, string> names)
    {
        var name = root.Discriminator!.PropertyName;
        var given = root.Discriminator.Values.Select(v => v.Value).Concat(below.SelectMany(b => Constants(b, name)));
        return member.IsText && member.Allowed.Count == 0
            || given.Any(member.Allows) || (member.IsText && below.Exists(b => member.Allows(names[b])));
    }

    private void Grow(Schema root, Dictionary<Schema, List<Schema>> children)
    {
        var waiting = new Queue<Schema>([root]);
        while (waiting.TryDequeue(out var parent))
        {
            foreach (var child in children.GetValueOrDefault(parent) ?? [])
            {
                if (child != root && !derived.ContainsKey(child) && bases.TryAdd(child, parent))
                {
                    (derived.TryGetValue(parent, out var list) ? list : derived[parent] = []).Add(child);
                    waiting.Enqueue(child);
                }
            }
        }
    }

    private void Name(Schema root, Dictionary<Schema, string> names)
    {
        var all = new List<Schema> { root };
        for (var i = 0; i < all.Count; i++)
        {
            all.AddRange(DerivedOf(all[i]));
        }

        var taken = new HashSet<string>(StringComparer.Ordinal);
        var telling = members[root];
        all.ForEach(s => kinds[s] = []);
        foreach (var (value, _, schema) in root.Discriminator!.Values.Where(v => telling.Fits(v.Value)))
        {
            if (schema is not null && kinds.TryGetValue(schema.Behind(), out var own) && taken.Add(value))
            {
                own.Add(value);
            }
        }

        var member = root.Discriminator.PropertyName;
        foreach (var schema in all)
        {
            kinds[schema].AddRange(schema == root ? [] : Constants(schema, member).Where(c => telling.Fits(c) && taken.Add(c)));
            if (kinds[schema].Count == 0 && telling.IsText && (taken.Add(names[schema]) || schema == root))
            {
                kinds[schema].Add(names[schema]);
            }
        }
    }

    private static IEnumerable<string> Constants(Schema schema, string member) =>
        Given(schema).Concat(schema.Children("allOf").Where(p => !p.IsReference).Append(schema)
            .Select(p => p.Properties.FirstOrDefault(m => m.Entry.Key == member).Schema)
            .OfType<Schema>()
            .Select(m => m.Mapping["const"] ?? (m.Enum is [var only] ? only : null))
            .OfType<ScalarNode>().Where(static v => v.Type != ScalarType.Null).Select(static v => v.Text));

    /// <summary>What documents say in place of a mapping, those of Azure and others.</summary>
    private static IEnumerable<string> Given(Schema schema) =>
        ValueExtensions.Select(k => schema.Mapping[k].AsString()).OfType<string>().Take(1);
}
