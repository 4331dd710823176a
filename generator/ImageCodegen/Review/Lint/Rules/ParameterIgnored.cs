using ImageCodegen.Review.Lint.Structure;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class ParameterIgnored() : LintRule(
    RuleGroup.Sound,
    "parameter-ignored",
    FindingLevel.Warning,
    "A header parameter that OpenAPI passes over",
    "Accept, Content-Type and Authorization follow from the media types and the security schemes; declared as parameters, or Content-Type as a header of a response, they are ignored (OpenAPI 3.1, 4.8.12.2, 4.8.17).")
{
    private static readonly HashSet<string> Ignored = new(["Accept", "Content-Type", "Authorization"], StringComparer.OrdinalIgnoreCase);

    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Parameter, ObjectKind.Header];

    public override void Visit(LintElement element, LintContext context)
    {
        if (element.Kind == ObjectKind.Parameter && element.Text("in") == "header" && Ignored.Contains(element.Text("name") ?? ""))
        {
            context.Report(
                this,
                element.At("name"),
                $"The header parameter '{element.Text("name")}' is ignored",
                "Say it by media types or by a security scheme, and remove the parameter");
        }
        else if (element.Parent?.Kind is ObjectKind.Response or ObjectKind.Encoding
            && string.Equals(element.Name, "content-type", StringComparison.OrdinalIgnoreCase))
        {
            context.Report(
                this,
                element.Place,
                $"The header 'Content-Type' of {(element.Parent.Kind == ObjectKind.Response ? "a response" : "an encoding")} is ignored",
                element.Parent.Kind == ObjectKind.Response ? "Say it by the media types under 'content'" : "Say it by 'contentType'");
        }
    }
}
