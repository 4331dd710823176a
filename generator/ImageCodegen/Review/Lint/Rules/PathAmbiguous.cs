using System.Globalization;
using ImageCodegen.Review.Lint.Facts;
using ImageCodegen.Review.Lint.Structure;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class PathAmbiguous() : LintRule(
    RuleGroup.Sound,
    "path-ambiguous",
    FindingLevel.Warning,
    "Two paths that one request can mean, neither of them the more exact one",
    "OpenAPI leaves it to the tool which operation such a request is for (3.1, 4.8.8).")
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
    private readonly List<(LintElement Element, PathShape Path)> seen = [];

    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.PathItem];

    public override void Visit(LintElement element, LintContext context)
    {
        if (element.Holder != "paths")
        {
            return;
        }

        var path = PathShape.Of(element.Name);
        foreach (var (other, otherPath) in seen)
        {
            if (path.IsAmbiguousWith(otherPath) && Methods.Any(m => element[m] is not null && other[m] is not null)
                && Takes(element, path, otherPath, context) && Takes(other, otherPath, path, context))
            {
                context.Report(
                    this,
                    element.Place,
                    $"A request can be for '{path.Text}' and for '{otherPath.Text}'",
                    "Let one of them have a segment that the other cannot have");
                break;
            }
        }

        seen.Add((element, path));
    }

    /// <summary>True where what stands in braces can be what the other path has in its place.</summary>
    private static bool Takes(LintElement element, PathShape path, PathShape other, LintContext context)
    {
        var names = path.Text.Split('/');
        return Enumerable.Range(0, names.Length).All(i =>
            path.Segments[i] is not null || other.Segments[i] is not { } text || Takes(element, names[i][1..^1], text, context));
    }

    private static bool Takes(LintElement element, string name, string text, LintContext context)
    {
        var parameters = Methods.Where(m => element[m] is MappingNode)
            .SelectMany(m => OperationParameters.Own(new LintElement(ObjectKind.Operation, element.Child(m), default, element), context))
            .Concat(OperationParameters.Own(element, context));
        return parameters.FirstOrDefault(p => p.In == "path" && p.Name == name) is not { } parameter
            || parameter.Mapping["schema"] is not { } schema
            || context.FollowToMapping(parameter.Target.Child("schema", schema)) is not var (_, keywords)
            || Takes(keywords, text);
    }

    private static bool Takes(MappingNode schema, string text) =>
        (schema["enum"] is not SequenceNode values || values.Items.Any(v => (v as ScalarNode)?.Text == text))
        && (schema["type"].AsString() is not ("integer" or "number") || double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _));
}
