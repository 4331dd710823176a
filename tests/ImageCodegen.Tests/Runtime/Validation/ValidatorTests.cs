using System.Globalization;
using System.Text.RegularExpressions;
using ImageCodegen.Runtime;

namespace ImageCodegen.Tests.Runtime.Validation;

public sealed partial class ValidatorTests
{
    private delegate void Checks(ref Validator check);

    [Theory]
    [InlineData("a", 1, 2, null)]
    [InlineData("ab", 1, 2, null)]
    [InlineData("", 1, 2, "minLength must have at least 1 character, has 0")]
    [InlineData("a", 2, 3, "minLength must have at least 2 characters, has 1")]
    [InlineData("abc", 1, 2, "maxLength must have at most 2 characters, has 3")]
    [InlineData("😀😀", 2, 2, null)]
    [InlineData("😀", 2, 2, "minLength must have at least 2 characters, has 1")]
    [InlineData("😀😀😀", 1, 2, "maxLength must have at most 2 characters, has 3")]
    [InlineData(null, 1, 2, null)]
    public void Length_is_in_code_points(string? value, long minimum, long maximum, string? failure) =>
        Assert.Equal(failure, One((ref Validator check) => check.Length("Text", value, minimum, maximum)));

    [Fact]
    public void Half_a_surrogate_pair_counts_as_one() =>
        Assert.Null(One((ref Validator check) => check.Length("Text", "\ud800\ud800", 2, 2)));

    [Theory]
    [InlineData("a@example.org", "email", null)]
    [InlineData("nobody", "email", "format must be of the format email")]
    [InlineData("nobody", "color", null)]
    [InlineData(null, "email", null)]
    public void A_text_has_a_format(string? value, string format, string? failure) =>
        Assert.Equal(failure, One((ref Validator check) => check.Format("Text", value, format)));

    [Theory]
    [InlineData(0L, null)]
    [InlineData(100L, null)]
    [InlineData(null, null)]
    [InlineData(-1L, "minimum must be at least 0, is -1")]
    [InlineData(101L, "maximum must be at most 100, is 101")]
    public void An_integer_has_a_range(long? value, string? failure) =>
        Assert.Equal(failure, One((ref Validator check) => check.Range("Limit", value, 0, 100)));

    [Fact]
    public void An_exclusive_bound_is_outside()
    {
        Assert.Equal("exclusiveMinimum must be greater than 0, is 0", One((ref Validator check) => check.ExclusiveMinimum("N", 0L, 0L)));
        Assert.Equal("exclusiveMaximum must be less than 0.5, is 0.5", One((ref Validator check) => check.ExclusiveMaximum("N", 0.5, 0.5)));
        Assert.Null(One((ref Validator check) => check.ExclusiveMinimum("N", 0.0001m, 0m)));
        Assert.Null(One((ref Validator check) => check.ExclusiveMaximum("N", 0.4f, 0.5f)));
        Assert.Null(One((ref Validator check) => check.Minimum("N", long.MinValue, long.MinValue)));
        Assert.Equal(
            "minimum must be at least 9223372036854775807, is 9223372036854775806",
            One((ref Validator check) => check.Minimum("N", long.MaxValue - 1, long.MaxValue)));
    }

    [Theory]
    [InlineData(4.02, 0.01, true)]
    [InlineData(0.3, 0.1, true)]
    [InlineData(0.35, 0.1, false)]
    [InlineData(1e308, 0.5, true)]
    [InlineData(1e308, 3, false)]
    [InlineData(5e-324, 5e-324, true)]
    [InlineData(1e-300, 1e300, false)]
    [InlineData(0, 7, true)]
    [InlineData(-7.5, 2.5, true)]
    [InlineData(double.NaN, 1, false)]
    public void A_multiple_is_exact(double value, double divisor, bool valid) =>
        Assert.Equal(valid ? null : "multipleOf", One((ref Validator check) => check.MultipleOf("N", value, divisor))?.Split(' ')[0]);

    [Fact]
    public void A_multiple_is_exact_for_every_kind_of_number()
    {
        Assert.Null(One((ref Validator check) => check.MultipleOf("N", 4.02m, 0.01m)));
        Assert.Null(One((ref Validator check) => check.MultipleOf("N", decimal.MaxValue, 0.0000000000000000000000000001m)));
        Assert.Null(One((ref Validator check) => check.MultipleOf("N", 0.3f, 0.1f)));
        Assert.Null(One((ref Validator check) => check.MultipleOf("N", long.MinValue, -1L)));
        Assert.Equal("multipleOf must be a multiple of 10, is 15", One((ref Validator check) => check.MultipleOf("N", 15L, 10L)));
        Assert.Equal("multipleOf must be a multiple of 0.1, is 0.35", One((ref Validator check) => check.MultipleOf("N", 0.35m, 0.1m)));
    }

    [Fact]
    public void A_fixed_value_is_the_only_one()
    {
        Assert.Null(One((ref Validator check) => check.Const("N", "a", "a")));
        Assert.Equal("const must be 'a'", One((ref Validator check) => check.Const("N", "A", "a")));
        Assert.Equal("const must be true", One((ref Validator check) => check.Const("N", false, true)));
        Assert.Equal("const must be 5, is 6", One((ref Validator check) => check.Const("N", 6L, 5L)));
        Assert.Equal("const must be 'red'", One((ref Validator check) => check.Const("N", (Color?)Color.Green, Color.Red)));
    }

    [Fact]
    public void A_pattern_is_searched_for()
    {
        Assert.Null(One((ref Validator check) => check.Pattern("N", "xay", Letter())));
        Assert.Equal("pattern must match [a-c]", One((ref Validator check) => check.Pattern("N", "xyz", Letter())));
    }

    [Fact]
    public void A_pattern_that_takes_too_long_is_a_failure() =>
        Assert.StartsWith(
            "pattern could not be checked in time",
            One((ref Validator check) => check.Pattern("N", new string('a', 60) + "!", new Regex("^(?<run>a+)+$", RegexOptions.None, TimeSpan.FromMilliseconds(20)))),
            StringComparison.Ordinal);

    [Fact]
    public void A_documented_value_is_known()
    {
        Assert.Null(One((ref Validator check) => check.Known("N", Color.Red)));
        Assert.Null(One((ref Validator check) => check.Known("N", (Color?)null)));
        Assert.Equal("enum is not a documented value: 'blue'", One((ref Validator check) => check.Known("N", new Color("blue"))));
        Assert.Equal("enum is not a documented value: ''", One((ref Validator check) => check.Known("N", (Color?)default(Color))));
    }

    [Fact]
    public void Items_are_counted()
    {
        Assert.Null(One((ref Validator check) => check.ItemCount("N", (IReadOnlyList<int>)[1], 1, 1)));
        Assert.Equal("minItems must have at least 1 item, has 0", One((ref Validator check) => check.ItemCount("N", Array.Empty<int>(), 1, 2)));
        Assert.Equal("maxItems must have at most 2 items, has 3", One((ref Validator check) => check.ItemCount("N", (IReadOnlyList<int>)[1, 2, 3], 1, 2)));
        Assert.Null(One((ref Validator check) => check.ItemCount<int>("N", null, 1, 2)));
    }

    [Fact]
    public void Members_are_counted()
    {
        IReadOnlyDictionary<string, string> map = new Dictionary<string, string> { ["a"] = "b" };
        Assert.Null(One((ref Validator check) => check.PropertyCount("N", map, 1, 1)));
        Assert.Equal("minProperties must have at least 2 members, has 1", One((ref Validator check) => check.MinProperties("N", map, 2)));
        Assert.Equal("maxProperties must have at most 0 members, has 1", One((ref Validator check) => check.MaxProperties("N", map, 0)));

        var thing = Specimen.Parse("""{"Size":null,"Part":{"Name":"a","Count":1,"Nick":null},"Other":[{"a":1}]}""");
        Assert.Null(One((ref Validator check) => check.PropertyCount(thing, 3, 3)));
        Assert.Equal("minProperties must have at least 4 members, has 3", One((ref Validator check) => check.MinProperties(thing, 4)));
        Assert.Equal("maxProperties must have at most 2 members, has 3", One((ref Validator check) => check.MaxProperties(thing, 2)));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(100)]
    public void An_item_may_not_be_there_twice(int count)
    {
        string?[] items = [.. Enumerable.Range(0, count).Select(i => i.ToString(CultureInfo.InvariantCulture)), null];
        Assert.Null(One((ref Validator check) => check.Unique<string, StringCodec>("N", items!)));

        items[^1] = "1";
        Assert.Equal(
            FormattableString.Invariant($"uniqueItems must have no item twice, has it at 1 and {count}"),
            One((ref Validator check) => check.Unique<string, StringCodec>("N", items!)));
    }

    [Fact]
    public void A_place_is_a_json_pointer()
    {
        var result = Run((ref Validator check) =>
        {
            check.Required<string>("a/b~c", null);
            check.Each("List", (IReadOnlyList<string>)["ok", ""], static (ref Validator check, string item) => check.MinLength(null, item, 1));
            check.EachValue(
                "Map",
                new Dictionary<string, IReadOnlyList<long>> { ["k/"] = [1, -1] },
                static (ref Validator check, IReadOnlyList<long> items) =>
                    check.Each(null, items, static (ref Validator check, long item) => check.Minimum(null, item, 0)));
            check.Nested("Parts", (IReadOnlyList<Part>)[Named("a"), Named("a", Named("a", Named("")))]);
            check.Nested("ByName", new Dictionary<string, Part> { ["x~"] = Named("") });
            check.Nested("One", Named(null!));
        });

        Assert.Equal(
            ["/a~1b~0c", "/List/1", "/Map/k~1/1", "/Parts/1/Inner/Inner/Name", "/ByName/x~0/Name", "/One/Name"],
            result.Failures.Select(failure => failure.Pointer));
    }

    [Fact]
    public void Unreadable_and_undeclared_members_are_reported()
    {
        var result = System.Text.Json.JsonSerializer.Deserialize<Part>("""{"Name":"a","Count":1,"Nick":null,"Inner":null,"More":1}""")!.Validate();
        Assert.Equal("/More is not a member that the contract has (additionalProperties)\n/Nick must not be null (type)\n/Inner must not be null (type)", result.ToString());

        var thing = Specimen.Parse("""{"Size":"abc","Small":"80","Names":[null],"Day":null}""");
        var unreadable = Validator.Run(thing);
        Assert.Equal(["/Size type cannot be read as its type: \"abc\"", "/Names type cannot be read as its type: [null]", "/Day type must not be null"], unreadable.Failures.Select(Text));
    }

    [Fact]
    public void A_result_lists_everything()
    {
        var result = Named("", Named("")).Validate();

        Assert.False(result.IsValid);
        Assert.Equal(
            "/Name must have at least 1 character, has 0 (minLength)\n/Inner/Name must have at least 1 character, has 0 (minLength)", result.ToString());
        Assert.Equal(result.ToString(), Assert.Throws<ValidationException>(result.ThrowIfInvalid).Message);
        Assert.Equal(result, Named("", Named("")).Validate());
    }

    [Fact]
    public void A_valid_value_takes_no_memory()
    {
        var part = Named("a", Named("b"));
        part.Validate().ThrowIfInvalid();
        var before = GC.GetAllocatedBytesForCurrentThread();

        var valid = part.Validate().IsValid;

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(valid);
        Assert.Empty(part.Validate().Failures);
        Assert.Equal("valid", part.Validate().ToString());
    }

    [Fact]
    public void Messages_are_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("fi-FI");
            Assert.Equal("minimum must be at least -0.5, is -1.5", One((ref Validator check) => check.Minimum("N", -1.5, -0.5)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Text(ValidationFailure failure) => $"{failure.Pointer} {failure.Keyword} {failure.Message}".Trim();

    private static Part Named(string name, Part? inner = null) => new() { Name = name, Count = 1, Nick = null, Inner = inner };

    private static string? One(Checks checks) =>
        Run(checks).Failures is { Count: > 0 } failures ? $"{Assert.Single(failures).Keyword} {failures[0].Message}" : null;

    private static ValidationResult Run(Checks checks) => Validator.Run(new Subject(checks));

    [GeneratedRegex("[a-c]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Letter();

    private sealed class Subject(Checks checks) : IValidatable
    {
        public void Validate(ref Validator check) => checks(ref check);
    }
}
