using ImageCodegen.Review.Lint.Structure;

namespace ImageCodegen.Review.Lint;

/// <summary>What a rule is for.</summary>
internal enum RuleGroup
{
    /// <summary>What OpenAPI and JSON Schema ask of every document.</summary>
    Sound,

    /// <summary>What would surprise somebody who uses the generated C#.</summary>
    Generate,

    /// <summary>What a reviewer needs of a spec that was transcribed from another document.</summary>
    Review,
}

/// <summary>
/// One rule. It is made anew for each document, so that it may remember what it has seen; the walk comes to the objects of
/// its kinds in document order, then to its end.
/// </summary>
internal abstract class LintRule
{
    /// <summary>Makes a rule.</summary>
    /// <param name="group">What it is for.</param>
    /// <param name="id">Its id.</param>
    /// <param name="level">How much it matters unless configured.</param>
    /// <param name="title">What it looks for.</param>
    /// <param name="why">Why that matters.</param>
    protected LintRule(RuleGroup group, string id, FindingLevel level, string title, string why)
    {
        Group = group;
        Rule = new ReviewRule(id, ReviewVerb.Lint, level, title, why);
    }

    /// <summary>What it is for.</summary>
    public RuleGroup Group { get; }

    /// <summary>What it is called, and why it is there.</summary>
    public ReviewRule Rule { get; }

    /// <summary>The objects that it looks at.</summary>
    public virtual IReadOnlyList<ObjectKind> Kinds => [];

    /// <summary>Looks at one object of its kinds.</summary>
    public virtual void Visit(LintElement element, LintContext context)
    {
    }

    /// <summary>Looks at the document when all of it has been visited.</summary>
    public virtual void Finish(LintContext context)
    {
    }
}
