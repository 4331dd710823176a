using ImageCodegen.Review.Diff.Wire.Schemas;

namespace ImageCodegen.Review.Diff.Wire.Rules;

/// <summary><c>readOnly</c> and <c>writeOnly</c>: what is never sent one way cannot break there.</summary>
internal static class MutabilityRules
{
    internal static readonly WireRule BecameReadOnly = WireRule.Make(
        "became-read-only", "Only the server sends it now", "What a client still sends is ignored or refused.",
        Verdict.PossiblyBreaking, Verdict.Compatible, "Keep accepting the member, or publish this as a new major version");

    internal static readonly WireRule NotReadOnly = WireRule.Adds("became-not-read-only", "Clients can send it too", "Clients that do not know leave it out.");

    internal static readonly WireRule BecameWriteOnly = WireRule.Make(
        "became-write-only", "Only clients send it now", "A client that reads it gets nothing any more.",
        Verdict.Compatible, Verdict.PossiblyBreaking, "Keep sending the member, or publish this as a new major version");

    internal static readonly WireRule NotWriteOnly = WireRule.Make(
        "became-not-write-only", "The server sends it too", "A response can hold a member that it never held.",
        Verdict.Compatible, Verdict.PossiblyBreaking, "Make sure that clients take members that they do not know");

    internal static IReadOnlyList<WireRule> All { get; } = [BecameReadOnly, NotReadOnly, BecameWriteOnly, NotWriteOnly];

    /// <summary>Reports changes, and gives the flow for what lies below where it never travels this way.</summary>
    internal static Flow? Mute(SchemaPair pair)
    {
        var (old, now) = (pair.Base, pair.Head);
        if (old.IsReadOnly != now.IsReadOnly)
        {
            pair.Report(
                now.IsReadOnly ? BecameReadOnly : NotReadOnly,
                "readOnly",
                $"{pair.Where} is {(now.IsReadOnly ? "read-only now" : "no longer read-only")}");
        }

        if (old.IsWriteOnly != now.IsWriteOnly)
        {
            pair.Report(
                now.IsWriteOnly ? BecameWriteOnly : NotWriteOnly,
                "writeOnly",
                $"{pair.Where} is {(now.IsWriteOnly ? "write-only now" : "no longer write-only")}");
        }

        var flow = FlowOf(pair.Flow, now);
        return flow == pair.Flow ? null : flow;
    }

    /// <summary>The flow of a member, by what it is from now on.</summary>
    internal static Flow FlowOf(Flow flow, SchemaForm now)
    {
        var never = flow.Direction == Direction.Request ? now.IsReadOnly : now.IsWriteOnly;
        return never && !flow.Muted ? flow with { Muted = true } : flow;
    }
}
