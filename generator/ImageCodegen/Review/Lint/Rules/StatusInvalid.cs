using ImageCodegen.Review.Lint.Structure;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class StatusInvalid() : LintRule(
    RuleGroup.Sound,
    "status-invalid",
    FindingLevel.Error,
    "A response under a key that is no HTTP status",
    "Tools pass over the response, so what the server answers is not in the contract.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Responses];

    public override void Visit(LintElement element, LintContext context)
    {
        foreach (var entry in element.Mapping.Entries.Where(e => !ObjectShape.IsExtension(e.Key) && !IsStatus(e.Key)))
        {
            context.Report(
                this,
                new LintPlace(entry.KeySpan, element.Source.Path.Then(entry.Key)),
                $"'{entry.Key}' is no HTTP status",
                "Write a status such as 404, a range such as 4XX, or default");
        }
    }

    private static bool IsStatus(string key) => key == "default"
        || (key.Length == 3 && key[0] is >= '1' and <= '5' && (key[1..] == "XX" || (char.IsAsciiDigit(key[1]) && char.IsAsciiDigit(key[2]))));
}
