using ImageCodegen.Review.Lint.Structure;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class ReferenceKind() : LintRule(
    RuleGroup.Sound,
    "reference-kind",
    FindingLevel.Error,
    "A reference that leads to an object of another kind",
    "A schema cannot stand for a parameter, nor a response for a schema: tools refuse it, or read something else than was meant.")
{
    private static readonly Dictionary<string, ObjectKind> Sections = new(StringComparer.Ordinal)
    {
        ["schemas"] = ObjectKind.Schema, ["responses"] = ObjectKind.Response, ["parameters"] = ObjectKind.Parameter, ["examples"] = ObjectKind.Example,
        ["requestBodies"] = ObjectKind.RequestBody, ["headers"] = ObjectKind.Header, ["securitySchemes"] = ObjectKind.SecurityScheme,
        ["links"] = ObjectKind.Link, ["callbacks"] = ObjectKind.Callback, ["pathItems"] = ObjectKind.PathItem,
    };

    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Reference, ObjectKind.Schema, ObjectKind.PathItem];

    public override void Visit(LintElement element, LintContext context)
    {
        if (element["$ref"].AsString() is not { } reference || context.Reader.References.FollowOnce(element.Source) is not { } target)
        {
            return;
        }

        var found = target.Path.Segments is ["components", var section, _] && Sections.TryGetValue(section, out var kind) && kind != element.Meant ? section
            : target.Node is MappingNode || element.Meant == ObjectKind.Schema ? null
            : target.Node.Kind;
        if (found is not null)
        {
            var wanted = Sections.First(s => s.Value == element.Meant).Key;
            context.Report(
                this,
                element.At("$ref"),
                $"'{reference}' leads to {(Sections.ContainsKey(found) ? $"one of the {found}" : found)}, and one of the {wanted} belongs here",
                $"Refer to one of the {wanted}");
        }
    }
}
