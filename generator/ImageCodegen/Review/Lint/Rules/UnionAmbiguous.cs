using ImageCodegen.Model;
using ImageCodegen.Review.Lint.Facts;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class UnionAmbiguous() : LintRule(
    RuleGroup.Generate,
    "union-ambiguous",
    FindingLevel.Warning,
    "A choice whose cases nothing tells apart",
    "A value is read as the first case that it fits, whichever was sent.")
{
    public override void Finish(LintContext context)
    {
        foreach (var union in (context.Contract?.Types ?? []).OfType<UnionModel>())
        {
            if (Alike(union) is var (one, other) && ModelPlaces.Find(union.Origin, context) is { } place)
            {
                context.Report(
                    this,
                    place,
                    $"Nothing tells the cases '{one.CSharpName}' and '{other.CSharpName}' of '{union.Name.Name}' apart",
                    AreObjects(one, other) ? "Add a discriminator, or let one case require a member that the other does not have" : "Make one case of them, or give them formats or enums that differ");
            }
        }
    }

    private static (UnionCaseModel One, UnionCaseModel Other)? Alike(UnionModel union)
    {
        for (var i = 0; i < union.Cases.Count; i++)
        {
            for (var j = i + 1; j < union.Cases.Count; j++)
            {
                var (one, other) = (union.Cases[i], union.Cases[j]);
                if (AreObjects(one, other) ? union.DiscriminatorWireName is null && !Differ(one.Shape, other.Shape) : AreSame(one, other))
                {
                    return (one, other);
                }
            }
        }

        return null;
    }

    private static bool AreObjects(UnionCaseModel one, UnionCaseModel other) =>
        one.Shape.Kinds.HasFlag(JsonKinds.Object) && other.Shape.Kinds.HasFlag(JsonKinds.Object);

    /// <summary>True for scalars and lists of one type, and for texts of which any can be either: patterns and lengths do not choose.</summary>
    private static bool AreSame(UnionCaseModel one, UnionCaseModel other) =>
        one.Shape.Texts.Count == 0 && other.Shape.Texts.Count == 0
            ? one.Value.Type.Equals(other.Value.Type) || (IsText(one) && IsText(other))
            : one.Shape.Texts.Any(t => other.Shape.Texts.Contains(t, StringComparer.Ordinal));

    private static bool IsText(UnionCaseModel one) => one.Value.Type is ScalarRef { Kind: ScalarKind.String } or EnumRef;

    private static bool Differ(UnionShape one, UnionShape other) =>
        one.Required.Any(r => !other.Members.Contains(r, StringComparer.Ordinal))
        || other.Required.Any(r => !one.Members.Contains(r, StringComparer.Ordinal))
        || one.Constants.Any(c => other.Constants.Any(o => o.WireName == c.WireName && !o.JsonTexts.Any(t => c.JsonTexts.Contains(t, StringComparer.Ordinal))));
}
