using System.Globalization;
using ImageCodegen.OpenApi;
using ImageCodegen.Review.Lint.Structure;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class DiscriminatorMemberMissing() : LintRule(
    RuleGroup.Sound,
    "discriminator-member-missing",
    FindingLevel.Warning,
    "A discriminator that names a member which no case has",
    "What tells the cases apart is not in the data, so readers have to guess.")
{
    private static readonly string[] Alternatives = ["oneOf", "anyOf"];
    private static readonly string[] Lists = ["allOf", .. Alternatives];

    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Discriminator];

    public override void Visit(LintElement element, LintContext context)
    {
        if (element.Text("propertyName") is not { Length: > 0 } name || element.Parent is not { Kind: ObjectKind.Schema } owner)
        {
            return;
        }

        var places = Alternatives.SelectMany(key =>
            owner.Items(key).Select((node, i) => owner.Child(key).Child(i.ToString(CultureInfo.InvariantCulture), node)))
            .Append(owner.Source).ToList();
        if (!places.Exists(p => Has(p, name, context, [])))
        {
            context.Report(
                this,
                element.At("propertyName"),
                $"No case has the member '{name}'",
                "Declare it in every case, or name the member that tells them apart");
        }
    }

    /// <summary>True where a schema declares the member, or where that cannot be told.</summary>
    private static bool Has(Element place, string name, LintContext context, HashSet<Node> passed)
    {
        if (context.FollowToMapping(place) is not var (element, schema))
        {
            return true;
        }

        if (!passed.Add(schema))
        {
            return false;
        }

        return (schema["properties"] as MappingNode)?[name] is not null
            || Lists.Any(key => schema[key] is SequenceNode parts && parts.Items
                .Select((node, i) => element.Child(key, parts).Child(i.ToString(CultureInfo.InvariantCulture), node)).Any(p => Has(p, name, context, passed)));
    }
}
