namespace ImageCodegen.Review.Diff.Wire;

/// <summary>A rule of the wire axis: what a change of its kind means in a request and in a response.</summary>
/// <param name="Rule">Its name and texts.</param>
/// <param name="InRequest">The verdict where the changed part travels to the server.</param>
/// <param name="InResponse">The verdict where it travels to the client.</param>
/// <param name="Fix">What to do where it breaks, one sentence without its full stop.</param>
internal sealed record WireRule(ReviewRule Rule, Verdict InRequest, Verdict InResponse, string Fix)
{
    private const string Keep = "Keep the old contract, or publish the new one as a new major version";

    /// <summary>Fewer values are allowed: a request that was valid may be refused, a response stays within what was promised.</summary>
    public static WireRule Narrows(string id, string title, string why, string fix = Keep) =>
        Make(id, title, why, Verdict.Breaking, Verdict.Compatible, fix);

    /// <summary>More values are allowed: requests stay valid, a response may hold what no client expects.</summary>
    public static WireRule Widens(string id, string title, string why, string fix = Keep) =>
        Make(id, title, why, Verdict.Compatible, Verdict.Breaking, fix);

    /// <summary>Neither set of values holds the other.</summary>
    public static WireRule Breaks(string id, string title, string why, string fix = Keep) =>
        Make(id, title, why, Verdict.Breaking, Verdict.Breaking, fix);

    /// <summary>The documents do not say enough to decide.</summary>
    public static WireRule MayBreak(string id, string title, string why, string fix = Keep) =>
        Make(id, title, why, Verdict.PossiblyBreaking, Verdict.PossiblyBreaking, fix);

    /// <summary>Nobody is harmed.</summary>
    public static WireRule Adds(string id, string title, string why) => Make(id, title, why, Verdict.Compatible, Verdict.Compatible, Keep);

    /// <summary>Nothing of it is sent.</summary>
    public static WireRule Unseen(string id, string title, string why) => Make(id, title, why, Verdict.None, Verdict.None, Keep);

    /// <summary>A rule with a verdict for each direction.</summary>
    public static WireRule Make(string id, string title, string why, Verdict inRequest, Verdict inResponse, string fix = Keep)
    {
        var worst = inRequest > inResponse ? inRequest : inResponse;
        var level = worst switch
        {
            Verdict.Breaking => FindingLevel.Error,
            Verdict.PossiblyBreaking => FindingLevel.Warning,
            _ => FindingLevel.Info,
        };
        return new WireRule(new ReviewRule(id, ReviewVerb.Diff, level, title, why), inRequest, inResponse, fix);
    }
}
