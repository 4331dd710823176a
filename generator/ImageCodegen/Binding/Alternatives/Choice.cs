using ImageCodegen.Binding.Shapes;
using ImageCodegen.OpenApi;

namespace ImageCodegen.Binding.Alternatives;

/// <summary>A <c>oneOf</c> or <c>anyOf</c> with more than one alternative beside null.</summary>
/// <param name="Owner">The schema that it stands in.</param>
/// <param name="Keyword">The keyword.</param>
/// <param name="Alternatives">The alternatives without null.</param>
/// <param name="HasNull">True where null was among them.</param>
internal sealed record Choice(Schema Owner, string Keyword, IReadOnlyList<SchemaSet> Alternatives, bool HasNull)
{
    /// <summary>The choices of the schemas of a place.</summary>
    public static List<Choice> Of(IReadOnlyList<Schema> schemas, ShapeReader shapes)
    {
        var found = new List<Choice>();
        foreach (var schema in schemas)
        {
            foreach (var keyword in Keywords.Unions)
            {
                if (schema.Mapping[keyword] is null)
                {
                    continue;
                }

                var all = schema.Children(keyword);
                var others = all.Where(a => !Parts.IsNullSchema(a)).ToList();
                if (others.Count > 1)
                {
                    found.Add(new Choice(schema, keyword, [.. others.Select(shapes.Set)], others.Count < all.Count));
                }
            }
        }

        return found;
    }
}
