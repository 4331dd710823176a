namespace ImageCodegen.Tests.Cases;

/// <summary>Each combination of required, nullable, default, read-only and write-only: absent, null and with a value, JSON Schema decides.</summary>
public sealed class MemberCombinationTests
{
    private static readonly string[] Types = ["string", "integer", "boolean"];
    private static readonly bool[] Either = [false, true];
    private static readonly string[] Sides = ["", "readOnly", "writeOnly"];
    private static readonly Lazy<GeneratedSpec> Probe = new(() => new GeneratedSpec([.. Combinations().Select(c => c.Schema)]));

    public static TheoryData<string, string> Values
    {
        get
        {
            var values = new TheoryData<string, string>();
            foreach (var (schema, type) in Combinations())
            {
                var value = type switch { "string" => "\"x\"", "integer" => "7", _ => "false" };
                var fallback = type switch { "string" => "\"d\"", "integer" => "5", _ => "true" };
                foreach (var json in new[] { "{}", "{\"a\":null}", $"{{\"a\":{value}}}", $"{{\"a\":{fallback}}}", "{\"a\":{}}", "{\"a\":\"text\"}" })
                {
                    values.Add(schema[..schema.IndexOf(':', StringComparison.Ordinal)], json);
                }
            }

            return values;
        }
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void Valid_values_come_back_and_others_are_refused_or_reported(string name, string json)
    {
        var type = Probe.Value.Type(name);
        Assert.Null(Probe.Value.Document.IsValid("/components/schemas/" + name, json) ? type.Problem(json) : type.ProblemOfInvalid(json, tolerated: false));
    }

    private static IEnumerable<(string Schema, string Type)> Combinations() =>
        from type in Types
        from required in Either
        from nullable in Either
        from given in Either
        from access in Sides
        select ($"{type[..1].ToUpperInvariant()}{type[1..]}{(required ? "Required" : "Optional")}{(nullable ? "Nullable" : "")}{(given ? "Default" : "")}{(access.Length > 0 ? access[..^4] : "")}: "
            + $"{{type: object, {(required ? "required: [a], " : "")}properties: {{a: {{type: {(nullable ? $"[{type}, 'null']" : type)}"
            + $"{(given ? ", default: " + type switch { "string" => "d", "integer" => "5", _ => "true" } : "")}{(access.Length > 0 ? $", {access}: true" : "")}}}}}}}", type);
}
