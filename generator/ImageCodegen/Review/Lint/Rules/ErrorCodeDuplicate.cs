using ImageCodegen.Review.Lint.Structure;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class ErrorCodeDuplicate() : LintRule(
    RuleGroup.Review,
    "error-code-duplicate",
    FindingLevel.Warning,
    "Two documented error codes that are alike",
    "One status, code and message is one error; what differs in case alone is most often a slip of the pen, and one name in C#.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Operation];

    public override void Visit(LintElement element, LintContext context)
    {
        var entries = element.Items("x-error-codes");
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i] as MappingNode;
            if (Text(entry, "code") is not { } code || entries.Take(i).OfType<MappingNode>().FirstOrDefault(e => IsLike(e, entry!)) is not { } first)
            {
                continue;
            }

            var same = Text(first, "code") == code;
            context.Report(
                this,
                element.AtItem("x-error-codes", i),
                same ? $"The error code '{code}' stands twice" : $"The error codes '{Text(first, "code")}' and '{code}' differ in case alone",
                same ? "Remove one of the two" : "Write both as the page does, or remove one");
        }
    }

    private static bool IsLike(MappingNode one, MappingNode other) => Text(one, "status") == Text(other, "status")
        && string.Equals(Text(one, "code"), Text(other, "code"), StringComparison.OrdinalIgnoreCase)
        && (Text(one, "code") != Text(other, "code") || Text(one, "message") == Text(other, "message"));

    private static string? Text(MappingNode? entry, string key) => (entry?[key] as ScalarNode)?.Text;
}
