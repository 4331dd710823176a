using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using ImageCodegen.Benchmarks.Peers;
using ImageContracts.Ens;

namespace ImageCodegen.Benchmarks;

/// <summary>Validating a valid ENS response, beside the time that reading it takes.</summary>
public class ValidateBenchmarks
{
    private byte[] json = [];
    private DescribeImageInfosResponse generated = new();
    private SettableResponse settable = new();

    [Params(1, 100, 10_000)]
    public int Images { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        json = Payload.Create(Images);
        generated = DescribeImageInfosResponse.Parse(json);
        settable = JsonSerializer.Deserialize(json, PeerContext.Default.SettableResponse)!;
        if (!Generated() || !DataAnnotations())
        {
            throw new InvalidOperationException("The payload is not valid.");
        }
    }

    [Benchmark]
    public bool Generated() => generated.Validate().IsValid;

    /// <summary>DataAnnotations does not look into lists: the loop does that.</summary>
    [Benchmark]
    public bool DataAnnotations()
    {
        var results = new List<ValidationResult>();
        var valid = Judge(settable, results) & Judge(settable.Images!, results);
        foreach (var image in settable.Images!.Image!)
        {
            valid &= Judge(image, results);
        }

        return valid;
    }

    [Benchmark(Baseline = true)]
    public DescribeImageInfosResponse ReadGenerated() => DescribeImageInfosResponse.Parse(json);

    private static bool Judge(object value, List<ValidationResult> results) =>
        Validator.TryValidateObject(value, new ValidationContext(value), results, validateAllProperties: true);
}
