using System.Text.Json;
using ImageContracts.Tests.Contracts;

namespace ImageContracts.Tests.RoundTrip;

/// <summary>Every example of a body in every spec, through every way in and out.</summary>
public sealed class BodyExampleTests
{
    [Fact]
    public void Every_operation_has_an_example_of_its_success() => Assert.All(
        Operation.All,
        operation => Assert.Contains(operation.Bodies(), body => body.Place[0] == '2' && body.Examples.Count > 0));

    [Theory]
    [MemberData(nameof(ContractData.BodyExamples), MemberType = typeof(ContractData))]
    public void It_is_written_as_it_was_read(string document, string operation, string place, string name)
    {
        var example = new BodyExample(document, operation, place, name);

        JsonTokens.AssertSame(example.Json, example.Record.ToUtf8Json(example.Record.Parse(example.Utf8Json)));
        JsonTokens.AssertSame(example.Json, example.Record.ToUtf8Json(example.Record.Parse(example.Json)));
    }

    [Theory]
    [MemberData(nameof(ContractData.BodyExamples), MemberType = typeof(ContractData))]
    public void It_equals_itself_after_the_round_trip(string document, string operation, string place, string name)
    {
        var example = new BodyExample(document, operation, place, name);
        var first = example.Record.Parse(example.Utf8Json);

        var second = example.Record.Parse(example.Record.ToUtf8Json(first));

        Assert.Equal(first, second);
        Assert.NotSame(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(ContractData.BodyExamples), MemberType = typeof(ContractData))]
    public void It_is_valid(string document, string operation, string place, string name)
    {
        var example = new BodyExample(document, operation, place, name);

        Assert.Empty(example.Record.Validate(example.Record.Parse(example.Utf8Json)).Failures);
    }

    [Theory]
    [MemberData(nameof(ContractData.BodyExamples), MemberType = typeof(ContractData))]
    public void JsonSerializer_reads_and_writes_it_with_no_options(string document, string operation, string place, string name)
    {
        var example = new BodyExample(document, operation, place, name);

        var record = JsonSerializer.Deserialize(example.Utf8Json, example.Type)!;

        Assert.Equal(example.Record.Parse(example.Json), record);
        JsonTokens.AssertSame(example.Json, JsonSerializer.SerializeToUtf8Bytes(record, example.Type));
    }

    [Theory]
    [MemberData(nameof(ContractData.BodyExamples), MemberType = typeof(ContractData))]
    public void JsonSerializer_does_so_through_the_resolver_indented(string document, string operation, string place, string name)
    {
        var example = new BodyExample(document, operation, place, name);
        var options = new JsonSerializerOptions { TypeInfoResolver = ContractTypes.Resolver(example.Type), WriteIndented = true };

        var record = JsonSerializer.Deserialize(example.Utf8Json, example.Type, options)!;
        var written = JsonSerializer.SerializeToUtf8Bytes(record, example.Type, options);

        Assert.Equal(example.Record.Parse(example.Json), record);
        JsonTokens.AssertSame(example.Json, written);
        Assert.True(written.AsSpan().StartsWith("{\n  \""u8));
    }

    [Theory]
    [MemberData(nameof(ContractData.BodyExamples), MemberType = typeof(ContractData))]
    public async Task JsonSerializer_reads_it_from_a_stream_a_byte_at_a_time(string document, string operation, string place, string name)
    {
        var example = new BodyExample(document, operation, place, name);
        var options = new JsonSerializerOptions { TypeInfoResolver = ContractTypes.Resolver(example.Type), DefaultBufferSize = 16 };
        using var written = new MemoryStream();

        var record = (await JsonSerializer.DeserializeAsync(new DrippingStream(example.Utf8Json), example.Type, options))!;
        await JsonSerializer.SerializeAsync(written, record, example.Type, options);

        Assert.Equal(example.Record.Parse(example.Json), record);
        JsonTokens.AssertSame(example.Json, written.ToArray());
    }
}
