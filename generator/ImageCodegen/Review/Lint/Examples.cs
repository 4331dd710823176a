using System.Globalization;
using ImageCodegen.OpenApi;
using ImageCodegen.Review.Lint.Structure;

namespace ImageCodegen.Review.Lint;

/// <summary>Finds the examples of a schema, a parameter, a header or a media type.</summary>
internal static class Examples
{
    /// <summary>The values, references followed.</summary>
    public static IEnumerable<Element> Of(LintElement element, LintContext context)
    {
        if (element["example"] is not null)
        {
            yield return element.Child("example");
        }

        if (element.Kind == ObjectKind.Schema)
        {
            for (var i = 0; i < (element.Dialect == OpenApiDialect.V31 ? element.Items("examples").Count : 0); i++)
            {
                yield return element.Child("examples").Child(i.ToString(CultureInfo.InvariantCulture), element.Items("examples")[i]);
            }

            yield break;
        }

        foreach (var entry in element.Entries("examples"))
        {
            if (context.FollowToMapping(element.Child("examples").Child(entry.Key, entry.Value)) is var (target, mapping) && mapping["value"] is { } value)
            {
                yield return target.Child("value", value);
            }
        }
    }
}
