using ImageCodegen.Review.Lint.Facts;
using ImageCodegen.Review.Lint.Structure;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class PathDuplicate() : LintRule(
    RuleGroup.Sound,
    "path-duplicate",
    FindingLevel.Error,
    "Two paths that differ only in the names in braces",
    "To a server they are the same path (OpenAPI 3.1, 4.8.8), and which of the two holds is up to the tool.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Paths];

    public override void Visit(LintElement element, LintContext context)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in element.Mapping.Entries.Where(e => e.Key.StartsWith('/')))
        {
            if (!seen.TryAdd(PathShape.Of(entry.Key).Key, entry.Key))
            {
                var first = seen[PathShape.Of(entry.Key).Key];
                context.Report(
                    this,
                    new LintPlace(entry.KeySpan, element.Source.Path.Then(entry.Key)),
                    $"'{entry.Key}' is the same path as '{first}'",
                    $"Move its operations to '{first}'");
            }
        }
    }
}
