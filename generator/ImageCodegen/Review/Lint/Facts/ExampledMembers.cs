using System.Globalization;
using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Facts;

/// <summary>Goes along examples and schemas together: remembers which members have a value in an example, over all documents of a run.</summary>
internal sealed class ExampledMembers
{
    private const int DeepestNesting = 64;
    private static readonly string[] Lists = ["allOf", "anyOf", "oneOf"];
    private readonly HashSet<Node> members = new(ReferenceEqualityComparer.Instance);

    /// <summary>True where the schema of a member, as it stands under <c>properties</c>, has a value in an example.</summary>
    public bool Has(Node schema) => members.Contains(schema);

    /// <summary>Takes an example of a schema.</summary>
    public void Add(Element schema, Node value, LintContext context) => Visit(schema, value, context, 0);

    private void Visit(Element place, Node value, LintContext context, int depth)
    {
        if (depth > DeepestNesting || context.FollowToMapping(place) is not var (element, schema))
        {
            return;
        }

        members.Add(place.Node);
        members.Add(element.Node);
        foreach (var part in Parts(element, schema))
        {
            Visit(part, value, context, depth + 1);
        }

        if (value is MappingNode given && schema["properties"] is MappingNode properties)
        {
            foreach (var entry in given.Entries)
            {
                if (properties[entry.Key] is { } member)
                {
                    Visit(element.Child("properties", properties).Child(entry.Key, member), entry.Value, context, depth + 1);
                }
            }
        }

        if (value is MappingNode map && schema["additionalProperties"] is MappingNode rest && map.Entries.Count > 0)
        {
            Visit(element.Child("additionalProperties", rest), map.Entries[0].Value, context, depth + 1);
        }

        if (value is SequenceNode list && schema["items"] is MappingNode item)
        {
            foreach (var each in list.Items)
            {
                Visit(element.Child("items", item), each, context, depth + 1);
            }
        }
    }

    private static IEnumerable<Element> Parts(Element element, MappingNode schema) => Lists
        .Where(list => schema[list] is SequenceNode)
        .SelectMany(list =>
            ((SequenceNode)schema[list]!).Items.Select((node, i) =>
                element.Child(list, schema[list]!).Child(i.ToString(CultureInfo.InvariantCulture), node)));
}
