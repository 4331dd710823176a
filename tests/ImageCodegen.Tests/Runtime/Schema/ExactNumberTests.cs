using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using ImageCodegen.Runtime;

namespace ImageCodegen.Tests.Runtime.Schema;

public class ExactNumberTests
{
    [Fact]
    public void Decimals_compare_as_decimals_do() => Prop
        .ForAll<decimal, decimal>((a, b) => Math.Sign(ExactNumber.Compare(Exact(a), Exact(b))) == a.CompareTo(b))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Decimals_are_equal_as_decimals_are() => Prop
        .ForAll<decimal, int>((a, b) => Exact(a).Equals(Exact(b)) == (a == b) && Exact(a).Equals(ExactNumber.Parse(Text(a) + "e0")))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void A_product_is_a_multiple_of_its_factors() => Prop
        .ForAll<int, int>((a, b) => b == 0 || (Exact((decimal)a * b / 1000).IsMultipleOf(Exact(b / 1000m)) && Exact(a).IsMultipleOf(Exact(b)) == (a % (long)b == 0)))
        .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("0", "-0.00e5", 0)]
    [InlineData("100", "1e2", 0)]
    [InlineData("1e99999999999999999999", "1e99999999999999999998", 1)]
    [InlineData("-1e99999999999999999999", "1e-99999999999999999999", -1)]
    [InlineData("-0.1", "-0.10000000000000000000000000000000000001", 1)]
    [InlineData("12345678901234567890123456789", "12345678901234567890123456788", 1)]
    public void Size_is_no_limit(string a, string b, int order)
    {
        Assert.Equal(order, Math.Sign(ExactNumber.Compare(ExactNumber.Parse(a), ExactNumber.Parse(b))));
        Assert.Equal(order == 0, ExactNumber.Parse(a).Equals(ExactNumber.Parse(b)));
    }

    [Theory]
    [InlineData("1.0e1", 10)]
    [InlineData("999999999999999999", 999999999999999999)]
    [InlineData("1e999999999999", long.MaxValue)]
    public void A_count_that_does_not_fit_is_the_largest(string text, long count) => Assert.Equal(count, ExactNumber.Parse(text).ToCount());

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static ExactNumber Exact(decimal value) => ExactNumber.Parse(Text(value));
}
