using ImageCodegen.Review.Lint.Structure;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class ServerVariableUnused() : LintRule(
    RuleGroup.Sound,
    "server-variable-unused",
    FindingLevel.Warning,
    "A variable of a server that its address has no place for",
    "Nobody can tell what it changes; most often the name is misspelled on one side.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Server];

    public override void Visit(LintElement element, LintContext context)
    {
        var url = element.Text("url") ?? "";
        foreach (var entry in element.Entries("variables").Where(e => !url.Contains("{" + e.Key + "}", StringComparison.Ordinal)))
        {
            context.Report(
                this,
                element.AtEntry("variables", entry),
                $"The address has no '{{{entry.Key}}}'",
                $"Put {{{entry.Key}}} into the address, or remove the variable");
        }
    }
}
