using System.Globalization;
using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Facts;

/// <summary>One parameter of an operation or a path.</summary>
/// <param name="Name">Its name.</param>
/// <param name="In">Where it is sent.</param>
/// <param name="Place">Where it is declared, which may be a reference.</param>
/// <param name="Target">The parameter object.</param>
/// <param name="Mapping">The same.</param>
internal sealed record LintParameter(string Name, string In, LintPlace Place, Element Target, MappingNode Mapping);

/// <summary>Finds parameters, references followed.</summary>
internal static class OperationParameters
{
    /// <summary>Where a parameter stands that is the query as a whole (OpenAPI 3.2, 4.12.1).</summary>
    public const string WholeQuery = "querystring";

    /// <summary>Those that stand in an operation or a path item itself. What is no parameter is left out.</summary>
    public static IReadOnlyList<LintParameter> Own(LintElement element, LintContext context)
    {
        var found = new List<LintParameter>();
        for (var i = 0; i < element.Items("parameters").Count; i++)
        {
            var item = element.Child("parameters").Child(i.ToString(CultureInfo.InvariantCulture), element.Items("parameters")[i]);
            if (context.FollowToMapping(item) is var (target, mapping) && mapping["name"] is ScalarNode name && mapping["in"] is ScalarNode place)
            {
                found.Add(new LintParameter(name.Text, place.Text, new LintPlace(item.Span, item.Path), target, mapping));
            }
        }

        return found;
    }

    /// <summary>All that an operation has, those of its path among them.</summary>
    public static IReadOnlyList<LintParameter> All(LintElement operation, LintContext context)
    {
        var own = Own(operation, context);
        return operation.Parent is not { } path ? own
            : [.. Own(path, context).Where(p => !own.Any(o => o.Name == p.Name && o.In == p.In)), .. own];
    }

    /// <summary>True where a reference among the parameters leads to nothing, so that not all are known.</summary>
    public static bool AreUnknown(LintElement operation, LintContext context) =>
        Own(operation, context).Count < operation.Items("parameters").Count
        || (operation.Parent is { } path && Own(path, context).Count < path.Items("parameters").Count);
}
