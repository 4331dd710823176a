using ImageCodegen.OpenApi;
using ImageCodegen.Review.Diff.Wire.Document;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Diff.Wire.Rules;

/// <summary>Operations that came or went, and what is said of them beside their messages.</summary>
internal static class OperationRules
{
    private const string Gone = "Whoever calls it gets an error.";
    private const string Deprecate = "Deprecate the operation with a sunset date first, and remove it after that day";

    internal static readonly WireRule Added = WireRule.Adds("operation-added", "One more operation", "Nobody calls it yet.");
    internal static readonly WireRule Removed = WireRule.Breaks("operation-removed", "One operation less", Gone, Deprecate);
    internal static readonly WireRule RemovedBeforeSunset = WireRule.Breaks("operation-removed-before-sunset", "An operation went before its sunset date", Gone, "Keep the operation until that day");
    internal static readonly WireRule RemovedAsAnnounced = WireRule.Adds("operation-removed-as-announced", "A deprecated operation, or a draft, went", "It was said that it would go.");
    internal static readonly WireRule IdChanged = WireRule.Unseen("operation-id-changed", "Another operationId", "Names in generated code follow it; nothing of it is sent.");
    internal static readonly WireRule TagsChanged = WireRule.Unseen("tags-changed", "Other tags", "Documentation is grouped by them; nothing of them is sent.");
    internal static readonly WireRule TextChanged = WireRule.Unseen("operation-text-changed", "Another summary or description", "Readers are told something else; what is sent is the same.");

    internal static IReadOnlyList<WireRule> All { get; } =
        [Added, Removed, RemovedBeforeSunset, RemovedAsAnnounced, IdChanged, TagsChanged, TextChanged];

    internal static void Add(Operation operation, bool isEvent, WireReport report) =>
        report.Add(Added, FlowOf(operation, isEvent), null, operation.Element, $"{NameOf(operation)} was added", NameOf(operation));

    internal static void Remove(Operation operation, bool isEvent, WireReport report, DateOnly today)
    {
        var isAnnounced = Stability.IsDraft(operation)
            || (operation.Flag("deprecated") == true && (Sunset.TextOf(operation) is null || Sunset.Of(operation) <= today));
        var rule = isAnnounced ? RemovedAsAnnounced : Sunset.Of(operation) > today ? RemovedBeforeSunset : Removed;
        var until = rule == RemovedBeforeSunset ? $", though it was to stay until {Sunset.TextOf(operation)}" : "";
        report.Add(rule, FlowOf(operation, isEvent), operation.Element, null, $"{NameOf(operation)} was removed{until}", NameOf(operation));
    }

    internal static void Compare(OperationPair pair)
    {
        CompareText(pair, IdChanged, "operationId", Texts(pair.Base, "operationId"), Texts(pair.Head, "operationId"));
        CompareText(pair, TagsChanged, "tags", Tags(pair.Base), Tags(pair.Head));
        CompareText(pair, TextChanged, "summary", Texts(pair.Base, "summary"), Texts(pair.Head, "summary"));
        CompareText(pair, TextChanged, "description", Texts(pair.Base, "description"), Texts(pair.Head, "description"));
    }

    private static void CompareText(OperationPair pair, WireRule rule, string keyword, string old, string now)
    {
        if (old != now)
        {
            var what = keyword is "summary" or "description" ? $"the {keyword} of {pair.Name} changed" : $"the {keyword} of {pair.Name} was {old}, and is {now} now";
            pair.Report.Add(rule, pair.Request, pair.Base.Get(keyword) ?? pair.Base.Element, pair.Head.Get(keyword) ?? pair.Head.Element, what, keyword);
        }
    }

    private static string Texts(Operation operation, string keyword) => operation.Text(keyword) is { } text ? $"'{text}'" : "not there";

    private static string Tags(Operation operation) =>
        operation.Mapping["tags"] is SequenceNode { Items.Count: > 0 } tags
            ? string.Join(", ", tags.Items.OfType<ScalarNode>().Select(t => $"'{t.Text}'").Order(StringComparer.Ordinal))
            : "not there";

    private static Flow FlowOf(Operation operation, bool isEvent) => new(isEvent ? Direction.Response : Direction.Request, NameOf(operation));

    private static string NameOf(Operation operation) => $"{operation.Method} {operation.Path.Template}";
}
