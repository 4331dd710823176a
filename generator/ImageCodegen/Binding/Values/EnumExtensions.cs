using ImageCodegen.Binding.Shapes;
using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;

namespace ImageCodegen.Binding.Values;

/// <summary>
/// Names and descriptions of enum values from the extensions that tools agree on: <c>x-enum-varnames</c>,
/// <c>x-enumNames</c>, <c>x-enum-descriptions</c> (a list, or a map by value) and <c>x-ms-enum</c>.
/// </summary>
internal static class EnumExtensions
{
    private static readonly string[] NameKeys = ["x-enum-varnames", "x-enumNames", "x-enum-names"];
    private static readonly string[] DescriptionKeys = ["x-enum-descriptions", "x-enumDescriptions"];

    /// <summary>The documented values of the first schema that has the values, in their order.</summary>
    public static List<EnumValueShape> Describe(IReadOnlyList<Schema> schemas, IReadOnlyList<ScalarNode> values)
    {
        var owner = schemas.FirstOrDefault(s => s.Enum is not null);
        var (names, descriptions) = owner is null ? (null, null) : (Texts(owner, NameKeys), Texts(owner, DescriptionKeys));
        var microsoft = owner?.Mapping["x-ms-enum"] as MappingNode;
        var rows = (microsoft?["values"] as SequenceNode)?.Items.OfType<MappingNode>().ToList() ?? [];
        if (rows.Count == 0 && names is null && descriptions is null)
        {
            return [.. values.Select(static v => new EnumValueShape(v.Text, null, null))];
        }

        return
        [
            .. values.Select(v =>
            {
                var row = rows.Find(r => (r["value"] as ScalarNode)?.Text == v.Text);
                return new EnumValueShape(
                    v.Text,
                    Filled((row?["name"] as ScalarNode)?.Text) ?? Filled(names?.GetValueOrDefault(v.Text)),
                    Filled((row?["description"] as ScalarNode)?.Text) ?? Filled(descriptions?.GetValueOrDefault(v.Text)));
            }),
        ];
    }

    /// <summary>The name of the type that <c>x-ms-enum</c> gives; null where it gives none.</summary>
    public static string? TypeName(IReadOnlyList<Schema> schemas) =>
        schemas.Select(s => Filled(((s.Mapping["x-ms-enum"] as MappingNode)?["name"] as ScalarNode)?.Text)).FirstOrDefault(n => n is not null);

    /// <summary>The texts of a list beside <c>enum</c>, or of a map, by value.</summary>
    private static Dictionary<string, string>? Texts(Schema schema, string[] keys)
    {
        var written = Array.Find(keys, k => schema.Mapping[k] is not null);
        if (written is null)
        {
            return null;
        }

        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        switch (schema.Mapping[written])
        {
            case SequenceNode list when schema.Mapping["enum"] is SequenceNode values:
                foreach (var (value, text) in values.Items.Zip(list.Items))
                {
                    if (value is ScalarNode { Type: not ScalarType.Null } wire && text is ScalarNode { Type: not ScalarType.Null } scalar)
                    {
                        found.TryAdd(wire.Text, scalar.Text);
                    }
                }

                return found;
            case MappingNode map:
                foreach (var entry in map.Entries)
                {
                    if (entry.Value is ScalarNode { Type: not ScalarType.Null } scalar)
                    {
                        found.TryAdd(entry.Key, scalar.Text);
                    }
                }

                return found;
            default:
                return null;
        }
    }

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
