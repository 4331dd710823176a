using System.Globalization;
using ImageCodegen.Binding.Names;
using ImageCodegen.Syntax;

namespace ImageCodegen.Tests.Binding.Stability;

/// <summary>An edit of a document.</summary>
/// <param name="Document">The document with it.</param>
/// <param name="Place">What was changed itself; empty where that is new, or nothing was.</param>
internal sealed record Edit(Node Document, IReadOnlyList<string> Place);

/// <summary>Edits that leave most of a document alone, as people make them; the same seed makes the same.</summary>
internal sealed class Edits(Node root, BoundNames names, Random random)
{
    private static readonly string[] Words = ["Gizmo", "Quokka", "Zephyr", "Aardvark", "Ledger", "Beacon"];

    private readonly List<(string[] Way, MappingNode Node)> schemas = [.. names.Contract.Types.SelectMany(t => t.Origins).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
        .Select(o => (Way: Tree.Way(o), Node: Tree.At(root, Tree.Way(o)) as MappingNode)).Where(s => s.Node is not null && s.Way.Length > 2).Select(s => (s.Way, s.Node!))];

    /// <summary>The edits by name; each gives null where the document has no place for it.</summary>
    public static IReadOnlyDictionary<string, Func<Edits, Edit?>> All { get; } = new SortedDictionary<string, Func<Edits, Edit?>>(StringComparer.Ordinal)
    {
        ["operation copied"] = e => e.Operation() is { } o ? e.WithOperation(Tree.With(o.Node, ["operationId"], Tree.Text(e.Word() + "Copy"))) : null,
        ["operation added"] = e => e.WithOperation(Tree.Map(
            ("operationId", Tree.Text(e.Word() + "List")),
            ("responses", Tree.With(null, ["200", "content", "application/json", "schema"], e.Record())))),
        ["operation removed"] = e => e.Operation() is { } o ? new(Unused.Removed(root: Tree.With(e.Document, o.Way, null), before: e.Document), []) : null,
        ["component added"] = e => e.WithComponent(e.Word(), e.Record()),
        ["component copied"] = e => e.One(e.Components()) is { } c ? e.WithComponent(c.Way[2] + e.Pick("V2", "Copy"), c.Node) : null,
        ["component like an inline type"] = e => e.One(e.Inline()) is { } s ? e.WithComponent(e.Word(), s.Node) : null,
        ["component like an inline type, called like the member"] = e => e.One(e.Inline().Where(s => s.Way[^2] == "properties")) is { } s ? e.WithComponent(s.Way[^1], s.Node) : null,
        ["component with the same last part"] = e => e.One(e.Components()) is { } c ? e.WithComponent(Dotted(c.Way[2]), e.Record()) : null,
        ["member added"] = e => e.One(e.Records()) is { } s ? e.WithMember(s.Way) : null,
        ["inline object added to an operation"] = e => e.One(e.Records().Where(s => s.Way[0] == "paths")) is { } s ? e.WithMember(s.Way, e.Record()) : null,
        ["value added"] = e => e.One(e.schemas.Where(s => s.Node["enum"] is SequenceNode)) is { } s ? e.Appended(s.Way, "enum", Tree.Text("new_value")) : null,
        ["case added"] = e => e.One(e.schemas.Where(s => s.Node["oneOf"] is SequenceNode)) is { } s ? e.Appended(s.Way, "oneOf", e.Record())
            : e.One(e.schemas.Where(s => s.Node["anyOf"] is SequenceNode)) is { } t ? e.Appended(t.Way, "anyOf", e.Record()) : null,
        ["reordered"] = e => new(Tree.With(Tree.With(e.Document, ["paths"], e.Shuffled(["paths"])), ["components", "schemas"], e.Shuffled(["components", "schemas"])), []),
        ["described anew"] = e => new(Tree.Change(e.Document, Described), []),
    };

    public Node Document => root;

    private static Node Described(Node node) => node is MappingNode mapping && mapping["description"].AsString() is { } text
        ? Tree.With(node, ["description"], Tree.Text("Other words. " + text))
        : node;

    private T? One<T>(IEnumerable<T> all)
        where T : struct
    {
        var list = all.ToList();
        return list.Count == 0 ? null : list[random.Next(list.Count)];
    }

    private string Pick(params string[] all) => all[random.Next(all.Length)];

    /// <summary>A new name as the document has them: the beginning of another, and a word of its own.</summary>
    private string Word()
    {
        var other = InlineName.Split(CSharpName.Pascal(One(Components())?.Way[2] ?? "New"));
        return string.Concat(other.Take(1 + random.Next(3))) + Pick(Words);
    }

    private IEnumerable<(string[] Way, MappingNode Node)> Components() => schemas.Where(s => s.Way.Length == 3 && s.Way[1] == "schemas");

    private IEnumerable<(string[] Way, MappingNode Node)> Inline() => schemas.Where(s => s.Way.Length > 3 && s.Node["$ref"] is null);

    private IEnumerable<(string[] Way, MappingNode Node)> Records() => schemas.Where(s => s.Node["properties"] is MappingNode);

    // Of an id that two have one has the name, and the other would take it.
    private (string[] Way, Node Node)? Operation() => One(names.Contract.Operations.Select(o => (Way: Tree.Way(o.Origin), Node: Tree.At(root, Tree.Way(o.Origin))!))
        .GroupBy(o => Tree.At(o.Node, "operationId").AsString() ?? o.Way[1], StringComparer.Ordinal).Where(g => g.Count() == 1).Select(g => g.First()));

    /// <summary>A name that a member of the document has, and the kind of value that it has there.</summary>
    private (string Name, Node Schema) Member() => One(Inline().Where(s => s.Way[^2] == "properties")) is { } s ? (s.Way[^1], s.Node) : ("status", Enum());

    private static MappingNode Enum() => Tree.Map(("type", Tree.Text("string")), ("enum", Tree.List(Tree.Text("zig"), Tree.Text("zag"))));

    /// <summary>An object with a value that is like another, and others which are only called so.</summary>
    private MappingNode Record()
    {
        var ((same, schema), (named, _), (other, _)) = (Member(), Member(), Member());
        var few = Tree.Map(("type", Tree.Text("object")), ("properties", Tree.Map(("zag", Enum()), ("zig", Enum()))));
        var members = new[] { (same, schema), (named, Enum()), (other, few), ("zog", Tree.Map(("type", Tree.Text("string")))) }.DistinctBy(m => m.Item1, StringComparer.Ordinal);
        return Tree.Map(("type", Tree.Text("object")), ("properties", Tree.Map(members.Select(m => (m.Item1, (Node)m.Item2)))));
    }

    private static string Dotted(string name)
    {
        var parts = name.Split('.');
        return parts.Length > 2 ? string.Join('.', [.. parts[..^2], "zebra", parts[^1]]) : "com.zebra." + name;
    }

    private Edit WithOperation(Node operation) => new(Tree.With(root, ["paths", "/zz-" + random.Next(1000).ToString(CultureInfo.InvariantCulture), "post"], Tree.Copy(operation)), []);

    private Edit? WithComponent(string name, Node schema) => Tree.At(root, "components", "schemas", name) is null ? new(Tree.With(root, ["components", "schemas", name], Tree.Copy(schema)), []) : null;

    private Edit? WithMember(string[] record, Node? value = null)
    {
        var (name, schema) = Member();
        string[] way = [.. record, "properties", name];
        return Tree.At(root, way) is null ? new(Tree.With(root, way, Tree.Copy(value ?? (random.Next(2) == 0 ? schema : Enum()))), record) : null;
    }

    private Edit Appended(string[] way, string keyword, Node item) =>
        new(Tree.With(root, [.. way, keyword], Tree.List([.. ((SequenceNode)Tree.At(root, [.. way, keyword])!).Items, Tree.Copy(item)])), way);

    private MappingNode? Shuffled(string[] way) =>
        Tree.At(root, way) is MappingNode mapping ? new MappingNode(mapping.Span, [.. mapping.Entries.OrderBy(_ => random.Next())]) : null;
}
