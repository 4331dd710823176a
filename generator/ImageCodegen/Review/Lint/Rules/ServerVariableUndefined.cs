using ImageCodegen.Review.Lint.Structure;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class ServerVariableUndefined() : LintRule(
    RuleGroup.Sound,
    "server-variable-undefined",
    FindingLevel.Error,
    "A name in braces in the address of a server that no variable declares",
    "Nobody knows what to put there, so nobody can call the server.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Server];

    public override void Visit(LintElement element, LintContext context)
    {
        var declared = element.Entries("variables").Select(e => e.Key).ToHashSet(StringComparer.Ordinal);
        var url = element.Text("url") ?? "";
        for (var at = url.IndexOf('{', StringComparison.Ordinal); at >= 0; at = url.IndexOf('{', at + 1))
        {
            var end = url.IndexOf('}', at);
            if (end < 0)
            {
                context.Report(this, element.At("url"), $"The braces in '{url}' do not match", "Close them");
                return;
            }

            var name = url[(at + 1)..end];
            if (!declared.Contains(name))
            {
                context.Report(
                    this,
                    element.At("url"),
                    $"The address has '{{{name}}}', which no variable declares",
                    $"Declare '{name}' under 'variables'",
                    name);
            }
        }
    }
}
