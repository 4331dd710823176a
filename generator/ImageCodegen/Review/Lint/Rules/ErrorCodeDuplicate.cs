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
        var same = new Dictionary<(string?, string, string?), int>();
        var cases = new Dictionary<(string?, string), List<(string Code, int At)>>();
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i] as MappingNode;
            if (Text(entry, "code") is not { } code || First(entry!, code, i, same, cases) is not { } at)
            {
                continue;
            }

            var first = (MappingNode)entries[at];

            var isSame = Text(first, "code") == code;
            context.Report(
                this,
                element.AtItem("x-error-codes", i),
                isSame ? $"The error code '{code}' stands twice" : $"The error codes '{Text(first, "code")}' and '{code}' differ in case alone",
                isSame ? "Remove one of the two" : "Write both as the page does, or remove one");
        }
    }

    /// <summary>The first of those before that is like the entry, which is noted; null where none is.</summary>
    private static int? First(
        MappingNode entry, string code, int place, Dictionary<(string?, string, string?), int> same, Dictionary<(string?, string), List<(string Code, int At)>> cases)
    {
        var status = Text(entry, "status");
        var key = (status, code.ToUpperInvariant());
        var written = cases.TryGetValue(key, out var known) ? known : cases[key] = [];
        int? first = same.TryAdd((status, code, Text(entry, "message")), place) ? null : same[(status, code, Text(entry, "message"))];
        if (written.Find(w => w.Code != code) is { Code: not null } other && (first is null || other.At < first))
        {
            first = other.At;
        }

        if (written.Count < 2 && !written.Exists(w => w.Code == code))
        {
            written.Add((code, place));
        }

        return first;
    }

    private static string? Text(MappingNode? entry, string key) => (entry?[key] as ScalarNode)?.Text;
}
