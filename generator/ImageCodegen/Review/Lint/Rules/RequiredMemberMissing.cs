using ImageCodegen.OpenApi;
using ImageCodegen.Review.Lint.Structure;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class RequiredMemberMissing() : LintRule(
    RuleGroup.Sound,
    "required-member-missing",
    FindingLevel.Warning,
    "A required member that no schema around it declares",
    "The member has to be there and nothing says what it is; most often its name is misspelled or its declaration was removed.")
{
    private static readonly string[] Lists = ["allOf", "anyOf", "oneOf"];
    private static readonly string[] Branches = ["then", "else"];

    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Schema];

    public override void Visit(LintElement element, LintContext context)
    {
        // Where the schema is a part of another, that one may declare the member.
        if (element["required"] is null || IsPart(element) || element["patternProperties"] is not null)
        {
            return;
        }

        var declared = new HashSet<string>(StringComparer.Ordinal);
        if (!Declares(element.Source, context, declared, []))
        {
            return;
        }

        for (var i = 0; i < element.Items("required").Count; i++)
        {
            if (element.Items("required")[i].AsString() is { } name && !declared.Contains(name))
            {
                context.Report(
                    this,
                    element.AtItem("required", i),
                    $"'{name}' is required and not declared",
                    NearestName.Suggest(name, declared.Order(StringComparer.Ordinal), "Declare it under 'properties', or remove it here"));
            }
        }
    }

    private static bool IsPart(LintElement element) => element.Source.Path.Segments switch
    {
        [.., "not" or "if" or "then" or "else"] => true,
        [.., "allOf" or "anyOf" or "oneOf" or "dependentSchemas", _] => true,
        _ => element.Parent is null,
    };

    /// <summary>Gathers what is declared; false where any member may be, so that there is nothing to say.</summary>
    private static bool Declares(Element place, LintContext context, HashSet<string> declared, HashSet<Node> passed)
    {
        if (context.FollowToMapping(place) is not var (element, schema))
        {
            return false;
        }

        if (!passed.Add(schema))
        {
            return true;
        }

        // A map declares its members by what they have in common.
        if (schema["additionalProperties"] is MappingNode || schema["additionalProperties"].AsBoolean() == true || schema["patternProperties"] is not null)
        {
            return false;
        }

        declared.UnionWith((schema["properties"] as MappingNode)?.Entries.Select(e => e.Key) ?? []);
        var parts = Lists.Where(l => schema[l] is SequenceNode)
            .SelectMany(l =>
                ((SequenceNode)schema[l]!).Items.Select((n, i) =>
                    element.Child(l, schema[l]!).Child(i.ToString(System.Globalization.CultureInfo.InvariantCulture), n)))
            .Concat(Branches.Where(k => schema[k] is not null).Select(k => element.Child(k, schema[k]!)));

        // Beside $ref in 3.1 both count.
        return parts.All(p => Declares(p, context, declared, passed));
    }
}
