using ImageCodegen.OpenApi;
using ImageCodegen.Review.Lint.Facts;
using ImageCodegen.Review.Lint.Structure;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class ComponentUnused() : LintRule(
    RuleGroup.Sound,
    "component-unused",
    FindingLevel.Warning,
    "A component that nothing leads to",
    "It is read, reviewed and generated, and no request or response has it; often a reference to it was lost.")
{
    private readonly List<(LintElement Schema, Element Base)> derived = [];

    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Schema, ObjectKind.SecurityRequirement, ObjectKind.Discriminator];

    public override void Visit(LintElement element, LintContext context)
    {
        switch (element.Kind)
        {
            case ObjectKind.SecurityRequirement:
                foreach (var entry in element.Mapping.Entries)
                {
                    context.Uses.Add(context.Document.Source, "securitySchemes", entry.Key);
                }

                break;
            case ObjectKind.Discriminator:
                foreach (var entry in element.Entries("mapping"))
                {
                    var target = entry.Value.AsString() ?? "";
                    context.Uses.Add(element.Source, "schemas", target[(target.LastIndexOf('/') + 1)..]);
                }

                break;
            default:
                // What derives from a schema with a discriminator is one of its cases.
                foreach (var part in element.Items("allOf"))
                {
                    if (part is MappingNode mapping && mapping["$ref"] is not null
                        && context.FollowToMapping(element.Source.Child("allOf", part)) is var (target, parent) && parent["discriminator"] is not null)
                    {
                        derived.Add((element, target));
                    }
                }

                break;
        }
    }

    public override void Finish(LintContext context)
    {
        foreach (var (schema, parent) in derived)
        {
            context.Uses.Add(parent, schema.Source);
        }

        // A document without operations is there for others to refer to.
        if (context.Document.Entries("paths").Count == 0 && context.Document.Entries("webhooks").Count == 0)
        {
            return;
        }

        var components = context.Document.Mapping["components"] as MappingNode;
        foreach (var section in components?.Entries ?? [])
        {
            foreach (var entry in (section.Value as MappingNode)?.Entries ?? [])
            {
                var name = new ComponentName(context.Document.Source.File.Source.Path, section.Key, entry.Key);
                if (!ObjectShape.IsExtension(section.Key) && !FieldKind.IsReference(entry) && !context.Uses.IsReached(name))
                {
                    context.Report(
                        this,
                        new LintPlace(entry.KeySpan, context.Document.Source.Path.Then("components").Then(section.Key).Then(entry.Key)),
                        $"Nothing leads to '{entry.Key}' in '{section.Key}'",
                        "Remove it, or refer to it");
                }
            }
        }
    }
}
