using System.Text.Json;
using ImageCodegen.Runtime;

namespace ImageCodegen.Tests.Runtime.Schema;

public class ValidatorSchemaTests
{
    private static readonly JsonSchemaAssertion Even = JsonSchemaAssertion.Parse("""{"multipleOf": 2}""");
    private static readonly JsonSchemaAssertion Pair = JsonSchemaAssertion.Parse("""{"prefixItems": [{"minLength": 1}, {"minLength": 2}]}""");
    private static readonly JsonSchemaAssertion AnyJson = JsonSchemaAssertion.Parse("""{"required": ["a"]}""");

    [Fact]
    public void A_struct_is_checked() => Assert.Equal(
        "/Count must be a multiple of 2, is 3 (multipleOf)", Run((ref Validator check) => check.Schema<long, Int64Codec>("Count", 3, Even)));

    [Fact]
    public void A_nullable_struct_is_checked() => Assert.Equal(
        "/Count must be a multiple of 2, is 3 (multipleOf)", Run((ref Validator check) => check.Schema<long, Int64Codec>("Count", (long?)3, Even)));

    [Fact]
    public void An_absent_value_is_passed_over() => Assert.Equal("valid", Run((ref Validator check) =>
    {
        check.Schema<long, Int64Codec>("Count", null, Even);
        check.Schema<IReadOnlyList<string>, ListCodec<string, StringCodec>>("Names", null, Pair);
    }));

    [Fact]
    public void A_list_is_checked_and_its_places_are_within_the_member() => Assert.Equal(
        "/a~1b/1 must have at least 2 characters, has 1 (minLength)",
        Run((ref Validator check) => check.Schema<IReadOnlyList<string>, ListCodec<string, StringCodec>>("a/b", ["x", "y"], Pair)));

    [Fact]
    public void The_value_itself_has_no_name() => Assert.Equal(
        "value must have the member 'a' (required)",
        Run((ref Validator check) => check.Schema<JsonElement, AnyCodec>(null, JsonElement.Parse("""{"b": 1}"""), AnyJson)));

    [Fact]
    public void Failures_follow_those_before() => Assert.Equal(
        "/Name is required (required)\n/Count must be a multiple of 2, is 1 (multipleOf)",
        Run((ref Validator check) =>
        {
            check.Required<string>("Name", null);
            check.Schema<long, Int64Codec>("Count", 1, Even);
            check.Schema<long, Int64Codec>("Other", 2, Even);
        }));

    [Fact]
    public void A_value_of_too_many_levels_is_a_failure() => Assert.Equal(
        "/Any is nested too deeply to be checked, or has no JSON ($ref)",
        Run((ref Validator check) => check.Schema<JsonElement, AnyCodec>("Any", Nested(), AnyJson)));

    private delegate void Check(ref Validator check);

    private static string Run(Check check) => Validator.Run(new Checked(check)).ToString();

    private static JsonElement Nested() =>
        JsonElement.Parse(new string('[', 200) + new string(']', 200), new JsonDocumentOptions { MaxDepth = 300 });

    private sealed class Checked(Check check) : IValidatable
    {
        public void Validate(ref Validator validator) => check(ref validator);
    }
}
