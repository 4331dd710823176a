using System.Globalization;
using ImageCodegen.OpenApi;
using ImageCodegen.Review.Lint.Structure;

namespace ImageCodegen.Review.Lint.Facts;

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
            if (context.FollowToMapping(element.Child("examples").Child(entry.Key, entry.Value)) is not var (target, mapping))
            {
                continue;
            }

            // What OpenAPI 3.2 calls dataValue is what 'value' was before.
            var key = mapping["dataValue"] is null ? "value" : "dataValue";
            if (mapping[key] is { } value)
            {
                yield return target.Child(key, value);
            }
        }
    }
}
