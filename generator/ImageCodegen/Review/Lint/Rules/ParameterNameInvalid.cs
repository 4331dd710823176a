using ImageCodegen.Review.Lint.Structure;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class ParameterNameInvalid() : LintRule(
    RuleGroup.Sound,
    "parameter-name-invalid",
    FindingLevel.Error,
    "A name that no header or no path can have",
    "Names of headers are tokens of HTTP (RFC 9110, 5.6.2), and names in a path hold no slash, question mark, hash or brace (OpenAPI 3.1, 4.8.8); no request can be made of it.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Parameter, ObjectKind.Header, ObjectKind.Reference];

    public override void Visit(LintElement element, LintContext context)
    {
        if (element.Kind == ObjectKind.Parameter)
        {
            var name = element.Text("name") ?? "";
            var isWrong = element.Text("in") switch
            {
                "header" => element["name"] is not null && !IsToken(name),
                "path" => name.AsSpan().ContainsAny("/?#{}"),
                _ => false,
            };
            if (isWrong)
            {
                Report(context, element.At("name"), element.Text("in")!, name);
            }
        }
        else if (element.Meant == ObjectKind.Header && element.Holder == "headers"
            && element.Parent?.Kind is ObjectKind.Response or ObjectKind.Encoding && !IsToken(element.Name))
        {
            Report(context, element.Place, "header", element.Name);
        }
    }

    private void Report(LintContext context, LintPlace place, string kind, string name) => context.Report(
        this, place, $"'{name}' is no name for a {kind}{(kind == "path" ? " parameter" : "")}", "Use letters, digits, '-' and '_'");

    private static bool IsToken(string text) =>
        text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || "!#$%&'*+-.^_`|~".Contains(c, StringComparison.Ordinal));
}
