namespace ImageCodegen.Review;

/// <summary>Which verb a rule belongs to.</summary>
public enum ReviewVerb
{
    /// <summary>A rule over one spec.</summary>
    Lint,

    /// <summary>A rule over two states of a spec.</summary>
    Diff,
}

/// <summary>One rule. Its id is also its file, its fixture folder and its heading in the rule page.</summary>
/// <param name="Id">In kebab case and lasting, <c>operation-id-missing</c>.</param>
/// <param name="Verb">The verb that it belongs to.</param>
/// <param name="Level">How much a finding matters unless the configuration says otherwise.</param>
/// <param name="Title">What it looks for, one line without a full stop.</param>
/// <param name="Why">Why that matters to who calls or implements the interface, one or two sentences.</param>
public sealed record ReviewRule(string Id, ReviewVerb Verb, FindingLevel Level, string Title, string Why);
