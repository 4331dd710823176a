using static ImageCodegen.Tests.Runtime.Schema.SchemaChecking;

namespace ImageCodegen.Tests.Runtime.Schema;

public class KeywordTests
{
    [Theory]
    [InlineData("true", "1", null)]
    [InlineData("false", null, "1")]
    [InlineData("{}", "null", null)]
    [InlineData("""{"type": "integer"}""", "1.0e2", "1.5")]
    [InlineData("""{"type": ["string", "null"]}""", "null", "false")]
    [InlineData("""{"const": {"a": [1, {"b": 2}], "c": null}}""", """{"c": null, "a": [1.0, {"b": 2e0}]}""", """{"c": null, "a": [{"b": 2}, 1]}""")]
    [InlineData("""{"enum": [1, "1", [true]]}""", "[true]", "[1]")]
    [InlineData("""{"enum": ["é"]}""", "\"\\u00e9\"", "\"e\"")]
    [InlineData("""{"minimum": 9007199254740993}""", "9007199254740993", "9007199254740992")]
    [InlineData("""{"maximum": 1e400}""", "1e400", "1.0000000000000000000000001e400")]
    [InlineData("""{"exclusiveMinimum": -0.0}""", "1e-999999999999", "0")]
    [InlineData("""{"exclusiveMaximum": -1}""", "-1.0000000000000000000000000000000001", "-1")]
    [InlineData("""{"multipleOf": 0.01}""", "4.02", "4.021")]
    [InlineData("""{"multipleOf": 7}""", "7e999999999", "1e999999999")]
    [InlineData("""{"minLength": 2}""", "\"\\ud83d\\ude00a\"", "\"\\ud83d\\ude00\"")]
    [InlineData("""{"maxLength": 1.0}""", "\"\\ud83d\"", "\"\\ud83da\"")]
    [InlineData("""{"pattern": "^a+$"}""", "\"aa\"", "\"b\"")]
    [InlineData("""{"minItems": 1}""", "[1]", "[]")]
    [InlineData("""{"maxItems": 1e30}""", "[1]", null)]
    [InlineData("""{"uniqueItems": true}""", """[1, "1", [1], {"a": 1}, true]""", """[{"a": 1, "b": 2}, {"b": 2.0, "a": 1}]""")]
    [InlineData("""{"prefixItems": [{"type": "string"}], "items": {"type": "integer"}}""", """["a", 1]""", """["a", "b"]""")]
    [InlineData("""{"contains": {"const": 1}, "minContains": 2, "maxContains": 2}""", "[1, 1, 3]", "[1, 1, 1]")]
    [InlineData("""{"contains": {"const": 1}, "minContains": 0}""", "[]", null)]
    [InlineData("""{"minProperties": 1}""", """{"a": 1}""", "{}")]
    [InlineData("""{"required": ["a"]}""", """{"a": null}""", "{}")]
    [InlineData("""{"dependentRequired": {"a": ["b"]}}""", """{"b": 1}""", """{"a": 1}""")]
    [InlineData("""{"dependentSchemas": {"a": {"maxProperties": 1}}}""", """{"a": 1}""", """{"a": 1, "b": 1}""")]
    [InlineData("""{"propertyNames": {"enum": ["a", "b"]}}""", """{"a": 1}""", """{"c": 1}""")]
    [InlineData("""{"patternProperties": {"^x-": false}, "additionalProperties": {"type": "string"}}""", """{"a": "1"}""", """{"x-a": "1"}""")]
    [InlineData("""{"oneOf": [{"minimum": 1}, {"maximum": 3}]}""", "0", "2")]
    [InlineData("""{"anyOf": [{"type": "string"}, {"minimum": 1}]}""", "\"\"", "0")]
    [InlineData("""{"not": {"type": "null"}}""", "0", "null")]
    [InlineData("""{"if": {"type": "string"}, "then": {"minLength": 1}, "else": {"minimum": 1}}""", "\"a\"", "0")]
    [InlineData("""{"$ref": "#/$defs/a~1b%20c", "$defs": {"a/b c": {"type": "null"}}}""", "null", "0")]
    [InlineData("""{"$ref": "#here", "$defs": {"a": {"$anchor": "here", "type": "null"}}}""", "null", "0")]
    [InlineData("""{"properties": {"next": {"$ref": "#"}}, "additionalProperties": false}""", """{"next": {"next": {}}}""", """{"next": {"last": {}}}""")]
    [InlineData("""{"allOf": [{"properties": {"a": true}}], "unevaluatedProperties": false}""", """{"a": 1}""", """{"a": 1, "b": 1}""")]
    [InlineData("""{"prefixItems": [true], "contains": {"const": 2}, "unevaluatedItems": false}""", "[1, 2, 2]", "[1, 2, 3]")]
    [InlineData("""{"format": "ipv4", "contentMediaType": "application/json"}""", "\"no\"", null)]
    public void A_keyword_accepts_and_refuses(string schema, string? accepted, string? refused)
    {
        if (accepted is not null)
        {
            Assert.Equal("", Texts(schema, accepted));
        }
        if (refused is not null)
        {
            Assert.False(Accepts(schema, refused));
        }
    }

    [Fact]
    public void A_dynamic_reference_leads_to_the_outermost_anchor()
    {
        const string Schema = """
            {
              "$id": "https://schema.example/strings", "$ref": "list",
              "$defs": {
                "item": {"$dynamicAnchor": "item", "type": "string"},
                "list": {"$id": "list", "items": {"$dynamicRef": "#item"}, "$defs": {"any": {"$dynamicAnchor": "item"}}}
              }
            }
            """;
        Assert.True(Accepts(Schema, """["a"]"""));
        Assert.Equal("/1 type", Places(Schema, """["a", 1]"""));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("3")]
    [InlineData("""{"items": 3}""")]
    [InlineData("""{"type": 3}""")]
    [InlineData("""{"enum": 3}""")]
    [InlineData("""{"required": [3]}""")]
    [InlineData("""{"minimum": "3"}""")]
    [InlineData("""{"minLength": -1}""")]
    [InlineData("""{"minLength": 1.5}""")]
    [InlineData("""{"multipleOf": 0}""")]
    [InlineData("""{"pattern": "("}""")]
    [InlineData("""{"allOf": {}}""")]
    [InlineData("""{"$ref": "#/$defs/absent"}""")]
    [InlineData("""{"$ref": "#absent"}""")]
    [InlineData("""{"$ref": "https://schema.example/absent"}""")]
    [InlineData("""{"$id": "urn:a:b", "$ref": "http://["}""")]
    public void A_schema_that_is_none_is_a_fault_of_the_schema(string schema) =>
        Assert.ThrowsAny<System.Text.Json.JsonException>(() => Accepts(schema, "1"));
}
