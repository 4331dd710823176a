using ImageCodegen.OpenApi;
using ImageCodegen.Review.Diff.Wire.Document;

namespace ImageCodegen.Review.Diff.Wire.Rules;

/// <summary>The headers of a response.</summary>
internal static class HeaderRules
{
    internal static readonly WireRule Added = WireRule.Adds("header-added", "One more header", "Who does not know it ignores it.");
    internal static readonly WireRule Removed = WireRule.MayBreak("header-removed", "One optional header less", "A client that uses it where it comes does without from now on.", "Go on sending the header");
    internal static readonly WireRule RequiredRemoved = WireRule.Breaks("required-header-removed", "One required header less", "A client relies on a required header and fails without it.", "Go on sending the header");
    internal static readonly WireRule BecameOptional = WireRule.Widens("header-became-optional", "A header became optional", "A client that relied on the header can meet a response without it.", "Go on sending the header, and leave it required");
    internal static readonly WireRule BecameRequired = WireRule.Narrows("header-became-required", "A header became required", "Whoever sends the response has to add it.");

    internal static IReadOnlyList<WireRule> All { get; } = [Added, Removed, RequiredRemoved, BecameOptional, BecameRequired];

    internal static void Compare(OperationPair pair, MediaBody old, MediaBody now, string status)
    {
        var (before, after) = (HeadersOf(old), HeadersOf(now));
        foreach (var (name, header) in before)
        {
            if (after.TryGetValue(name, out var found))
            {
                ComparePair(pair, name, header, found, status);
            }
            else
            {
                pair.Report.Add(
                    header.Flag("required") == true ? RequiredRemoved : Removed, pair.Response, header.Element, now.Element,
                    $"the header '{name}' of the response {status} was removed", name);
            }
        }

        foreach (var (name, header) in after.Where(h => !before.ContainsKey(h.Key)))
        {
            pair.Report.Add(Added, pair.Response, old.Element, header.Element, $"the header '{name}' of the response {status} was added", name);
        }
    }

    private static void ComparePair(OperationPair pair, string name, MediaHeader old, MediaHeader now, string status)
    {
        var (was, @is) = (old.Flag("required") == true, now.Flag("required") == true);
        if (was != @is)
        {
            pair.Report.Add(
                @is ? BecameRequired : BecameOptional, pair.Response, old.Get("required") ?? old.Element, now.Get("required") ?? now.Element,
                $"the header '{name}' of the response {status} became {(@is ? "required" : "optional")}", name);
        }

        var forms = pair.Comparison.Forms;
        pair.Comparison.Compare(
            forms.Of(old.Schema), forms.Of(now.Schema), pair.Response with { Loose = true }, new Where($"the header '{name}' of the response {status}"), old.Element, now.Element);
    }

    private static Dictionary<string, MediaHeader> HeadersOf(MediaBody response)
    {
        var headers = new Dictionary<string, MediaHeader>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, header, _) in response.Headers.Where(h => !h.Name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)))
        {
            headers.TryAdd(name, header);
        }

        return headers;
    }
}
