using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ImageCodegen.Runtime;

namespace ImageCodegen.Tests.Runtime.Json;

/// <summary>Records within <see cref="JsonSerializer"/>.</summary>
public sealed class SerializerTests
{
    private const string All =
        """{"Text":"日本 \n","Flag":"true","Small":1,"Size":-12,"Ratio":0.5,"Number":1.25,"Price":1.50,"Time":"2018-01-10T01:01:10.5+08:00","""
        + """ "Day":"2018-01-10","Clock":"01:02:03Z","Id":"5568A08C-10A9-47F3-902F-647298B463FB","Link":"http://a/","Data":"AAECAw==","Any":{"a":[1]},"""
        + """ "\u0054int":"r\u0065d","Limit":7,"Sort":"green","Part":{"N\u0061me":"n","Count":1,"Nick":null},"Parts":[{"Name":"n","Count":"2","Nick":""}],"""
        + """ "Names":["a","b\u0063"],"Gaps":[1,null],"Grid":[[1,2],[]],"Labels":{"k\u0031":"v"},"Maybe":{"k":null},"a\"b\/\u00e9":"odd","Oth\u0065r":[{}]}""";

    private static readonly JsonSerializerOptions ByteByByte = new() { DefaultBufferSize = 1 };
    private static readonly JsonSerializerOptions Escaping = new() { Encoder = JavaScriptEncoder.Default };
    private static readonly JsonSerializerOptions Indenting = new() { WriteIndented = true, NewLine = "\n" };
    private static readonly JsonSerializerOptions Loose = new() { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    [Fact]
    public async Task A_stream_that_gives_a_byte_at_a_time_is_read()
    {
        using var stream = new Drop(Encoding.UTF8.GetBytes(All));
        Assert.Equal(Specimen.Parse(All), await JsonSerializer.DeserializeAsync<Specimen>(stream, ByteByByte));
    }

    [Fact]
    public async Task A_pipe_is_read()
    {
        var pipe = PipeReader.Create(new Drop(Encoding.UTF8.GetBytes(All)), new StreamPipeReaderOptions(bufferSize: 1, minimumReadSize: 1));

        Assert.Equal(Specimen.Parse(All), await JsonSerializer.DeserializeAsync<Specimen>(pipe));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public void Segments_of_any_size_are_read(int size)
    {
        var reader = new Utf8JsonReader(Segment.Split(Encoding.UTF8.GetBytes(All), size));

        var thing = JsonSerializer.Deserialize<Specimen>(ref reader);

        Assert.Equal(Specimen.Parse(All), thing);
        Assert.Equal(Specimen.Parse(All).ToUtf8Json(), thing!.ToUtf8Json());
        Assert.Equal(new Color("red"), thing.Tint);
        Assert.Equal("odd", thing.Odd);
        Assert.True(thing.ExtensionData.TryGetValue("Other", out _));
    }

    [Fact]
    public void The_writers_options_hold()
    {
        var thing = Specimen.Parse("""{"Text":"é<","Names":["a"]}""");

        Assert.Equal("""{"Text":"é<","Names":["a"]}""", JsonSerializer.Serialize(thing));
        Assert.Equal("""{"Text":"\u00E9\u003C","Names":["a"]}""", JsonSerializer.Serialize(thing, Escaping));
        Assert.Equal(
            "{\n  \"Text\": \"\\u00E9\\u003C\",\n  \"Names\": [\n    \"a\"\n  ]\n}",
            JsonSerializer.Serialize(thing, Indenting));
    }

    [Fact]
    public void Null_is_no_record()
    {
        Assert.Null(JsonSerializer.Deserialize<Specimen>("null"));
        Assert.Equal("null", JsonSerializer.Serialize<Specimen?>(null));
        Assert.Equal([null], JsonSerializer.Deserialize<List<Specimen?>>("[null]")!);
    }

    [Fact]
    public void Comments_and_trailing_commas_that_the_reader_allows_are_not_kept()
    {
        var thing = JsonSerializer.Deserialize<Specimen>("""/**/{"Names":[1,/*x*/],"Other":[1,/*x*/],}""", Loose)!;

        Assert.Equal("""{"Names":[1],"Other":[1]}""", Encoding.UTF8.GetString(thing.ToUtf8Json()));
    }

    [Fact]
    public void An_enum_is_a_value_and_a_name()
    {
        var map = new Dictionary<Color, Color?> { [Color.Red] = new Color("blue"), [new Color("é")] = null };

        var json = JsonSerializer.Serialize(map);

        Assert.Equal("""{"red":"blue","\u00E9":null}""", json);
        Assert.Equal(map, JsonSerializer.Deserialize<Dictionary<Color, Color?>>(json));
    }

    [Theory]
    [InlineData("5", "5")]
    [InlineData("true", "true")]
    [InlineData("\"r\\u0065d\"", "red")]
    public void An_enum_is_read_from_any_scalar(string json, string value) =>
        Assert.Equal(new Color(value), JsonSerializer.Deserialize<Color>(json));

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"\\ud800\"")]
    public void An_enum_is_not_read_from_anything_else(string json) =>
        Assert.Equal("$", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Color>(json)).Path);

    [Fact]
    public void The_default_of_an_enum_is_empty_and_not_documented()
    {
        Assert.Equal("", default(Color).Value);
        Assert.False(default(Color).IsKnown);
    }

    [Fact]
    public void A_resolver_needs_no_reflection()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = new Resolver() };
        options.MakeReadOnly();
        var things = new List<Specimen> { Specimen.Parse(All) };

        var json = JsonSerializer.Serialize(things, Info<List<Specimen>>(options));

        Assert.Equal(things, JsonSerializer.Deserialize(json, Info<List<Specimen>>(options)));
        Assert.Equal(things, JsonSerializer.Deserialize(json, Info<Specimen[]>(options)));
        Assert.Equal(things, JsonSerializer.Deserialize(json, Info<IReadOnlyList<Specimen>>(options)));
        Assert.Equal(Color.Red, JsonSerializer.Deserialize("\"red\"", Info<Color?>(options)));
        Assert.Equal([Color.Red], JsonSerializer.Deserialize("[\"red\"]", Info<Color[]>(options))!);
        Assert.Null(options.TypeInfoResolver.GetTypeInfo(typeof(int), options));
    }

    private static JsonTypeInfo<T> Info<T>(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));

    private sealed class Resolver : IJsonTypeInfoResolver
    {
        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
            JsonTypeInfos.Record<Specimen>(type, options) ?? JsonTypeInfos.Enum<Color>(type, options);
    }

    private sealed class Drop(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(1, buffer.Length)]);

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            return base.Read(buffer.Span[..Math.Min(1, buffer.Length)]);
        }
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public static ReadOnlySequence<byte> Split(byte[] bytes, int size)
        {
            Segment? first = null;
            Segment? last = null;
            foreach (var chunk in bytes.Chunk(size))
            {
                var next = new Segment { Memory = chunk, RunningIndex = last is null ? 0 : last.RunningIndex + last.Memory.Length };
                first ??= next;
                _ = last is null ? null : last.Next = next;
                last = next;
            }
            return new ReadOnlySequence<byte>(first!, 0, last!, last!.Memory.Length);
        }
    }
}
