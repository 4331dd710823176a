using System.Globalization;
using ImageCodegen.OpenApi;
using ImageCodegen.Review.Lint.Structure;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class DiscriminatorMemberOptional() : LintRule(
    RuleGroup.Sound,
    "discriminator-member-optional",
    FindingLevel.Info,
    "A discriminator whose member may be left out",
    "What a value without it is, is left open (OpenAPI 3.1, 4.8.25), so readers differ.")
{
    private static readonly string[] Alternatives = ["oneOf", "anyOf"];

    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Discriminator];

    public override void Visit(LintElement element, LintContext context)
    {
        if (element.Text("propertyName") is not { Length: > 0 } name || element["defaultMapping"] is not null
            || element.Parent is not { Kind: ObjectKind.Schema } owner)
        {
            return;
        }

        var places = Alternatives.SelectMany(key =>
            owner.Items(key).Select((node, i) => owner.Child(key).Child(i.ToString(CultureInfo.InvariantCulture), node)))
            .Append(owner.Source).ToList();
        var optional = places.Where(p => Look(p, name, context, []) == (true, false)).ToList();
        if (optional.Count > 0 && Look(owner.Source, name, context, []) is (_, false))
        {
            context.Report(
                this,
                element.At("propertyName"),
                $"'{name}' need not be there{(optional[0].Node is MappingNode named && named["$ref"].AsString() is { } reference ? $" in '{reference[(reference.LastIndexOf('/') + 1)..]}'" : "")}",
                "Add it to 'required'");
        }
    }

    /// <summary>Whether a schema, or a part that it is made of, declares the member and requires it.</summary>
    private static (bool IsDeclared, bool IsRequired) Look(Element place, string name, LintContext context, HashSet<Node> passed)
    {
        if (context.FollowToMapping(place) is not var (element, schema) || !passed.Add(schema))
        {
            return (false, false);
        }

        var isDeclared = (schema["properties"] as MappingNode)?[name] is not null;
        var isRequired = schema["required"] is SequenceNode required && required.Items.Any(r => r.AsString() == name);
        for (var i = 0; schema["allOf"] is SequenceNode parts && i < parts.Items.Count; i++)
        {
            var part = Look(element.Child("allOf", parts).Child(i.ToString(CultureInfo.InvariantCulture), parts.Items[i]), name, context, passed);
            (isDeclared, isRequired) = (isDeclared | part.IsDeclared, isRequired | part.IsRequired);
        }

        return (isDeclared, isRequired);
    }
}
