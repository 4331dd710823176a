using System.Text;
using System.Text.Json;
using ImageContracts.Tests.Contracts;

namespace ImageContracts.Tests.Tolerance;

/// <summary>What is no such JSON at all is a <see cref="JsonException"/> that says where.</summary>
public sealed class FaultTests
{
    private static readonly Type Ens = typeof(ImageContracts.Ens.DescribeImageInfosResponse);
    private static readonly Type Ecs = typeof(ImageContracts.Ecs.DescribeImageFromFamilyResponse);
    private static readonly Type Swas = typeof(SwasOpen.ListImagesResponse);
    private static readonly Type Ehpc = typeof(ImageContracts.Ehpc.ListImagesResponse);

    public static TheoryData<string, string, string> WrongKinds() => new()
    {
        { nameof(Ens), "[]", "$" },
        { nameof(Ens), "\"text\"", "$" },
        { nameof(Ens), "\"\"", "$" },
        { nameof(Ens), "7", "$" },
        { nameof(Ens), "null", "$" },
        { nameof(Ens), """{"Code":{}}""", "$.Code" },
        { nameof(Ens), """{"RequestId":[]}""", "$.RequestId" },
        { nameof(Ens), """{"Images":[]}""", "$.Images" },
        { nameof(Ens), """{"Images":"none"}""", "$.Images" },
        { nameof(Ens), """{"X":[[{}]],"Images":{"Image":{}}}""", "$.Images.Image" },
        { nameof(Ens), """{"Images":{"Image":[{},[]]}}""", "$.Images.Image[1]" },
        { nameof(Ens), """{"Images":{"Image":[{},{},{"ImageId":"a","OSName":["x"]}]}}""", "$.Images.Image[2].OSName" },
        { nameof(Swas), """{"Images":{"Image":[]}}""", "$.Images" },
        { nameof(Swas), """{"Images":[{"ImageType":{}}]}""", "$.Images[0].ImageType" },
        { nameof(Ehpc), """{"OsTags":[{"OsInfo":[]}]}""", "$.OsTags" },
        { nameof(Ecs), """{"Image":[]}""", "$.Image" },
        { nameof(Ecs), """{"Image":{"Size":[80]}}""", "$.Image.Size" },
        { nameof(Ecs), """{"Image":{"IsCopied":{}}}""", "$.Image.IsCopied" },
        { nameof(Ecs), """{"Image":{"CreationTime":[]}}""", "$.Image.CreationTime" },
        { nameof(Ecs), """{"Image":{"Tags":{"Tag":[{"TagKey":"k"},{"TagKey":{}}]}}}""", "$.Image.Tags.Tag[1].TagKey" },
    };

    public static TheoryData<string> Names() => [.. Payloads.All.Keys];

    [Theory]
    [MemberData(nameof(WrongKinds))]
    public void A_container_of_the_wrong_kind(string type, string json, string path) => Fails(TypeOf(type), Encoding.UTF8.GetBytes(json), path);

    [Theory]
    [MemberData(nameof(WrongKinds))]
    public void Also_for_JsonSerializer(string type, string json, string path)
    {
        // A record is a reference type, for which JsonSerializer has null as an answer.
        var fault = Record.Exception(() => JsonSerializer.Deserialize(json, TypeOf(type)));
        Assert.Equal(json == "null" ? null : path, (fault as JsonException)?.Path);
    }

    [Theory]
    [InlineData("""{"Image":{"Size":80}""", "$")]
    [InlineData("""{"Image":{"Size":""", "$.Image.Size")]
    [InlineData("""{"Image":{"OSName":"Cent""", "$.Image.OSName")]
    [InlineData("""{"Image":{"Tags":{"Tag":[{"TagKey":"k"},{"TagKey":tru""", "$.Image.Tags.Tag[1].TagKey")]
    [InlineData("""{"Image":{"Size":08}}""", "$.Image.Size")]
    [InlineData("""{"Image":{"Size":80,}}""", "$.Image")]
    [InlineData("""{"Image":{"New":[1,{"a":[}]}]}}""", "$.Image.New[1].a[0]")]
    [InlineData("""{"RequestId":"r"} x""", "$")]
    [InlineData("""{"RequestId":"r"}{}""", "$")]
    [InlineData("", "$")]
    public void Broken_syntax(string json, string path) => Fails(Ecs, Encoding.UTF8.GetBytes(json), path);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_text_cut_at_any_place(string name)
    {
        var (type, json) = Payloads.All[name];
        var bytes = Encoding.UTF8.GetBytes(json);
        var record = new RecordType(type);

        for (var length = 0; length < bytes.Length; length++)
        {
            var fault = Assert.Throws<JsonException>(() => record.Parse(bytes.AsSpan(0, length)));
            Assert.StartsWith("$", fault.Path, StringComparison.Ordinal);
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(bytes.AsSpan(0, length), type));
        }
    }

    [Theory]
    [InlineData("{\"Image\":{\"OSName\":\"\xff\"}}", "$.Image.OSName")]
    [InlineData("{\"Image\":{\"OSName\":\"\xc3\x28\"}}", "$.Image.OSName")]
    [InlineData("{\"Image\":{\"OSName\":\"\xed\xa0\x80\"}}", "$.Image.OSName")]
    [InlineData("{\"Image\":{\"OSName\":\"\xf8\x88\x80\x80\x80\"}}", "$.Image.OSName")]
    [InlineData("{\"Image\":{\"OSType\":\"\xe4\xbd\"}}", "$.Image.OSType")]
    [InlineData("{\"Image\":{\"Tags\":{\"Tag\":[{\"TagKey\":\"\xc0\x80\"}]}}}", "$.Image.Tags.Tag[0].TagKey")]
    [InlineData("{\"New\":\"\xff\"}", "$.New")]
    [InlineData("{\"New\":{\"a\":[1,\"\xff\"]}}", "$.New")]
    [InlineData("{\"Image\":{\"Size\":\"\xff\"}}", "$.Image.Size")]
    public void Bytes_that_are_no_UTF8(string latin1, string path)
    {
        var bytes = Encoding.Latin1.GetBytes(latin1);
        var fault = Assert.Throws<JsonException>(() => new RecordType(Ecs).Parse(bytes));

        Assert.StartsWith(path, fault.Path, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(bytes, Ecs));
    }

    [Theory]
    [InlineData("{\"\xff\":1}")]
    [InlineData("{\"Image\":{\"\xc3\":1}}")]
    public void Nor_in_a_name(string latin1)
    {
        var bytes = Encoding.Latin1.GetBytes(latin1);

        Assert.StartsWith("$", Assert.Throws<JsonException>(() => new RecordType(Ecs).Parse(bytes)).Path, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(bytes, Ecs));
    }

    [Fact]
    public void Deep_nesting_ends_in_a_fault_too()
    {
        var deep = "{\"New\":" + string.Concat(Enumerable.Repeat("[", 100_000));

        Assert.Throws<JsonException>(() => new RecordType(Ecs).Parse(deep));
    }

    private static Type TypeOf(string name) => name switch
    {
        nameof(Ens) => Ens,
        nameof(Swas) => Swas,
        nameof(Ehpc) => Ehpc,
        _ => Ecs,
    };

    private static void Fails(Type type, byte[] json, string path)
    {
        var fault = Assert.Throws<JsonException>(() => new RecordType(type).Parse(json));
        Assert.Equal(path, fault.Path);
        Assert.Contains(path, fault.Message, StringComparison.Ordinal);
    }
}
