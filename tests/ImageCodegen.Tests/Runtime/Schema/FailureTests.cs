using static ImageCodegen.Tests.Runtime.Schema.SchemaChecking;

namespace ImageCodegen.Tests.Runtime.Schema;

public class FailureTests
{
    [Theory]
    [InlineData("""{"properties": {"a/b": {"items": {"minimum": 1}}}}""", """{"a/b": [1, 0, -1]}""", "/a~1b/1 minimum\n/a~1b/2 minimum")]
    [InlineData("""{"allOf": [{"minimum": 1}, {"$ref": "#/$defs/a"}], "$defs": {"a": {"type": "string"}}}""", "0", " minimum\n type")]
    [InlineData("""{"anyOf": [{"properties": {"a": {"type": "null"}}}, {"required": ["b"]}]}""", """{"a": 1}""", " anyOf")]
    [InlineData("""{"oneOf": [{"minimum": 1}, {"maximum": 3}]}""", "2", " oneOf")]
    [InlineData("""{"not": {"properties": {"a": {"type": "null"}}}}""", "{}", " not")]
    [InlineData("""{"if": {"required": ["a"]}, "then": {"required": ["b", "c"]}}""", """{"a": 1}""", " then")]
    [InlineData("""{"if": {"required": ["a"]}, "else": {"required": ["b"]}}""", "{}", " else")]
    [InlineData("""{"contains": {"type": "null"}}""", "[1, 2]", " contains")]
    [InlineData("""{"contains": true, "minContains": 2}""", "[1]", " minContains")]
    [InlineData("""{"contains": true, "maxContains": 1}""", "[1, 2]", " maxContains")]
    [InlineData("""{"propertyNames": {"maxLength": 1}}""", """{"ab": 1, "c": 2, "de": 3}""", "/ab propertyNames\n/de propertyNames")]
    [InlineData("""{"additionalProperties": false, "minProperties": 2}""", """{"a": 1}""", " minProperties\n/a additionalProperties")]
    [InlineData("""{"patternProperties": {"^a": {"type": "string"}, "b$": {"minimum": 5}}}""", """{"ab": 1}""", "/ab type\n/ab minimum")]
    [InlineData("""{"dependentRequired": {"a": ["b", "c"]}}""", """{"a": 1}""", " dependentRequired\n dependentRequired")]
    [InlineData("""{"dependentSchemas": {"a": {"properties": {"b": {"type": "null"}}}}}""", """{"a": 1, "b": 1}""", "/b type")]
    [InlineData("""{"properties": {"a": {"type": "null"}}, "unevaluatedProperties": false}""", """{"a": 1, "b": 2}""", "/a type\n/b unevaluatedProperties")]
    [InlineData("""{"prefixItems": [true], "unevaluatedItems": {"type": "null"}}""", "[1, 2]", "/1 type")]
    [InlineData("""{"prefixItems": [true], "items": false}""", "[1, 2]", "/1 items")]
    [InlineData("""{"allOf": [false]}""", "1", " allOf")]
    [InlineData("false", "1", " not")]
    public void Failures_are_where_a_person_looks_for_them(string schema, string value, string failures) =>
        Assert.Equal(failures, Places(schema, value));

    [Theory]
    [InlineData("anyOf")]
    [InlineData("oneOf")]
    public void A_choice_that_failed_calls_no_member_unknown(string choice) => Assert.Equal($" {choice}", Places(
        $$$"""{"{{{choice}}}": [{"properties": {"a": {"const": 1}}, "required": ["a"]}], "unevaluatedProperties": false}""", """{"a": 2}"""));

    [Fact]
    public void A_condition_that_failed_calls_no_member_unknown() => Assert.Equal(
        " then", Places("""{"if": true, "then": {"properties": {"a": false}}, "unevaluatedProperties": false}""", """{"a": 2}"""));

    [Theory]
    [InlineData("""{"type": ["string", "null"]}""", "1", "value must be string or null, is number (type)")]
    [InlineData("""{"const": {"a": 1}}""", "[1]", "value must be {\"a\": 1}, is [1] (const)")]
    [InlineData("""{"multipleOf": 0.010}""", "1.0001", "value must be a multiple of 0.010, is 1.0001 (multipleOf)")]
    [InlineData("""{"minLength": 1}""", "\"\"", "value must have at least 1 character, has 0 (minLength)")]
    [InlineData("""{"maxItems": 1}""", "[1, 2]", "value must have at most 1 item, has 2 (maxItems)")]
    [InlineData("""{"uniqueItems": true}""", "[1, 2, 1.0]", "value must have no item twice, has it at 0 and 2 (uniqueItems)")]
    [InlineData("""{"required": ["a"]}""", "{}", "value must have the member 'a' (required)")]
    [InlineData("""{"propertyNames": {"const": "b"}}""", """{"a": 1}""", "/a has a name that is not allowed: /a must be \"b\", is a (const) (propertyNames)")]
    [InlineData("""{"if": true, "then": {"minimum": 1}}""", "0", "value does not fit together, as it meets the 'if': value must be at least 1, is 0 (minimum) (then)")]
    [InlineData("""{"oneOf": [true, false, true]}""", "0", "value is more than one of the kinds of values that exclude each other: 0 and 2 (oneOf)")]
    public void Messages_say_what_is_wanted(string schema, string value, string text) => Assert.Equal(text, Texts(schema, value));
}
