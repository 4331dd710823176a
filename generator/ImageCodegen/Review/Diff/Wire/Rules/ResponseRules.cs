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

    internal static IReadOnlyList<WireRule> All { get; } = [SuccessAdded, SuccessRemoved, FailureAdded, FailureRemoved];

    internal static void Compare(OperationPair pair)
    {
        var old = Responses(pair.Base);
        var now = Responses(pair.Head);
        foreach (var (status, before) in old)
        {
            if ((now.GetValueOrDefault(status) ?? now.GetValueOrDefault(status[..1] + "XX")) is { } after)
            {
                HeaderRules.Compare(pair, before, after, status);
                MediaTypeRules.Compare(pair, before, after, pair.Response, $"the response {status}");
            }
            else
            {
                pair.Report.Add(
                    IsSuccess(status) ? SuccessRemoved : FailureRemoved, pair.Response, before.Element, pair.Head.Get("responses") ?? pair.Head.Element,
                    $"the response {status} was removed", status);
            }
        }

        foreach (var (status, after) in now.Where(r => !old.ContainsKey(r.Key)))
        {
            pair.Report.Add(
                IsSuccess(status) ? SuccessAdded : FailureAdded, pair.Response, pair.Base.Get("responses") ?? pair.Base.Element, after.Element,
                $"the response {status} was added", status);
        }
    }

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
