using ImageCodegen.Review.Lint.Structure;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class ComponentNameInvalid() : LintRule(
    RuleGroup.Sound,
    "component-name-invalid",
    FindingLevel.Error,
    "A component whose name has characters that OpenAPI does not allow there",
    "Names are letters, digits, dots, hyphens and underscores (OpenAPI 3.1, 4.8.7), so that every tool can refer to them.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Components];

    public override void Visit(LintElement element, LintContext context)
    {
        foreach (var section in element.Mapping.Entries.Where(e => !ObjectShape.IsExtension(e.Key)))
        {
            foreach (var entry in (section.Value as MappingNode)?.Entries ?? [])
            {
                if (FieldKind.IsReference(entry))
                {
                    continue;
                }

                if (entry.Key.Length == 0 || entry.Key.Any(c => !char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-' or '_')))
                {
                    context.Report(
                        this,
                        element.AtEntry(section.Key, entry),
                        $"'{entry.Key}' is no name of a component",
                        "Use letters, digits, '.', '-' and '_' alone");
                }
            }
        }
    }
}
