using System.Globalization;
using ImageCodegen.Model;
using ImageCodegen.OpenApi;
using ImageCodegen.Review.Lint.Structure;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class FieldKind() : LintRule(
    RuleGroup.Sound,
    "field-kind",
    FindingLevel.Error,
    "A field holds a value of the wrong kind, such as a list where an object belongs",
    "Tools refuse the document, or read something else than was meant.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = Enum.GetValues<ObjectKind>();

    public override void Visit(LintElement element, LintContext context)
    {
        foreach (var entry in element.Mapping.Entries)
        {
            // A boolean bound in 3.1 is told by another rule, in words that help.
            if (element.Kind == ObjectKind.Paths && IsReference(entry))
            {
                ReportReference(context, element.Source.Child(entry.Key, entry.Value), "paths");
            }
            else if (element.Shape.Of(entry.Key) is { } type && !KeywordLeftFrom30.IsBoolean(element, entry.Key))
            {
                Check(element, context, type, element.Source.Child(entry.Key, entry.Value), entry.Key);
            }
        }
    }

    private void Check(LintElement element, LintContext context, FieldType type, Element value, string key)
    {
        if (!Fits(type, value, element.Dialect, key))
        {
            var there = value.Node is ScalarNode { Type: ScalarType.Integer or ScalarType.Number } number ? number.Text : value.Node.Kind;
            context.Report(
                this,
                new LintPlace(value.Span, value.Path),
                $"'{key}' must be {type.Words}, but it is {there}",
                value.Node.IsNull() ? $"Write {type.Words}, or remove '{key}'" : $"Write {type.Words}");
            return;
        }

        if (type is FieldType.List list)
        {
            var items = ((SequenceNode)value.Node).Items;
            for (var i = 0; i < items.Count; i++)
            {
                Check(element, context, list.Item, value.Child(i.ToString(CultureInfo.InvariantCulture), items[i]), key);
            }
        }
        else if (type is FieldType.Map map)
        {
            foreach (var entry in ((MappingNode)value.Node).Entries)
            {
                var member = value.Child(entry.Key, entry.Value);
                if (map.Value is FieldType.Object && IsReference(entry))
                {
                    ReportReference(context, member, key);
                }
                else
                {
                    Check(element, context, map.Value, member, entry.Key);
                }
            }
        }
    }

    /// <summary>True for a reference where names are, which some tools read for all that is named.</summary>
    internal static bool IsReference(MappingEntry entry) => entry.Key == "$ref" && entry.Value.AsString() is not null;

    private void ReportReference(LintContext context, Element reference, string key) => context.Report(
        this,
        new LintPlace(reference.Span, reference.Path),
        $"'$ref' cannot stand for all of '{key}'",
        "Write the names here, each with a reference of its own");

    private static bool Fits(FieldType type, Element value, OpenApiDialect dialect, string key) => type switch
    {
        FieldType.Text or FieldType.OneOf => value.Node is ScalarNode { Type: ScalarType.String },
        FieldType.Flag => value.Node.AsBoolean() is not null,
        FieldType.Number { Count: true } => value.Node is ScalarNode { Type: ScalarType.Integer or ScalarType.Number } count && IsCount(count.Text, dialect),
        FieldType.Number => value.Node is ScalarNode { Type: ScalarType.Integer or ScalarType.Number },

        // YAML reads an unquoted null as null; everybody takes it for the type.
        FieldType.TypeNames => value.Node is ScalarNode { Type: ScalarType.String or ScalarType.Null }
            or SequenceNode { Items: [_, ..] },
        FieldType.List => value.Node is SequenceNode,
        FieldType.Map => value.Node is MappingNode,
        FieldType.Object { Kind: ObjectKind.Schema } when dialect == OpenApiDialect.V31 || key == "additionalProperties" =>
            value.Node is MappingNode || value.Node.AsBoolean() is not null,
        FieldType.Object => value.Node is MappingNode,
        _ => true,
    };

    // JSON Schema 2020-12 takes 1.0 for an integer (core, 4.2.3); the drafts before do not.
    private static bool IsCount(string text, OpenApiDialect dialect) =>
        JsonNumber.Parse(text) is { Digits.Sign: >= 0 } number
        && (dialect == OpenApiDialect.V31 ? number.IsInteger : !text.Contains('.', StringComparison.Ordinal));
}
