using ImageCodegen.Model;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class UnionAmbiguous() : LintRule(
    RuleGroup.Generate,
    "union-ambiguous",
    FindingLevel.Warning,
    "A choice of objects that nothing tells apart",
    "An object is read as the first case that it fits, whichever was sent.")
{
    public override void Finish(LintContext context)
    {
        foreach (var union in (context.Contract?.Types ?? []).OfType<UnionModel>())
        {
            if (union.DiscriminatorWireName is null && Alike(union) is var (one, other) && ModelPlaces.Find(union.Origin, context) is { } place)
            {
                context.Report(
                    this,
                    place,
                    $"Nothing tells the cases '{one.CSharpName}' and '{other.CSharpName}' of '{union.Name.Name}' apart",
                    "Add a discriminator, or let one case require a member that the other does not have");
            }
        }
    }

    private static (UnionCaseModel One, UnionCaseModel Other)? Alike(UnionModel union)
    {
        var objects = union.Cases.Where(c => c.Shape.Kinds.HasFlag(JsonKinds.Object)).ToList();
        for (var i = 0; i < objects.Count; i++)
        {
            for (var j = i + 1; j < objects.Count; j++)
            {
                if (!Differ(objects[i].Shape, objects[j].Shape))
                {
                    return (objects[i], objects[j]);
                }
            }
        }

        return null;
    }

    private static bool Differ(UnionShape one, UnionShape other) =>
        one.Required.Any(r => !other.Members.Contains(r, StringComparer.Ordinal))
        || other.Required.Any(r => !one.Members.Contains(r, StringComparer.Ordinal))
        || one.Constants.Any(c => other.Constants.Any(o => o.WireName == c.WireName && !o.JsonTexts.Any(t => c.JsonTexts.Contains(t, StringComparer.Ordinal))));
}
