namespace ImageCodegen.Tests.Cases;

/// <summary>What JSON Schema says of a value of several cases, or of none, validation says too.</summary>
public sealed class UnionJudgementTests
{
    private static readonly Lazy<GeneratedSpec> Spec = new(static () => new GeneratedSpec(
        "Artist: {type: object, properties: {type: {type: string, enum: [artist]}, name: {type: string}}}",
        "Track: {type: object, properties: {type: {type: string, enum: [track]}, name: {type: string}}}",
        "Either: {oneOf: [{$ref: '#/components/schemas/Artist'}, {$ref: '#/components/schemas/Track'}]}",
        "Moment: {anyOf: [{type: string, enum: [now]}, {type: integer}, {type: string, enum: ['']}]}"));

    [Theory]
    [InlineData("Either", "{}", false)]
    [InlineData("Either", """{"name":"n"}""", false)]
    [InlineData("Either", """{"name":"n","type":"track"}""", true)]
    [InlineData("Moment", "\"then\"", false)]
    [InlineData("Moment", "\"now\"", true)]
    [InlineData("Moment", "\"\"", true)]
    [InlineData("Moment", "5", true)]
    public void A_value_of_two_exclusive_cases_or_of_none_is_reported(string schema, string json, bool isValid)
    {
        var type = Spec.Value.Type(schema);

        Assert.Equal(isValid, Spec.Value.Document.IsValid("/components/schemas/" + schema, json));
        Assert.Null(isValid ? type.Problem(json) : type.ProblemOfInvalid(json, tolerated: false));
    }
}
