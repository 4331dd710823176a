using System.Buffers;
using ImageCodegen.Review.Lint.Structure;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class UrlInvalid() : LintRule(
    RuleGroup.Sound,
    "url-invalid",
    FindingLevel.Error,
    "An address that is no URL, or no mail address",
    "Readers follow it and arrive nowhere.")
{
    private static readonly string[] Urls =
    [
        "url", "termsOfService", "authorizationUrl", "tokenUrl", "refreshUrl", "openIdConnectUrl", "externalValue", "jsonSchemaDialect",
    ];
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(" \t\r\n<>\"{}|\\\\^`");

    public override IReadOnlyList<ObjectKind> Kinds { get; } =
    [
        ObjectKind.Document, ObjectKind.Info, ObjectKind.Contact, ObjectKind.License, ObjectKind.ExternalDocs, ObjectKind.OAuthFlow, ObjectKind.SecurityScheme, ObjectKind.Example,
        ObjectKind.Xml,
    ];

    public override void Visit(LintElement element, LintContext context)
    {
        foreach (var key in Urls)
        {
            if (element.Text(key) is { } url
                && (url.Length == 0 || url.AsSpan().ContainsAny(Forbidden) || !Uri.TryCreate(url, UriKind.RelativeOrAbsolute, out _)))
            {
                context.Report(this, element.At(key), $"'{url}' is no URL", "Write one, such as https://example.com/images");
            }
        }

        if (element.Kind == ObjectKind.Contact && element.Text("email") is { } email && !IsMail(email))
        {
            context.Report(this, element.At("email"), $"'{email}' is no mail address", "Write one, such as images@example.com");
        }

        if (element.Kind == ObjectKind.Xml && element.Text("namespace") is { } name
            && !(name.Contains(':', StringComparison.Ordinal) && Uri.TryCreate(name, UriKind.Absolute, out _)))
        {
            context.Report(this, element.At("namespace"), $"'{name}' is no absolute URI", "Write one, such as https://example.com/images");
        }
    }

    // RFC 5321, 4.1.2: a local part and a domain; more is told by the server alone.
    private static bool IsMail(string text) => text.LastIndexOf('@') is > 0 and var at && at < text.Length - 1 && !text.Contains(' ', StringComparison.Ordinal);
}
