using System.Buffers;
using ImageCodegen.Review.Lint.Structure;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class UrlInvalid() : LintRule(
    RuleGroup.Sound,
    "url-invalid",
    FindingLevel.Warning,
    "An address that is no URL, or no mail address",
    "Readers follow it and arrive nowhere.")
{
    private static readonly string[] Urls = ["url", "termsOfService", "authorizationUrl", "tokenUrl", "refreshUrl", "openIdConnectUrl"];
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(" \t\r\n<>\"{}|\\\\^`");

    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Info, ObjectKind.Contact, ObjectKind.License, ObjectKind.ExternalDocs, ObjectKind.OAuthFlow, ObjectKind.SecurityScheme];

    public override void Visit(LintElement element, LintContext context)
    {
        foreach (var key in Urls)
        {
            if (element.Text(key) is { } url && (url.Length == 0 || url.AsSpan().ContainsAny(Forbidden) || !Uri.TryCreate(url, UriKind.RelativeOrAbsolute, out _)))
            {
                context.Report(this, element.At(key), $"'{url}' is no URL", "Write one, such as https://example.com/images");
            }
        }

        if (element.Kind == ObjectKind.Contact && element.Text("email") is { } email && email.IndexOf('@', StringComparison.Ordinal) is not (> 0))
        {
            context.Report(this, element.At("email"), $"'{email}' is no mail address", "Write one, such as images@example.com");
        }
    }
}
