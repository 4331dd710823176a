using System.ComponentModel.DataAnnotations;

namespace ImageCodegen.Benchmarks.Peers;

/// <summary>The ENS response as a class with setters: what System.Text.Json is fastest with, and what DataAnnotations judges.</summary>
public sealed class SettableResponse
{
    public long? Code { get; set; }
    public SettableImages? Images { get; set; }
    public string? RequestId { get; set; }
}

/// <summary>The wrapper of the list.</summary>
public sealed class SettableImages
{
    public IList<SettableImage>? Image { get; set; }
}

/// <summary>One image, with the two constraints that the contract has.</summary>
public sealed class SettableImage
{
    public string? Description { get; set; }
    public string? ImageId { get; set; }
    public string? ImageSize { get; set; }
    public string? ImageVersion { get; set; }

    [AllowedValues(null, "centos", "debian", "ubuntu", "windows")]
    public string? OSName { get; set; }
    public string? OSType { get; set; }

    [AllowedValues(null, "ens_vm", "arm_vm", "bare_metal", "pcfarm")]
    public string? ComputeType { get; set; }
}
