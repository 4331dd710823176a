using ImageCodegen.OpenApi;
using ImageCodegen.Review.Lint.Structure;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class KeywordNeeds31() : LintRule(
    RuleGroup.Sound,
    "keyword-needs-3-1",
    FindingLevel.Error,
    "A 3.0 document uses what came with 3.1",
    "Tools that read 3.0 pass over it or refuse the document, so the contract depends on the tool.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = Enum.GetValues<ObjectKind>();

    public override void Visit(LintElement element, LintContext context)
    {
        if (element.Dialect != OpenApiDialect.V30 || element.Kind == ObjectKind.Reference)
        {
            return;
        }

        foreach (var entry in element.Mapping.Entries.Where(e => Fields31.IsNew(element, e.Key)))
        {
            context.Report(this, element.AtKey(entry.Key), $"'{entry.Key}' came with OpenAPI 3.1", Fix(entry.Key));
        }

        if (element.Kind != ObjectKind.Schema)
        {
            return;
        }

        if (element["type"] is SequenceNode || IsNullType(element, "type"))
        {
            context.Report(
                this,
                element.At("type"),
                "Lists of types and the type null came with OpenAPI 3.1",
                "Write one type, with 'nullable: true' for null, or let the document be of version 3.1");
        }
    }

    /// <summary>True where the field is a type that is called null.</summary>
    public static bool IsNullType(LintElement element, string key) =>
        element.Kind == ObjectKind.Schema && key == "type" && element.Dialect == OpenApiDialect.V30 && element.Text("type") == "null";

    private static string Fix(string key) => key switch
    {
        "const" => "Write an 'enum' of one value, or let the document be of version 3.1",
        "examples" => "Write 'example', or let the document be of version 3.1",
        _ => "Do without it, or let the document be of version 3.1",
    };
}
