using System.Globalization;
using ImageCodegen.Syntax;

namespace ImageCodegen.OpenApi;

/// <summary>The schemas that a schema applies to a value or to its parts, by the keywords of JSON Schema that hold schemas.</summary>
internal static class Subschemas
{
    private static readonly string[] Single =
    [
        "items", "additionalProperties", "propertyNames", "contains", "contentSchema", "unevaluatedItems", "unevaluatedProperties", "not", "if", "then", "else", "additionalItems",
    ];

    private static readonly string[] Listed = ["allOf", "anyOf", "oneOf", "prefixItems", "items"];
    private static readonly string[] Named = ["properties", "patternProperties", "dependentSchemas", "dependencies"];
    private static readonly string[] Definitions = ["$defs", "definitions"];

    /// <summary>The schemas right below, none for what is no mapping.</summary>
    public static IEnumerable<Element> Of(Element schema)
    {
        if (schema.Node is not MappingNode mapping)
        {
            yield break;
        }

        foreach (var key in Single)
        {
            if (mapping[key] is MappingNode node)
            {
                yield return schema.Child(key, node);
            }
        }

        foreach (var key in Listed)
        {
            if (mapping[key] is SequenceNode list)
            {
                var holder = schema.Child(key, list);
                for (var i = 0; i < list.Items.Count; i++)
                {
                    yield return holder.Child(i.ToString(CultureInfo.InvariantCulture), list.Items[i]);
                }
            }
        }

        foreach (var child in Members(schema, mapping, Named))
        {
            yield return child;
        }
    }

    /// <summary>The same, and those that stand there for references to lead to.</summary>
    public static IEnumerable<Element> WithDefinitions(Element schema) =>
        schema.Node is MappingNode mapping ? Of(schema).Concat(Members(schema, mapping, Definitions)) : [];

    private static IEnumerable<Element> Members(Element schema, MappingNode mapping, string[] keywords)
    {
        foreach (var key in keywords)
        {
            if (mapping[key] is MappingNode members)
            {
                var holder = schema.Child(key, members);
                foreach (var entry in members.Entries)
                {
                    yield return holder.Child(entry.Key, entry.Value);
                }
            }
        }
    }
}
