using ImageCodegen.OpenApi;
using ImageCodegen.Review.Lint.Structure;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class KeywordUnknown() : LintRule(
    RuleGroup.Sound,
    "keyword-unknown",
    FindingLevel.Warning,
    "A keyword of a 3.1 schema that nobody knows, and that looks like a misspelled one",
    "JSON Schema passes over keywords that it does not know, so a misspelled constraint constrains nothing.")
{
    private static readonly IReadOnlyList<string> Known =
        [.. OpenApiStructure.Of(ObjectKind.Schema, OpenApiDialect.V31).Fields.Keys.Append("nullable").Order(StringComparer.Ordinal)];

    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Schema];

    public override void Visit(LintElement element, LintContext context)
    {
        if (element.Dialect != OpenApiDialect.V31)
        {
            return;
        }

        foreach (var entry in element.Mapping.Entries)
        {
            if (entry.Key.Length > 3 && !ObjectShape.IsExtension(entry.Key) && !Known.Contains(entry.Key, StringComparer.Ordinal)
                && NearestName.Find(entry.Key, Known) is { } near && Math.Abs(near.Length - entry.Key.Length) <= 2)
            {
                context.Report(
                    this,
                    new LintPlace(entry.KeySpan, element.Source.Path.Then(entry.Key)),
                    $"'{entry.Key}' is no keyword of JSON Schema",
                    $"Write '{near}' if that is meant, or let the name begin with x-");
            }
        }
    }
}
