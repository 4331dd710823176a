using ImageCodegen.Runtime;

namespace ImageContracts.Tests.Validation;

/// <summary>Each constraint of each spec, on both sides of its edge.</summary>
public sealed class ConstraintTests
{
    public static TheoryData<string> Rows() => [.. ConstraintRows.All.Keys];

    [Fact]
    public void Every_constraint_of_every_spec_has_a_row() =>
        Assert.Equal(ConstraintSites.All.Order(StringComparer.Ordinal), ConstraintRows.All.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_value_just_inside_is_valid(string constraint)
    {
        var result = Validator.Run(ConstraintRows.All[constraint].Inside);

        Assert.Empty(result.Failures);
        Assert.True(result.IsValid);
        result.ThrowIfInvalid();
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_value_just_outside_is_reported_with_pointer_and_keyword(string constraint)
    {
        var (pointer, keyword) = (constraint.Split(' ')[2], constraint.Split(' ')[3]);

        var failure = Assert.Single(Validator.Run(ConstraintRows.All[constraint].Outside).Failures);

        Assert.Equal((pointer, keyword), (failure.Pointer, failure.Keyword));
        Assert.NotEmpty(failure.Message);
    }
}
