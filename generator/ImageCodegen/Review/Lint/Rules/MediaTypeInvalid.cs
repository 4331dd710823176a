using ImageCodegen.Review.Lint.Structure;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class MediaTypeInvalid() : LintRule(
    RuleGroup.Sound,
    "media-type-invalid",
    FindingLevel.Warning,
    "A key of content that is no media type",
    "It matches no Content-Type, so the body is never taken for what it is.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.MediaType];

    public override void Visit(LintElement element, LintContext context)
    {
        if (element.Holder == "content" && !IsMediaType(element.Name))
        {
            context.Report(
                this,
                element.Place,
                $"'{element.Name}' is no media type",
                "Write a type and a subtype, such as application/json");
        }
    }

    // RFC 9110, 8.3.1, and the ranges of 12.5.1.
    private static bool IsMediaType(string text)
    {
        var name = text.Split(';')[0].Trim();
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && slash < name.Length - 1
            && name.Where((_, i) => i != slash)
                .All(c => char.IsAsciiLetterOrDigit(c) || "!#$%&'*+.^_`|~-".Contains(c, StringComparison.Ordinal));
    }
}
