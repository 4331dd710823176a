using ImageCodegen.OpenApi;
using ImageCodegen.Review.Diff.Wire.Document;
using ImageCodegen.Review.Diff.Wire.Schemas;

namespace ImageCodegen.Review.Diff.Wire.Rules;

/// <summary>The headers of a response.</summary>
internal static class HeaderRules
{
    internal static readonly WireRule Added = WireRule.Adds("header-added", "One more header", "Who does not know it ignores it.");
    internal static readonly WireRule Removed = WireRule.MayBreak("header-removed", "One optional header less", "A client that uses it where it comes does without from now on.", "Go on sending the header");
    internal static readonly WireRule RequiredRemoved = WireRule.Breaks("required-header-removed", "One required header less", "A client relies on a required header and fails without it.", "Go on sending the header");
    internal static readonly WireRule BecameOptional = WireRule.Widens("header-became-optional", "A header became optional", "A client that relied on the header can meet a response without it.", "Go on sending the header, and leave it required");
    internal static readonly WireRule BecameRequired = WireRule.Narrows("header-became-required", "A header became required", "Whoever sends the response has to add it.");

    internal static readonly WireRule ContentChanged = WireRule.Breaks("header-content-changed", "Another media type or explode of a header, or a schema in place of a media type", "Clients read the text as it was written so far.");

    internal static IReadOnlyList<WireRule> All { get; } = [Added, Removed, RequiredRemoved, BecameOptional, BecameRequired, ContentChanged];

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

    /// <summary>Compares two states of a header.</summary>
    internal static void ComparePair(OperationPair pair, string name, MediaHeader old, MediaHeader now, string status)
    {
        var (was, @is) = (old.Flag("required") == true, now.Flag("required") == true);
        if (was != @is)
        {
            pair.Report.Add(
                @is ? BecameRequired : BecameOptional, pair.Response, old.Get("required") ?? old.Element, now.Get("required") ?? now.Element,
                $"the header '{name}' of the response {status} became {(@is ? "required" : "optional")}", name);
        }

        SunsetRules.Compare(old, now, $"the header '{name}' of the response {status}", pair.Response, pair.Comparison);
        var (oldType, newType) = (old.Content.Count > 0 ? old.Content[0] : default, now.Content.Count > 0 ? now.Content[0] : default);
        if (TypeOf(oldType.Entry.Key) != TypeOf(newType.Entry.Key))
        {
            pair.Report.Add(
                ContentChanged, pair.Response, old.Get("content") ?? old.Element, now.Get("content") ?? now.Element,
                $"the header '{name}' of the response {status} was written as {oldType.Entry.Key ?? "text"}, and is written as {newType.Entry.Key ?? "text"} now", name);
            return;
        }

        var forms = pair.Comparison.Forms;
        var (before, after) = (forms.Of(oldType.Schema ?? old.Schema), forms.Of(newType.Schema ?? now.Schema));
        var (spread, spreads) = (old.Flag("explode") == true, now.Flag("explode") == true);
        if (spread != spreads && (before.Form.Types & after.Form.Types & ~JsonTypes.Object) == JsonTypes.None)
        {
            pair.Report.Add(
                ContentChanged, pair.Response, old.Get("explode") ?? old.Element, now.Get("explode") ?? now.Element,
                $"explode of the header '{name}' of the response {status} was {(spread ? "true" : "false")}, and is {(spreads ? "true" : "false")} now", name);
        }

        pair.Comparison.Compare(
            before, after, pair.Response with { Loose = TypeOf(newType.Entry.Key)?.IsTyped != true },
            new Where($"the header '{name}' of the response {status}"), old.Element, now.Element);
    }

    private static MediaName? TypeOf(string? name) => name is null ? null : MediaName.Parse(name);

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
