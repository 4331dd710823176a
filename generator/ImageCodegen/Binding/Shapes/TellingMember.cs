using System.Globalization;
using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;

namespace ImageCodegen.Binding.Shapes;

/// <summary>The member that a base's discriminator names: text, an integer or a boolean.</summary>
internal sealed class TellingMember
{
    private const int LongestChain = 16;
    private readonly string type;

    private TellingMember(string type, Schema declared, Schema? implied)
    {
        (this.type, Implied) = (type, implied);
        Allowed = (declared.Enum ?? []).OfType<ScalarNode>().Select(static v => v.Text).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Where the base does not declare it, the schema that it would have; otherwise null.</summary>
    public Schema? Implied { get; }

    /// <summary>True for text.</summary>
    public bool IsText => type == "string";

    /// <summary>The values that it may have; none where all are as good.</summary>
    public IReadOnlySet<string> Allowed { get; }

    /// <summary>The member of a base; null where it is of a type that cannot tell.</summary>
    /// <param name="root">The base.</param>
    /// <param name="below">What derives from it.</param>
    public static TellingMember? Of(Schema root, IReadOnlyList<Schema> below)
    {
        var name = root.Discriminator!.PropertyName;
        if (Declared(root, name) is { } declared)
        {
            return Of(End(declared), implied: null);
        }

        // Members of a closed object are all declared, so this one has none of that name.
        var others = below.Select(b => Declared(b, name)).OfType<Schema>().ToList();
        return root.Mapping["additionalProperties"].AsBoolean() == false ? null
            : others.Count > 0 && others.TrueForAll(o => o.IsReference && End(o) == End(others[0])) ? Of(End(others[0]), others[0])
            : others.Select(o => TypeOf(End(o))).Distinct(StringComparer.Ordinal).ToList() switch
            {
                [] => Imply(root, "string"),
                [{ } type] => Imply(root, type),
                _ => null,
            };
    }

    /// <summary>Whether a text is a value of its type.</summary>
    public bool Fits(string value) => type switch
    {
        "integer" => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number.ToString(CultureInfo.InvariantCulture) == value,
        "boolean" => value is "true" or "false",
        _ => true,
    };

    /// <summary>Whether it may have a value.</summary>
    public bool Allows(string value) => Fits(value) && (Allowed.Count == 0 || Allowed.Contains(value));

    private static TellingMember? Of(Schema declared, Schema? implied) =>
        TypeOf(declared) is { } type && declared.Mapping["const"] is null ? new TellingMember(type, declared, implied) : null;

    private static TellingMember? Imply(Schema root, string type)
    {
        var at = root.Discriminator!.Element;
        var text = new MappingNode(at.Span,
        [
            Text("type", at, type),
            new MappingEntry("nullable", at.Span, new ScalarNode(at.Span, ScalarType.Boolean, "true")),
            Text("description", at, "Which type it is."),
        ]);
        return root.Reader.Schema(at.Child("propertyName", text)) is { } implied ? new TellingMember(type, implied, implied) : null;
    }

    private static MappingEntry Text(string key, Element at, string text) => new(key, at.Span, new ScalarNode(at.Span, ScalarType.String, text));

    /// <summary>The type where that can tell; null for others.</summary>
    private static string? TypeOf(Schema member) =>
        member.Mapping["allOf"] is not null ? null
        : (member.Types.Count == 0 ? TypeOf(member.Mapping["const"] ?? (member.Enum is [var first, ..] ? first : null)) : member.Types.Where(static t => t != "null").ToList() is [var only] ? only : null) switch
        {
            "string" when member.Mapping["format"] is null => "string",
            "integer" when member.Text("format") is null or "int32" or "int64" && member.Mapping["minimum"] is null && member.Mapping["maximum"] is null => "integer",
            "boolean" => "boolean",
            _ => null,
        };

    private static string? TypeOf(Node? value) => value switch
    {
        ScalarNode { Type: ScalarType.String } => "string",
        ScalarNode { Type: ScalarType.Integer } => "integer",
        ScalarNode { Type: ScalarType.Boolean } => "boolean",
        _ => null,
    };

    /// <summary>What a reference leads to, whatever stands beside it.</summary>
    private static Schema End(Schema member)
    {
        for (var steps = 0; member.IsReference && member.Target() is { } target && steps < LongestChain; steps++)
        {
            member = target;
        }

        return member;
    }

    /// <summary>The member as a schema or a part of it declares it; null where none does.</summary>
    private static Schema? Declared(Schema schema, string name) => Declared(schema, name, 0, []);

    private static Schema? Declared(Schema schema, string name, int depth, HashSet<Schema> passed)
    {
        // There can be many ways to one part.
        if (depth > LongestChain || !passed.Add(schema))
        {
            return null;
        }

        var own = schema.HasOwnKeywords ? schema.Properties.FirstOrDefault(p => p.Entry.Key == name).Schema : null;
        return own ?? (schema.IsReference && schema.Target() is { } target ? Declared(target, name, depth + 1, passed) : null)
            ?? (schema.HasOwnKeywords ? schema.Children("allOf").Select(p => Declared(p, name, depth + 1, passed)).FirstOrDefault(static m => m is not null) : null);
    }
}
