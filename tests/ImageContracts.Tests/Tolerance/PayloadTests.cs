using System.Text;
using System.Text.Json;
using ImageContracts.Tests.Contracts;
using ImageContracts.Tests.RoundTrip;

namespace ImageContracts.Tests.Tolerance;

/// <summary>Whatever these services send is read, loses nothing and equals itself after the round trip.</summary>
public sealed class PayloadTests
{
    private static readonly JsonSerializerOptions SmallBuffer = new() { DefaultBufferSize = 16 };

    public static TheoryData<string> Names() => [.. Payloads.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_lost(string name)
    {
        var (type, json) = Payloads.All[name];
        var record = new RecordType(type);

        Assert.Equal(json, Encoding.UTF8.GetString(record.ToUtf8Json(record.Parse(json))));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nor_in_another_order_with_blanks(string name)
    {
        var (type, json) = Payloads.All[name];
        var record = new RecordType(type);
        var shuffled = Reordered.Backwards(json);

        var read = record.Parse(shuffled);

        JsonTokens.AssertSameInAnyOrder(json, record.ToUtf8Json(read));
        Assert.Equal(record.Parse(json), read);
        Assert.Equal(record.Parse(json).GetHashCode(), read.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_equals_itself_after_the_round_trip(string name)
    {
        var (type, json) = Payloads.All[name];
        var record = new RecordType(type);
        var first = record.Parse(json);

        var second = record.Parse(record.ToUtf8Json(first));

        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task JsonSerializer_reads_the_same(string name)
    {
        var (type, json) = Payloads.All[name];
        var bytes = Encoding.UTF8.GetBytes(json);
        var expected = new RecordType(type).Parse(bytes);

        Assert.Equal(expected, JsonSerializer.Deserialize(bytes, type));
        Assert.Equal(expected, await JsonSerializer.DeserializeAsync(new DrippingStream(bytes), type, SmallBuffer));
        JsonTokens.AssertSame(json, JsonSerializer.SerializeToUtf8Bytes(expected, type));
    }
}
