using System.Text;
using System.Text.Json;
using ImageContracts.Ens;

namespace ImageContracts.Tests.Tolerance;

/// <summary>Enums are open: any value is read and written, documented ones have names.</summary>
public sealed class OpenEnumTests
{
    [Theory]
    [InlineData("ens_vm", true)]
    [InlineData("pcfarm", true)]
    [InlineData("gpu_vm", false)]
    [InlineData("ENS_VM", false)]
    [InlineData("", false)]
    [InlineData("图", false)]
    public void Any_value_is_kept(string value, bool known)
    {
        var json = $$"""{"ComputeType":"{{value}}"}""";
        var image = Image.Parse(json);

        Assert.Equal(value, image.ComputeType?.Value);
        Assert.Equal(value, image.ComputeType?.ToString());
        Assert.Equal(known, image.ComputeType?.IsKnown);
        Assert.Equal(known, image.Validate().IsValid);
        Assert.Equal(json, Encoding.UTF8.GetString(image.ToUtf8Json()));
        Assert.Equal(new ImageComputeType(value), image.ComputeType);
    }

    [Theory]
    [InlineData("5", "5")]
    [InlineData("true", "true")]
    public void Also_a_value_that_is_no_string(string json, string value)
    {
        var image = Image.Parse($$"""{"ComputeType":{{json}}}""");

        Assert.Equal(value, image.ComputeType?.Value);
        Assert.Equal($$"""{"ComputeType":{{json}}}""", Encoding.UTF8.GetString(image.ToUtf8Json()));
    }

    [Fact]
    public void The_documented_values_have_names_in_their_order()
    {
        Assert.Equal(["ens_vm", "arm_vm", "bare_metal", "pcfarm"], ImageComputeType.Values.Select(value => value.Value));
        Assert.Equal(new ImageComputeType("bare_metal"), ImageComputeType.BareMetal);
        Assert.All(ImageComputeType.Values, value => Assert.True(value.IsKnown));
    }

    [Fact]
    public void The_default_is_the_empty_text_and_not_documented()
    {
        Assert.Equal("", default(ImageComputeType).Value);
        Assert.False(default(ImageComputeType).IsKnown);
        Assert.Throws<ArgumentNullException>(() => new ImageComputeType(null!));
    }

    [Fact]
    public void It_is_a_value_of_its_own_for_JsonSerializer()
    {
        Assert.Equal(ImageComputeType.ArmVm, JsonSerializer.Deserialize<ImageComputeType>("\"arm_vm\""));
        Assert.Equal("[\"arm_vm\",\"x\"]", JsonSerializer.Serialize<ImageComputeType[]>([ImageComputeType.ArmVm, new("x")]));
        Assert.Null(JsonSerializer.Deserialize<ImageComputeType?>("null"));
    }
}
