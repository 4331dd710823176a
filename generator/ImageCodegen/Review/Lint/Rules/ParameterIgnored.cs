using ImageCodegen.Review.Lint.Structure;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class ParameterIgnored() : LintRule(
    RuleGroup.Sound,
    "parameter-ignored",
    FindingLevel.Warning,
    "A header parameter that OpenAPI passes over",
    "Accept, Content-Type and Authorization follow from the media types and the security schemes; declared as parameters, or Content-Type as a header of a response, they are ignored (OpenAPI 3.1, 4.8.12.2, 4.8.17).")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Parameter, ObjectKind.Header];

    public override void Visit(LintElement element, LintContext context)
    {
        if (element.Kind == ObjectKind.Parameter && element.Text("in") == "header" && element.Text("name")?.ToUpperInvariant() is "ACCEPT" or "CONTENT-TYPE" or "AUTHORIZATION")
        {
            context.Report(this, element.At("name"), $"The header parameter '{element.Text("name")}' is ignored", "Say it by media types or by a security scheme, and remove the parameter");
        }
        else if (element.Kind == ObjectKind.Header && string.Equals(element.Name, "content-type", StringComparison.OrdinalIgnoreCase) && element.Source.Path.Segments is [.., "headers", _] && element.Parent?.Kind == ObjectKind.Response)
        {
            context.Report(this, element.Place, "The header 'Content-Type' of a response is ignored", "Say it by the media types under 'content'");
        }
    }
}
