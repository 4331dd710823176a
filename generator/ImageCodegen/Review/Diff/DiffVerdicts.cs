using ImageCodegen.Configuration;
using ImageCodegen.OpenApi;
using ImageCodegen.Text;

namespace ImageCodegen.Review.Diff;

/// <summary>Gives rules the verdicts that a configuration wants of them.</summary>
internal static class DiffVerdicts
{
    /// <summary>Reports the rules that are named and do not exist.</summary>
    public static void Check(DiffSettings settings, DiagnosticBag diagnostics)
    {
        List<string> ids = [.. DiffAxes.Rules.Select(r => r.Id)];
        foreach (var (id, span) in settings.Named.Where(n => !ids.Contains(n.Id, StringComparer.Ordinal)))
        {
            var fix = NearestName.Suggest(id, ids, "Take one that 'imagecodegen diff' names");
            diagnostics.Add(Diagnostics.UnknownConfigurationValue, span, id, ConfigurationKeys.Rule, fix);
        }
    }

    /// <summary>The change as it is to be reported; null where its rule is off.</summary>
    public static Change? Apply(DiffSettings settings, Change change)
    {
        if (!settings.Verdicts.TryGetValue(change.Rule.Id, out var wanted))
        {
            return change;
        }

        // A limit that became looser harms no request, whatever is said of the rule; a rule that never harms anybody is raised.
        return VerdictOf(wanted) is not { } verdict ? null
            : change.Worst <= Verdict.Compatible && change.Rule.Level != FindingLevel.Info ? change
            : change.Source > change.Wire ? change with { Source = verdict }
            : change with { Wire = verdict };
    }

    private static Verdict? VerdictOf(string word) => word switch
    {
        "breaking" => Verdict.Breaking,
        "possibly" => Verdict.PossiblyBreaking,
        "compatible" => Verdict.Compatible,
        _ => null,
    };
}
