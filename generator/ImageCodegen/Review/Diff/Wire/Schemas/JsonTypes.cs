using ImageCodegen.Model;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Diff.Wire.Schemas;

/// <summary>The types of JSON Schema. A number is any, an integer one without a fraction.</summary>
[Flags]
internal enum JsonTypes
{
    None = 0,
    Boolean = 1,
    Integer = 2,
    Fraction = 4,
    String = 8,
    Array = 16,
    Object = 32,
    Null = 64,
    Number = Integer | Fraction,
    Values = Boolean | Number | String | Array | Object,
    Any = Values | Null,
}

/// <summary>Types by name and by value.</summary>
internal static class JsonTypesNames
{
    private static readonly (JsonTypes Type, string Name)[] Names =
    [
        (JsonTypes.String, "string"), (JsonTypes.Number, "number"), (JsonTypes.Integer, "integer"), (JsonTypes.Boolean, "boolean"),
        (JsonTypes.Object, "object"), (JsonTypes.Array, "array"), (JsonTypes.Null, "null"),
    ];

    /// <summary>The type of a name.</summary>
    public static JsonTypes Named(string name) => Array.Find(Names, n => n.Name == name).Type;

    /// <summary>The type of a value.</summary>
    public static JsonTypes Of(Node value) => value switch
    {
        MappingNode => JsonTypes.Object,
        SequenceNode => JsonTypes.Array,
        ScalarNode { Type: ScalarType.String } => JsonTypes.String,
        ScalarNode { Type: ScalarType.Integer } => JsonTypes.Integer,
        ScalarNode { Type: ScalarType.Number } scalar =>
            JsonNumber.Parse(scalar.Text) is { IsInteger: true } ? JsonTypes.Integer : JsonTypes.Fraction,
        ScalarNode { Type: ScalarType.Boolean } => JsonTypes.Boolean,
        _ => JsonTypes.Null,
    };

    /// <summary>The types in words.</summary>
    public static string Text(this JsonTypes types)
    {
        if (types == JsonTypes.None)
        {
            return "none";
        }

        if ((types & JsonTypes.Values) == JsonTypes.Values)
        {
            return "any";
        }

        var names = new List<string>();
        foreach (var (type, name) in Names)
        {
            if ((types & type) == type)
            {
                names.Add(name);
                types &= ~type;
            }
        }

        return string.Join(" or ", names);
    }
}
