namespace ImageCodegen.Review.Lint;

/// <summary>One document of a run.</summary>
/// <param name="context">What its rules see.</param>
/// <param name="report">Takes the findings.</param>
internal sealed class LintDocument(LintContext context, LintReport report)
{
    private readonly IReadOnlyList<LintRule> rules = [.. LintRules.Create().Where(rule => report.Wants(rule.Rule))];

    /// <summary>Goes over it with all rules.</summary>
    public void Walk() => new LintWalk(context, rules).Run();

    /// <summary>Ends the rules. By now all documents of the run have been gone over.</summary>
    public void Finish()
    {
        context.Values.Check(context);
        foreach (var rule in rules)
        {
            rule.Finish(context);
        }
    }
}
