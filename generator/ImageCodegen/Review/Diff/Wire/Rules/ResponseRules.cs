using ImageCodegen.OpenApi;
using ImageCodegen.Review.Diff.Wire.Document;

namespace ImageCodegen.Review.Diff.Wire.Rules;

/// <summary>The responses by status.</summary>
internal static class ResponseRules
{
    internal static readonly WireRule SuccessAdded = WireRule.Adds("response-success-added", "One more status of success", "A client takes every status from 200 to 299 for success (RFC 9110, 15).");
    internal static readonly WireRule SuccessRemoved = WireRule.Breaks("response-success-removed", "One status of success less", "A client that waits for the status never gets it.", "Go on answering with the status");
    internal static readonly WireRule FailureAdded = WireRule.Adds("response-failure-added", "One more status of failure", "A client takes it for the first status of its hundred (RFC 9110, 15).");
    internal static readonly WireRule FailureRemoved = WireRule.Adds("response-failure-removed", "One status of failure less", "What a client does about it is done no more.");

    internal static readonly WireRule Generalized = WireRule.Widens("response-success-generalized", "A range of statuses in place of one", "A client that waits for the one status can meet another one of the range.", "Go on naming the statuses that are answered");
    internal static readonly WireRule Specialized = WireRule.Narrows("response-success-specialized", "Single statuses in place of a range", "The answers stay within what was promised.");

    internal static IReadOnlyList<WireRule> All { get; } = [SuccessAdded, SuccessRemoved, Generalized, Specialized, FailureAdded, FailureRemoved];

    internal static void Compare(OperationPair pair)
    {
        var old = Responses(pair.Base);
        var now = Responses(pair.Head);
        foreach (var (status, before) in old)
        {
            var matches = MatchesOf(status, old, now);
            foreach (var (name, after) in matches)
            {
                if (name != status && IsSuccess(status))
                {
                    var rule = IsRange(name) ? Generalized : Specialized;
                    pair.Report.Add(rule, pair.Response, before.Element, after.Element, $"the response {status} is described as {name} now", status, name);
                }

                HeaderRules.Compare(pair, before, after, name);
                LinkRules.Compare(pair, before, after, name);
                MediaTypeRules.Compare(pair, before, after, pair.Response, $"the response {name}");
            }

            if (matches.Count == 0)
            {
                pair.Report.Add(
                    IsSuccess(status) ? SuccessRemoved : FailureRemoved, pair.Response, before.Element, pair.Head.Get("responses") ?? pair.Head.Element,
                    $"the response {status} was removed", status);
            }
        }

        foreach (var (status, after) in now.Where(r => !old.ContainsKey(r.Key) && !(IsSuccess(r.Key) && Replaces(r.Key, old, now))))
        {
            pair.Report.Add(
                IsSuccess(status) ? SuccessAdded : FailureAdded, pair.Response, pair.Base.Get("responses") ?? pair.Base.Element, after.Element,
                $"the response {status} was added", status);
        }
    }

    // A status that is gone may be described by its range, and a range that is gone by its statuses.
    private static List<(string Status, MediaBody Response)> MatchesOf(string status, Dictionary<string, MediaBody> old, Dictionary<string, MediaBody> now) =>
        now.TryGetValue(status, out var same) ? [(status, same)]
        : IsRange(status) ? [.. now.Where(r => IsWithin(r.Key, status) && !old.ContainsKey(r.Key)).Select(r => (r.Key, r.Value))]
        : now.TryGetValue(status[..1] + "XX", out var range) ? [(status[..1] + "XX", range)]
        : [];

    private static bool Replaces(string status, Dictionary<string, MediaBody> old, Dictionary<string, MediaBody> now) =>
        old.Keys.Any(o => !now.ContainsKey(o) && (IsRange(status) ? IsWithin(o, status) : IsRange(o) && IsWithin(status, o)));

    private static bool IsRange(string status) => status.EndsWith("XX", StringComparison.Ordinal);

    private static bool IsWithin(string status, string range) => !IsRange(status) && status != "default" && status[0] == range[0];

    private static bool IsSuccess(string status) => status[0] == '2';

    private static Dictionary<string, MediaBody> Responses(Operation operation)
    {
        var responses = new Dictionary<string, MediaBody>(StringComparer.Ordinal);
        foreach (var (entry, response) in operation.Responses().Where(r => r.Entry.Key.Length > 0))
        {
            responses.TryAdd(entry.Key == "default" ? entry.Key : entry.Key.ToUpperInvariant(), response);
        }

        return responses;
    }
}
