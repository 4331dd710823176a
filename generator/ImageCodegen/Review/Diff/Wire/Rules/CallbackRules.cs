using ImageCodegen.OpenApi;
using ImageCodegen.Review.Diff.Wire.Document;

namespace ImageCodegen.Review.Diff.Wire.Rules;

/// <summary>Callbacks of an operation.</summary>
internal static class CallbackRules
{
    internal static readonly WireRule Added = WireRule.Adds("callback-added", "One more callback", "Nobody has asked for it yet.");
    internal static readonly WireRule Removed = WireRule.Breaks("callback-removed", "One callback less", "Whoever waits for the call waits for ever.");

    internal static IReadOnlyList<WireRule> All { get; } = [Added, Removed];

    internal static void Report(OperationPair pair, string name, Element? old, Element? now) =>
        pair.Report.Add(
            now is null ? Removed : Added, pair.Response, old ?? pair.Base.Element, now ?? pair.Head.Element,
            $"the callback '{name}' of {pair.Name} was {(now is null ? "removed" : "added")}", name);
}
