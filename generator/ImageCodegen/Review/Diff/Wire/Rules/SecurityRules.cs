using ImageCodegen.OpenApi;
using ImageCodegen.Review.Diff.Wire.Document;

namespace ImageCodegen.Review.Diff.Wire.Rules;

/// <summary>
/// Who may call. The requirements of an operation are alternatives, the schemes of one hold together (OpenAPI 3.1, 4.8.30).
/// Schemes are compared by what they send, not by their names.
/// </summary>
internal static class SecurityRules
{
    private const string Why = "Clients that call as they do today are refused.";

    internal static readonly WireRule BecameRequired = WireRule.Breaks("security-became-required", "Who calls has to say who he is", Why);
    internal static readonly WireRule BecameOptional = WireRule.Adds("security-became-optional", "Anybody may call", "Credentials that are sent all the same do no harm.");
    internal static readonly WireRule Removed = WireRule.Breaks("security-requirement-removed", "One way to authenticate less", Why, "Go on accepting the old way beside the new one");
    internal static readonly WireRule Added = WireRule.Adds("security-requirement-added", "One more way to authenticate", "The old ways stay.");
    internal static readonly WireRule ScopeAdded = WireRule.Breaks("security-scope-added", "One more scope is asked for", "Tokens without the scope are refused.", "Accept tokens without the scope until clients have new ones");
    internal static readonly WireRule ScopeRemoved = WireRule.Adds("security-scope-removed", "One scope less is asked for", "Tokens that have it stay valid.");

    internal static readonly WireRule UrlChanged = WireRule.MayBreak(
        "security-url-changed", "Another address for tokens", "Clients that were built with the old address go on asking there.", "Keep the old address working");

    internal static IReadOnlyList<WireRule> All { get; } = [BecameRequired, BecameOptional, Removed, Added, ScopeAdded, ScopeRemoved, UrlChanged];

    internal static void Compare(OperationPair pair)
    {
        var old = SecurityNeeds.Of(pair.Base, pair.BaseDocument);
        var now = SecurityNeeds.Of(pair.Head, pair.HeadDocument);
        if (old.IsOpen != now.IsOpen)
        {
            Report(pair, now.IsOpen ? BecameOptional : BecameRequired, $"{pair.Name} {(now.IsOpen ? "can be called by anybody" : $"can be called only with {now.Text}")} now");
        }
        else if (!old.IsOpen)
        {
            ReportLost(pair, old, now);
            ReportGained(pair, old, now);
        }
    }

    private static void ReportLost(OperationPair pair, SecurityNeeds old, SecurityNeeds now)
    {
        foreach (var need in old.Alternatives.Where(o => !now.Alternatives.Exists(n => n.IsMetBy(o))))
        {
            var alike = now.Alternatives.Find(n => n.HasSchemesOf(need));
            if (alike is null)
            {
                Report(pair, Removed, $"{pair.Name} can no longer be called with {need.Text}", need.Text);
                continue;
            }

            if (need.FlowsBeyond(alike).ToList() is { Count: > 0 } lost)
            {
                Report(pair, Removed, $"{pair.Name} can no longer be called with {need.TextWith(lost)}", need.TextWith(lost));
            }

            foreach (var scope in alike.ScopesBeyond(need))
            {
                Report(pair, ScopeAdded, $"{pair.Name} asks for the scope '{scope}' now", scope);
            }
        }
    }

    private static void ReportGained(OperationPair pair, SecurityNeeds old, SecurityNeeds now)
    {
        foreach (var need in now.Alternatives.Where(n => !old.Alternatives.Exists(o => o.HasSchemesOf(n))))
        {
            Report(pair, Added, $"{pair.Name} can be called with {need.Text} too now", need.Text);
        }

        foreach (var need in now.Alternatives)
        {
            if (old.Alternatives.Find(o => o.HasSchemesOf(need)) is not { } alike)
            {
                continue;
            }

            foreach (var scope in alike.ScopesBeyond(need))
            {
                Report(pair, ScopeRemoved, $"{pair.Name} no longer asks for the scope '{scope}'", scope);
            }

            if (need.FlowsBeyond(alike).ToList() is { Count: > 0 } more)
            {
                Report(pair, Added, $"{pair.Name} can be called with {need.TextWith(more)} too now", need.TextWith(more));
            }

            if (alike.Urls != need.Urls && need.SharesFlows(alike))
            {
                Report(pair, UrlChanged, $"tokens for {pair.Name} were fetched at {alike.Urls}, and are fetched at {need.Urls} now", need.Urls);
            }
        }
    }

    private static void Report(OperationPair pair, WireRule rule, string what, params ReadOnlySpan<string> values) =>
        pair.Report.Add(rule, pair.Request, PlaceOf(pair.Base, pair.BaseDocument), PlaceOf(pair.Head, pair.HeadDocument), what, [pair.Name, .. values]);

    private static Element PlaceOf(Operation operation, OpenApiDocument document) =>
        operation.Get("security") ?? (document.Get("security") ?? operation.Element);
}
