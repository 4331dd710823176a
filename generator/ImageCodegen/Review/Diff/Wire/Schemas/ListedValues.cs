using ImageCodegen.Model;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Diff.Wire.Schemas;

/// <summary>Tells whether values that are listed keep a limit anyway, so that the limit says nothing beside the list.</summary>
internal static class ListedValues
{
    /// <summary>True where there is a list, and each value of it keeps the limit.</summary>
    public static bool Keep(SchemaForm form, string keyword, Limit limit) =>
        form.Values is { } values && values.Values.All(v => Keeps(v, keyword, limit));

    private static bool Keeps(Node value, string keyword, Limit limit)
    {
        var measured = (keyword, value) switch
        {
            ("minimum" or "maximum", ScalarNode { Type: ScalarType.Integer or ScalarType.Number } number) => JsonNumber.Parse(number.Text),
            ("minLength" or "maxLength", ScalarNode { Type: ScalarType.String } text) => Count(text.Text.EnumerateRunes().Count()),
            ("minItems" or "maxItems", SequenceNode list) => Count(list.Items.Count),
            ("minProperties" or "maxProperties", MappingNode members) => Count(members.Entries.Count),
            _ => null,
        };
        return measured is { } there
            ? FormMerging.Compare(keyword, new Limit(there, IsExclusive: false), limit) <= 0
            : keyword is not ("minContains" or "maxContains");
    }

    private static JsonNumber? Count(int count) => JsonNumber.Parse(count.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
