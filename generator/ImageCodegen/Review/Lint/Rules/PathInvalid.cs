using ImageCodegen.Binding.Operations;
using ImageCodegen.Review.Lint.Structure;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class PathInvalid() : LintRule(
    RuleGroup.Sound,
    "path-invalid",
    FindingLevel.Error,
    "A path that is no path template",
    "A path is appended to the address of the server; without the slash in front, or with a query in it, no request is the one that was meant.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Paths];

    public override void Visit(LintElement element, LintContext context)
    {
        foreach (var entry in element.Mapping.Entries.Where(static e => !ObjectShape.IsExtension(e.Key) && !FieldKind.IsReference(e)))
        {
            var problem = (entry.Key.StartsWith('/') ? null : "it does not start with /") ?? PathTemplate.Parse(entry.Key).Problem
                ?? (entry.Key.Contains('?', StringComparison.Ordinal) ? "it has a query"
                    : entry.Key.Contains('#', StringComparison.Ordinal) && entry.Value is MappingNode ? "it has a fragment"
                    : null);
            if (problem is not null)
            {
                var fix = problem == "it has a query" ? "Declare what follows the '?' as query parameters" : "Write it like /images/{id}";
                context.Report(
                    this,
                    new LintPlace(entry.KeySpan, element.Source.Path.Then(entry.Key)),
                    $"'{entry.Key}' is no path template: {problem}",
                    fix);
            }
        }
    }
}
