using ImageCodegen.OpenApi;
using ImageCodegen.Review.Diff.Wire.Document;

namespace ImageCodegen.Review.Diff.Wire.Rules;

/// <summary>The request body as a whole.</summary>
internal static class BodyRules
{
    internal static readonly WireRule Added = WireRule.Adds("request-body-added", "An optional request body", "Requests without one stay valid.");
    internal static readonly WireRule RequiredAdded = WireRule.Narrows("required-request-body-added", "A required request body", "Requests without one, as everybody sends today, are refused.", "Make the body optional");
    internal static readonly WireRule Removed = WireRule.Breaks("request-body-removed", "No request body any more", "What clients send in it is refused or ignored.");
    internal static readonly WireRule BecameRequired = WireRule.Narrows("request-body-became-required", "The request body became required", "Requests without one, valid so far, are refused.", "Leave the body optional");
    internal static readonly WireRule BecameOptional = WireRule.Widens("request-body-became-optional", "The request body became optional", "Whoever reads the request can meet one without a body.");

    internal static IReadOnlyList<WireRule> All { get; } = [Added, RequiredAdded, Removed, BecameRequired, BecameOptional];

    internal static void Compare(OperationPair pair)
    {
        var (old, now) = (pair.Base.RequestBody(), pair.Head.RequestBody());
        var @is = now?.Flag("required") == true;
        switch (old, now)
        {
            case (null, null):
                break;
            case (null, { } added):
                pair.Report.Add(@is ? RequiredAdded : Added, pair.Request, pair.Base.Element, added.Element, $"{(@is ? "a required" : "an optional")} request body was added");
                break;
            case ({ } removed, null):
                pair.Report.Add(Removed, pair.Request, removed.Element, pair.Head.Element, "the request body was removed");
                break;
            default:
                ComparePair(pair, old, now);
                break;
        }
    }

    /// <summary>Compares two states of a body.</summary>
    internal static void ComparePair(OperationPair pair, MediaBody old, MediaBody now)
    {
        var (was, @is) = (old.Flag("required") == true, now.Flag("required") == true);
        if (was != @is)
        {
            pair.Report.Add(
                @is ? BecameRequired : BecameOptional, pair.Request, old.Get("required") ?? old.Element, now.Get("required") ?? now.Element,
                $"the request body became {(@is ? "required" : "optional")}");
        }

        MediaTypeRules.Compare(pair, old, now, pair.Request, "the request body");
    }
}
