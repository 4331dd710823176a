using ImageCodegen.Runtime;
using ImageContracts.Ecs;

namespace ImageContracts.Tests.Validation;

/// <summary>Validation reports everything that is wrong, not the first.</summary>
public sealed class SeveralFailuresTests
{
    [Fact]
    public void Of_one_request()
    {
        var request = new Workspace.ListImagesRequest
        {
            ProjectId = "", ImageType = new("public"), Limit = 101, Offset = -1, SortField = new("id"), SortType = new("up"),
        };

        Assert.Equal(
            ["/project_id minLength", "/image_type enum", "/limit maximum", "/offset minimum", "/sort_field enum", "/sort_type enum"],
            Found(request.Validate()));
    }

    [Fact]
    public void Of_one_value()
    {
        var request = new DescribeImageFromFamilyRequest { RegionId = null!, ImageFamily = "9" };

        Assert.Equal(["/RegionId required", "/ImageFamily minLength", "/ImageFamily pattern"], Found(request.Validate()));
    }

    [Fact]
    public void Of_several_items_of_a_list()
    {
        var response = Workspace.ListImagesResponse.Parse(
            """{"images":[{"min_disk":39,"os_type":"BeOS"},{"min_disk":40},{"disk_format":"iso","min_disk":1025}]}""");

        Assert.Equal(
            ["/images/0/min_disk minimum", "/images/0/os_type enum", "/images/2/disk_format enum", "/images/2/min_disk maximum"],
            Found(response.Validate()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void And_the_exception_lists_them()
    {
        var request = new DescribeImageFromFamilyRequest { RegionId = null!, ImageFamily = "9" };

        var fault = Assert.Throws<ValidationException>(() => request.Validate().ThrowIfInvalid());

        Assert.Equal(3, fault.Result.Failures.Count);
        Assert.All(fault.Result.Failures, failure => Assert.Contains(failure.ToString(), fault.Message, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Found(ValidationResult result) =>
        result.Failures.Select(failure => $"{failure.Pointer} {failure.Keyword}");
}
