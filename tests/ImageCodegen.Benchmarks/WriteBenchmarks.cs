using System.Text.Json;
using BenchmarkDotNet.Attributes;
using ImageCodegen.Benchmarks.Peers;
using ImageContracts.Ens;

namespace ImageCodegen.Benchmarks;

/// <summary>Writing the ENS response to an array of UTF-8.</summary>
public class WriteBenchmarks
{
    private DescribeImageInfosResponse generated = new();
    private SettableResponse settable = new();
    private PlainResponse plain = new();

    [Params(1, 100, 10_000)]
    public int Images { get; set; }

    /// <summary>Reads the value for each writer and makes sure that all of them write the bytes that were read.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var json = Payload.Create(Images);
        generated = DescribeImageInfosResponse.Parse(json);
        settable = JsonSerializer.Deserialize(json, PeerContext.Default.SettableResponse)!;
        plain = JsonSerializer.Deserialize(json, PeerContext.Default.PlainResponse)!;
        foreach (var written in (byte[][])[Generated(), SourceGenerator(), SourceGeneratorClasses(), Reflection()])
        {
            if (!json.AsSpan().SequenceEqual(written))
            {
                throw new InvalidOperationException("The writers do not write the same.");
            }
        }
    }

    [Benchmark]
    public byte[] Generated() => generated.ToUtf8Json();

    [Benchmark]
    public byte[] SourceGeneratorClasses() => JsonSerializer.SerializeToUtf8Bytes(settable, PeerContext.Default.SettableResponse);

    [Benchmark(Baseline = true)]
    public byte[] SourceGenerator() => JsonSerializer.SerializeToUtf8Bytes(plain, PeerContext.Default.PlainResponse);

    [Benchmark]
    public byte[] Reflection() => JsonSerializer.SerializeToUtf8Bytes(plain);
}
