using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.Binding.Shapes;

/// <summary>Families of keywords, and reports of those that are not supported.</summary>
internal static class Keywords
{
    /// <summary>Keywords with alternatives.</summary>
    public static readonly string[] Unions = ["oneOf", "anyOf"];

    /// <summary>Keywords that give a place a type of its own when they stand beside a reference.</summary>
    private static readonly string[] Structural =
        ["properties", "patternProperties", "additionalProperties", "required", "items", "prefixItems", "enum", "const", "format"];

    private static readonly string[] Conditions = ["not", "if", "then", "else", "dependentSchemas"];
    private static readonly string[] ItemChecks = ["contains", "minContains", "maxContains", "unevaluatedItems"];
    private static readonly string[] MemberChecks = ["propertyNames", "dependentRequired", "dependencies", "unevaluatedProperties"];
    private static readonly string[] Contents = ["contentSchema", "contentMediaType"];
    private static readonly string[] Dynamics = ["$dynamicRef", "$recursiveRef"];

    /// <summary>True where the schema says more than a comment about what it refers to.</summary>
    public static bool IsStructural(Schema schema) =>
        Array.Exists(Structural, k => schema.Mapping[k] is not null)
        || Array.Exists(Unions, k => schema.Children(k).Count(a => !Parts.IsNullSchema(a)) > 1);

    /// <summary>Reports keywords of the schema that will be ignored.</summary>
    public static void ReportIgnored(Schema schema, DiagnosticBag diagnostics)
    {
        foreach (var entry in schema.Mapping.Entries)
        {
            if (Find(entry.Key) is { } descriptor)
            {
                diagnostics.Add(descriptor, entry.KeySpan, entry.Key, "it is ignored");
            }
            else if (entry is { Key: "required", Value: ScalarNode flag })
            {
                // A habit of JSON Schema draft 3, where a member says of itself that it is required.
                diagnostics.Add(Diagnostics.IgnoredValue, flag.Span, entry.Key, "a list", flag.Kind);
            }
        }

        if (schema.IsFalse)
        {
            diagnostics.Add(Diagnostics.FalseSchema, schema.Span);
        }
    }

    private static DiagnosticDescriptor? Find(string key) =>
        Array.IndexOf(Conditions, key) >= 0 ? Diagnostics.UncheckedCondition
        : Array.IndexOf(ItemChecks, key) >= 0 ? Diagnostics.UncheckedItems
        : Array.IndexOf(MemberChecks, key) >= 0 ? Diagnostics.UncheckedMembers
        : Array.IndexOf(Contents, key) >= 0 ? Diagnostics.UncheckedContent
        : Array.IndexOf(Dynamics, key) >= 0 ? Diagnostics.UnsupportedDynamicReference
        : key == "discriminator" ? Diagnostics.IgnoredDiscriminator
        : key == "prefixItems" ? Diagnostics.UnsupportedTuple
        : null;
}
