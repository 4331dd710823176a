namespace ImageCodegen.Review.Lint.Rules;

internal sealed class SuppressionUnused() : LintRule(
    RuleGroup.Sound,
    "suppression-unused",
    FindingLevel.Warning,
    "A suppression in the configuration that matches no finding",
    "It was for something that is right by now, and would hide the next fault at that place.")
{
    // LintRun reports it when all documents have been looked at.
}
