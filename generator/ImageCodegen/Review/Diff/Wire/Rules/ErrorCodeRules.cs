using ImageCodegen.Review.Diff.Wire.Document;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Diff.Wire.Rules;

/// <summary>Documented error codes, <c>x-error-codes</c>.</summary>
internal static class ErrorCodeRules
{
    private const string Keyword = "x-error-codes";

    internal static readonly WireRule Added = WireRule.Adds("error-code-added", "One more documented error code", "Clients take a code that they do not know for any other failure.");
    internal static readonly WireRule Removed = WireRule.MayBreak("error-code-removed", "One documented error code less", "What clients do about it is done no more.", "Keep the code documented while the server can send it");
    internal static readonly WireRule Moved = WireRule.Breaks("error-code-moved", "A documented error code has another status", "Clients look at the status before they look at the code.", "Send the code with the old status");

    internal static IReadOnlyList<WireRule> All { get; } = [Added, Removed, Moved];

    internal static void Compare(OperationPair pair)
    {
        var (old, now) = (CodesOf(pair.Base), CodesOf(pair.Head));
        foreach (var code in old.Keys.Union(now.Keys, StringComparer.Ordinal))
        {
            var before = old.GetValueOrDefault(code);
            var after = now.GetValueOrDefault(code);
            if (before is not null && after is not null && before.SetEquals(after))
            {
                continue;
            }

            var rule = before is null || (after is not null && after.IsSupersetOf(before)) ? Added : after is null ? Removed : Moved;
            var what = before is null ? $"the error code {code} ({Named(after)}) is documented now"
                : after is null ? $"the error code {code} ({Named(before)}) is no longer documented"
                : $"the error code {code} had the status {Named(before)}, and has {Named(after)} now";
            pair.Report.Add(rule, pair.Response, PlaceOf(pair.Base, code), PlaceOf(pair.Head, code), what, code);
        }
    }

    private static Dictionary<string, SortedSet<string>> CodesOf(OpenApi.Operation operation)
    {
        var codes = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var entry in (operation.Mapping[Keyword] as SequenceNode)?.Items.OfType<MappingNode>() ?? [])
        {
            if (entry["code"] is ScalarNode code && entry["status"] is ScalarNode status)
            {
                if (!codes.TryGetValue(code.Text, out var statuses))
                {
                    codes[code.Text] = statuses = new SortedSet<string>(StringComparer.Ordinal);
                }

                statuses.Add(status.Text);
            }
        }

        return codes;
    }

    // The entry of the code; where there is none, the list, or else the operation.
    private static OpenApi.Element PlaceOf(OpenApi.Operation operation, string code)
    {
        if (operation.Get(Keyword) is not { Node: SequenceNode list } codes)
        {
            return operation.Element;
        }

        var at = list.Items.ToList().FindIndex(i => (i as MappingNode)?["code"] is ScalarNode { Text: var text } && text == code);
        return at < 0 ? codes : codes.Child(at.ToString(System.Globalization.CultureInfo.InvariantCulture), list.Items[at]);
    }

    private static string Named(SortedSet<string>? statuses) => string.Join(", ", statuses ?? []);
}
