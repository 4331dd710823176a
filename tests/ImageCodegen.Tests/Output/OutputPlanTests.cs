using ImageCodegen.Output;

namespace ImageCodegen.Tests.Output;

public sealed class OutputPlanTests : OutputTest
{
    [Fact]
    public void Files_are_in_ordinal_order()
    {
        var plan = OutputPlan.Create([Planned("b.cs", ""), Planned("a/Z.cs", ""), Planned("B.cs2", ""), Planned("a.cs", "")], Found);

        Assert.Equal(["B.cs2", "a.cs", "a/Z.cs", "b.cs"], plan.Files.Select(f => f.Path));
    }

    [Fact]
    public void Paths_that_differ_by_case_alone_are_an_error()
    {
        var plan = OutputPlan.Create([Planned("Ens/Image.cs", "1"), Planned("Ens/IMAGE.cs", "2")], Found);

        Assert.Single(plan.Files);
        Assert.Equal(
            "spec.yaml(3,5): error IMG0321: The output file 'Ens/IMAGE.cs' is the same as 'Ens/Image.cs' where case does not count. "
            + "Rename one of the two types in the spec.",
            Assert.Single(Lines()));
    }

    [Fact]
    public void Unsafe_paths_are_an_error()
    {
        OutputPlan.Create([Planned("../Image.cs", "")], Found);

        Assert.StartsWith("spec.yaml(3,5): error IMG0320: '../Image.cs' cannot be", Assert.Single(Lines()), StringComparison.Ordinal);
    }
}
