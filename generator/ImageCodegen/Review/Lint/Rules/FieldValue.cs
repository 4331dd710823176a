using ImageCodegen.Model;
using ImageCodegen.OpenApi;
using ImageCodegen.OpenApi.Swagger;
using ImageCodegen.Review.Lint.Facts;
using ImageCodegen.Review.Lint.Structure;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class FieldValue() : LintRule(
    RuleGroup.Sound,
    "field-value",
    FindingLevel.Error,
    "A field holds a value that OpenAPI does not allow there",
    "Tools refuse the document, or pass over the field. The default of a server variable that is none of its values is an error since 3.1.")
{
    private static readonly string[] TypeNames = ["array", "boolean", "integer", "null", "number", "object", "string"];

    public override IReadOnlyList<ObjectKind> Kinds { get; } = Enum.GetValues<ObjectKind>();

    public override void Visit(LintElement element, LintContext context)
    {
        Fields(element, context);
        switch (element.Kind)
        {
            case ObjectKind.Document when element["openapi"].AsString() is { } version && !IsVersion(version):
                context.Report(
                    this,
                    element.At("openapi"),
                    $"'{version}' is no version of OpenAPI",
                    "Write all three numbers, such as 3.1.1");
                break;
            case ObjectKind.Schema when element.Dialect == OpenApiDialect.V30 && element["required"] is SequenceNode { Items.Count: 0 }:
                context.Report(this, element.AtKey("required"), "'required' must have an entry in OpenAPI 3.0", "Remove it");
                break;
            case ObjectKind.Schema:
                Types(element, context);
                Numbers(element, context);
                break;
            case ObjectKind.Parameter or ObjectKind.Header:
                Parameter(element, context);
                break;
            case ObjectKind.ServerVariable when element["enum"] is SequenceNode { Items.Count: > 0 } values && element.Text("default") is { } usual
                && !values.Items.Any(v => (v as ScalarNode)?.Text == usual):
                context.Report(
                    this,
                    element.Dialect == OpenApiDialect.V31 ? FindingLevel.Error : FindingLevel.Warning,
                    element.At("default"),
                    $"The default '{usual}' is none of the values of 'enum'",
                    "Add it there, or change the default");
                break;
        }
    }

    /// <summary>Fields that may have one of a few values.</summary>
    private void Fields(LintElement element, LintContext context)
    {
        foreach (var field in element.Mapping.Entries)
        {
            if (element.Shape.Of(field.Key) is FieldType.OneOf allowed && field.Value.AsString() is { } text
                && !allowed.Values.Contains(text, StringComparer.Ordinal) && !Fields31.IsLater(context) && !KeywordNeeds31.IsNullType(element, field.Key) && !IsTabs(element, text))
            {
                context.Report(
                    this,
                    element.At(field.Key),
                    $"'{text}' is no value of '{field.Key}'",
                    NearestName.Suggest(text, allowed.Values, $"Write {allowed.Words}"));
            }
        }
    }

    /// <summary>The style of a parameter, which depends on its place, and the one media type of a parameter or a header.</summary>
    private void Parameter(LintElement element, LintContext context)
    {
        if (element.Kind == ObjectKind.Parameter && Styles(element.Text("in"), context.Document) is { } styles && element.Text("style") is { } style
            && !styles.Contains(style, StringComparer.Ordinal) && !IsTabs(element, style))
        {
            context.Report(
                this,
                element.At("style"),
                $"The style '{style}' cannot stand in {element.Text("in")}",
                $"Write {string.Join(" or ", styles)}, or remove it");
        }
        else if (element["content"] is MappingNode { Entries.Count: not 1 } content)
        {
            context.Report(
                this,
                element.AtKey("content"),
                "'content' must have one media type here",
                content.Entries.Count == 0 ? "Add one, or use 'schema'" : "Keep one of them");
        }
    }

    private static bool IsTabs(LintElement element, string style) => style == SwaggerParameters.Tabs && element.Source.File.IsSwagger;

    private void Types(LintElement element, LintContext context)
    {
        if (element.Dialect != OpenApiDialect.V31 || element["type"] is not { } type)
        {
            return;
        }

        var names = type is SequenceNode list ? list.Items : [type];
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i] is ScalarNode { Type: not ScalarType.Null } name && !TypeNames.Contains(name.Text, StringComparer.Ordinal))
            {
                context.Report(
                    this,
                    type is SequenceNode ? element.AtItem("type", i) : element.At("type"),
                    $"'{name.Text}' is no type of JSON Schema",
                    NearestName.Suggest(name.Text, TypeNames, "Write array, boolean, integer, null, number, object or string"));
            }
        }
    }

    private void Numbers(LintElement element, LintContext context)
    {
        if (element["multipleOf"] is ScalarNode { Type: ScalarType.Integer or ScalarType.Number } divisor
            && JsonNumber.Parse(divisor.Text) is { Digits.Sign: <= 0 })
        {
            context.Report(
                this,
                element.At("multipleOf"),
                $"'multipleOf' must be greater than zero, but it is {divisor.Text}",
                "Write a number greater than zero");
        }

        foreach (var (key, place, entry) in SchemaValues.Repeated(element))
        {
            context.Report(this, place, $"'{entry}' stands twice under '{key}'", "Remove one of the two");
        }

        foreach (var (key, fix) in element.Dialect == OpenApiDialect.V31 ? SchemaValues.Identifiers(element) : [])
        {
            context.Report(this, element.At(key), $"'{element.Text(key)}' is no value of '{key}'", fix);
        }
    }

    // The published schemas: ^3\.1\.\d+(-.+)?$
    private static bool IsVersion(string version)
    {
        var parts = version.Split('-', 2)[0].Split('.');
        return parts.Length == 3 && parts.All(p => p.Length > 0 && p.All(char.IsAsciiDigit));
    }

    private static string[]? Styles(string? place, LintElement document) => place switch
    {
        "path" => ["simple", "label", "matrix"],
        "query" => ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
        "header" => ["simple"],
        "cookie" => document["openapi"].AsString() is ['3', '.', >= '2', ..] ? ["form", "cookie"] : ["form"],
        _ => null,
    };
}
