namespace ImageContracts.Tests.Validation;

/// <summary>What is absent is not wrong, and a valid value costs nothing.</summary>
public sealed class ValidResponseTests
{
    [Fact]
    public void An_empty_record_is_valid()
    {
        Assert.True(new Ens.DescribeImageInfosResponse().Validate().IsValid);
        Assert.True(new SwasOpen.ListImagesResponse { Images = [new()] }.Validate().IsValid);
        Assert.True(new Workspace.ListImagesResponse { Images = [new()] }.Validate().IsValid);
        Assert.True(new Ehpc.ListImagesResponse { OsTags = new() { OsInfo = [new()] } }.Validate().IsValid);
        Assert.True(new Ecs.DescribeImageFromFamilyResponse { Image = new() }.Validate().IsValid);
        Assert.True(new Alibaba.ErrorResponse().Validate().IsValid);
    }

    [Fact]
    public void The_count_of_a_page_is_no_measure_of_its_list() =>
        Assert.True(Workspace.ListImagesResponse.Parse("""{"total_count":1,"images":[{},{}]}""").Validate().IsValid);

    [Fact]
    public void Validating_a_valid_value_allocates_nothing()
    {
        var response = Workspace.ListImagesResponse.Parse(
            """{"total_count":1,"images":[{"image_type":"gold","os_type":"Linux","disk_format":"qcow2","min_disk":50}]}""");
        Assert.True(response.Validate().IsValid);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var valid = response.Validate().IsValid;
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(valid);
        Assert.Equal(0, allocated);
    }
}
