using System.Text.Json;
using BenchmarkDotNet.Attributes;
using ImageCodegen.Benchmarks.Peers;
using ImageContracts.Ens;

namespace ImageCodegen.Benchmarks;

/// <summary>Reading the ENS response from UTF-8. The baseline reads records of the same shape as the generated ones.</summary>
public class ReadBenchmarks
{
    private byte[] json = [];

    [Params(1, 100, 10_000)]
    public int Images { get; set; }

    [GlobalSetup]
    public void Setup() => json = Payload.Create(Images);

    [Benchmark]
    public DescribeImageInfosResponse Generated() => DescribeImageInfosResponse.Parse(json);

    [Benchmark]
    public SettableResponse? SourceGeneratorClasses() => JsonSerializer.Deserialize(json, PeerContext.Default.SettableResponse);

    [Benchmark(Baseline = true)]
    public PlainResponse? SourceGenerator() => JsonSerializer.Deserialize(json, PeerContext.Default.PlainResponse);

    [Benchmark]
    public SettableResponse? ReflectionClasses() => JsonSerializer.Deserialize<SettableResponse>(json);

    [Benchmark]
    public PlainResponse? Reflection() => JsonSerializer.Deserialize<PlainResponse>(json);

    /// <summary>The floor: every token is read, nothing is kept.</summary>
    [Benchmark]
    public int TokensOnly()
    {
        var reader = new Utf8JsonReader(json);
        var tokens = 0;
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }
}
