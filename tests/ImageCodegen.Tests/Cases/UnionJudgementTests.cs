namespace ImageCodegen.Tests.Cases;

/// <summary>What JSON Schema says of a value of several cases, or of none, validation says too.</summary>
public sealed class UnionJudgementTests
{
    private static readonly Lazy<GeneratedSpec> Spec = new(static () => new GeneratedSpec(
        "Artist: {type: object, properties: {type: {type: string, enum: [artist]}, name: {type: string}}}",
        "Track: {type: object, properties: {type: {type: string, enum: [track]}, name: {type: string}}}",
        "Either: {oneOf: [{$ref: '#/components/schemas/Artist'}, {$ref: '#/components/schemas/Track'}]}",
        "Closed: {additionalProperties: false, anyOf: [{type: object, required: [a], properties: {a: {}}}, {type: object, required: [b], properties: {b: {}}}]}",
        "Sealed: {unevaluatedProperties: false, oneOf: [{type: object, required: [a], properties: {a: {}}}, {type: object, required: [b], properties: {b: {}}}]}",
        "Named: {type: object, additionalProperties: false, properties: {a: {}, c: {type: string}}, anyOf: [{required: [a]}, {type: object, required: [c], properties: {c: {minLength: 2}}}]}",
        "Some: {enum: [1, a, true]}",
        "Listed: {type: [integer, string, boolean], enum: [1, a]}",
        "Moment: {anyOf: [{type: string, enum: [now]}, {type: integer}, {type: string, enum: ['']}]}"));

    [Theory]
    [InlineData("Either", "{}", false)]
    [InlineData("Either", """{"name":"n"}""", false)]
    [InlineData("Either", """{"name":"n","type":"track"}""", true)]
    [InlineData("Moment", "\"then\"", false)]
    [InlineData("Moment", "\"now\"", true)]
    [InlineData("Moment", "\"\"", true)]
    [InlineData("Moment", "5", true)]
    [InlineData("Closed", """{"a":1}""", false)]
    [InlineData("Closed", """{"a":1,"x":1}""", false)]
    [InlineData("Sealed", """{"a":1}""", true)]
    [InlineData("Sealed", """{"a":1,"x":1}""", false)]
    [InlineData("Named", """{"a":1}""", true)]
    [InlineData("Named", """{"a":1,"x":1}""", false)]
    [InlineData("Some", "1", true)]
    [InlineData("Some", "2", false)]
    [InlineData("Some", "\"b\"", false)]
    [InlineData("Some", "false", false)]
    [InlineData("Listed", "false", false)]
    public void A_value_of_two_exclusive_cases_or_of_none_is_reported(string schema, string json, bool isValid)
    {
        var type = Spec.Value.Type(schema);

        Assert.Equal(isValid, Spec.Value.Document.IsValid("/components/schemas/" + schema, json));
        Assert.Null(isValid ? type.Problem(json) : type.ProblemOfInvalid(json, tolerated: false));
    }

    [Theory]
    [InlineData("Some", "2", "/ enum")]
    [InlineData("Some", "\"b\"", "/ enum")]
    [InlineData("Listed", "false", "/ enum")]
    [InlineData("Named", """{"a":1,"x":1}""", "/x additionalProperties")]
    [InlineData("Closed", """{"a":1,"x":1}""", "/a additionalProperties", "/x additionalProperties")]
    public void What_is_wrong_is_reported_once(string schema, string json, params string[] expected)
    {
        var type = Spec.Value.Type(schema);

        Assert.Equal(expected, type.Failures(type.Read(json)).Select(static f => $"{(f.Pointer.Length == 0 ? "/" : f.Pointer)} {f.Keyword}"));
    }
}
