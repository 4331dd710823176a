namespace ImageCodegen.Tests.Cases.Suite;

/// <summary>Where a schema stands in a component, and a value in what the component describes.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Component">The component, with <c>{0}</c> for a reference to the schema.</param>
/// <param name="Json">The JSON, with <c>{0}</c> for the value.</param>
internal sealed record SuitePosition(string Name, string Component, string Json)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<SuitePosition> All { get; } =
    [
        new("member", """{"type": "object", "properties": {"m": {0}}}""", """{"m":{0}}"""),
        new("item", """{"type": "object", "properties": {"m": {"type": "array", "items": {0}}}}""", """{"m":[{0}]}"""),
        new("map", """{"type": "object", "properties": {"m": {"type": "object", "additionalProperties": {0}}}}""", """{"m":{"k":{0}}}"""),
        new("case", """{"type": "object", "properties": {"m": {"anyOf": [{0}, {"type": "object", "required": ["zzz"], "properties": {"zzz": {"const": "zzz"}}}]}}}""", """{"m":{0}}"""),
        new("text", """{"type": "object", "properties": {"m": {"type": "string", "allOf": [{0}]}}}""", """{"m":{0}}"""),
        new("root", "{0}", "{0}"),
    ];

    /// <summary>True where the schema has a type of its own, or none at all.</summary>
    public bool IsRoot => Component == "{0}";

    /// <summary>The component.</summary>
    public string Around(string schema) => Component.Replace("{0}", schema, StringComparison.Ordinal);

    /// <summary>The JSON.</summary>
    public string Of(string value) => Json.Replace("{0}", value, StringComparison.Ordinal);
}
