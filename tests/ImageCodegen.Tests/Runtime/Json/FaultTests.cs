using System.Text;
using System.Text.Json;

namespace ImageCodegen.Tests.Runtime.Json;

/// <summary>What cannot be read is a <see cref="JsonException"/> with the path of the place.</summary>
public sealed class FaultTests
{
    private const string Whole =
        """{"Text":"a","Flag":true,"Size":-12.5e3,"Number":"x","Tint":"red","Part":{"Name":"n","Count":1,"Nick":null},"""
        + """ "Parts":[{"Name":"\u00e9","Count":"2","Nick":"日本"}],"Gaps":[1,null],"Labels":{"a":"b"},"Other":{"x":[1,{"y":null}]}}""";

    [Theory]
    [InlineData("[]", "$")]
    [InlineData("5", "$")]
    [InlineData("null", "$")]
    [InlineData("", "$")]
    [InlineData("{} x", "$")]
    [InlineData("{}{}", "$")]
    [InlineData("""{"Text":{}}""", "$.Text")]
    [InlineData("""{"Text":[]}""", "$.Text")]
    [InlineData("""{"Flag":[]}""", "$.Flag")]
    [InlineData("""{"Small":{}}""", "$.Small")]
    [InlineData("""{"Size":[]}""", "$.Size")]
    [InlineData("""{"Ratio":[]}""", "$.Ratio")]
    [InlineData("""{"Number":{}}""", "$.Number")]
    [InlineData("""{"Price":{}}""", "$.Price")]
    [InlineData("""{"Time":{}}""", "$.Time")]
    [InlineData("""{"Day":[]}""", "$.Day")]
    [InlineData("""{"Clock":[]}""", "$.Clock")]
    [InlineData("""{"Id":[]}""", "$.Id")]
    [InlineData("""{"Link":[]}""", "$.Link")]
    [InlineData("""{"Data":[]}""", "$.Data")]
    [InlineData("""{"Tint":{"a":1}}""", "$.Tint")]
    [InlineData("""{"Limit":[]}""", "$.Limit")]
    [InlineData("""{"Part":"a"}""", "$.Part")]
    [InlineData("""{"Part":[]}""", "$.Part")]
    [InlineData("""{"Parts":{}}""", "$.Parts")]
    [InlineData("""{"Parts":"a"}""", "$.Parts")]
    [InlineData("""{"Labels":[]}""", "$.Labels")]
    [InlineData("""{"Labels":"a"}""", "$.Labels")]
    [InlineData("""{"Labels":{"a":"b","c d":[]}}""", "$.Labels['c d']")]
    [InlineData("""{"Names":["a",{}]}""", "$.Names[1]")]
    [InlineData("""{"Grid":[[1],[2,[]]]}""", "$.Grid[1][1]")]
    [InlineData("""{"Part":{}}""", "$.Part")]
    [InlineData("""{"Part":{"Name":null,"Count":1,"Nick":null}}""", "$.Part")]
    [InlineData("""{"Part":{"Name":"a","Count":"x","Nick":null}}""", "$.Part")]
    [InlineData("""{"Part":{"Name":"a","Count":1}}""", "$.Part")]
    [InlineData("""{"Other":[{}],"Parts":[{"Name":"a","Count":1,"Nick":null},{"Name":"a","Count":{}}]}""", "$.Parts[1].Count")]
    [InlineData("""{"Part":{"Name":"a","Count":1,"Nick":null,"Inner":{"Name":[]}}}""", "$.Part.Inner.Name")]
    [InlineData("""{"Text":"a","Text":x}""", "$.Text")]
    [InlineData("""{"Names":["a" "b"]}""", "$.Names[1]")]
    [InlineData("""{"Text":"\ud800"}""", "$.Text")]
    [InlineData("""{"Other":"\ud800"}""", "$.Other")]
    [InlineData("""{"Other":[1,"\udc00"]}""", "$.Other")]
    [InlineData("""{"Names":["\ud800"]}""", "$.Names[0]")]
    [InlineData("""{"a\"b/é":[]}""", "$['a\"b/é']")]
    [InlineData("""{"Size":1,}""", "$")]
    public void A_fault_has_its_path(string json, string path)
    {
        Assert.Equal(path, Assert.Throws<JsonException>(() => Specimen.Parse(json)).Path);
        Assert.Equal(path, Assert.Throws<JsonException>(() => Specimen.Parse(Encoding.UTF8.GetBytes(json))).Path);
    }

    [Fact]
    public void JsonSerializer_gives_the_same_path() =>
        Assert.Equal("$.Parts[0].Count", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Specimen>("""{"Parts":[{"Count":[]}]}""")).Path);

    [Fact]
    public void Within_a_larger_document_the_path_is_that_of_the_record_and_the_message_says_the_rest()
    {
        var fault = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<List<Specimen>>("""[{},{"Text":[]}]"""));

        Assert.Equal("$[1]", fault.Path);
        Assert.Contains("$.Text", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_surrogate_pair_in_a_string_is_a_fault_with_a_path() =>
        Assert.Equal("$.Text", Assert.Throws<JsonException>(() => Specimen.Parse("{\"Text\":\"\ud800\"}")).Path);

    [Fact]
    public void A_text_cut_off_anywhere_is_a_fault_with_a_path()
    {
        var bytes = Encoding.UTF8.GetBytes(Whole);
        _ = Specimen.Parse(bytes);

        for (var length = 0; length < bytes.Length; length++)
        {
            var part = bytes[..length];
            Assert.NotNull(Assert.ThrowsAny<JsonException>(() => Specimen.Parse(part)).Path);
            Assert.NotNull(Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Specimen>(part)).Path);
        }
    }

    [Theory]
    [InlineData("""{"Text":"?"}""", "$.Text")]
    [InlineData("""{"Tint":"?"}""", "$.Tint")]
    [InlineData("""{"Names":["a","?"]}""", "$.Names[1]")]
    [InlineData("""{"Labels":{"a":"?"}}""", "$.Labels.a")]
    [InlineData("""{"Number":"?"}""", "$.Number")]
    [InlineData("""{"Any":{"a":["?"]}}""", "$.Any")]
    [InlineData("""{"Any":{"?":1}}""", "$.Any")]
    [InlineData("""{"Other":"?"}""", "$.Other")]
    [InlineData("""{"Other":{"a":[{"?":1}]}}""", "$.Other")]
    [InlineData("""{"Part":{"Name":"?"}}""", "$.Part.Name")]
    public void Bytes_that_are_no_text_are_a_fault(string json, string path)
    {
        byte[][] bad = [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE6, 0x97]];
        foreach (var bytes in bad)
        {
            Assert.Equal(path, Assert.ThrowsAny<JsonException>(() => Specimen.Parse(With(json, bytes))).Path);
        }
    }

    [Theory]
    [InlineData("""{"?":1}""")]
    [InlineData("""{"Labels":{"?":"a"}}""")]
    [InlineData("""{"?"}""")]
    [InlineData("""?""")]
    public void Names_that_are_no_text_are_a_fault(string json) =>
        Assert.NotNull(Assert.ThrowsAny<JsonException>(() => Specimen.Parse(With(json, [0xFF]))).Path);

    [Fact]
    public void Nesting_is_limited_as_in_JsonSerializer()
    {
        Assert.NotNull(Specimen.Parse("{\"Part\":" + Parts(63) + "}"));
        Assert.NotNull(Assert.ThrowsAny<JsonException>(() => Specimen.Parse("{\"Part\":" + Parts(64) + "}")).Path);
        Assert.NotNull(Assert.ThrowsAny<JsonException>(() => Specimen.Parse("{\"Other\":" + new string('[', 100_000))).Path);
    }

    [Fact]
    public void Nesting_that_the_stack_does_not_bear_is_a_fault()
    {
        var options = new JsonSerializerOptions { MaxDepth = 1_000_000 };

        Assert.NotNull(Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Specimen>("{\"Part\":" + Parts(200_000) + "}", options)).Path);
    }

    [Fact]
    public void A_record_nested_too_deeply_is_not_written()
    {
        var part = new Part { Name = "a", Count = 1, Nick = null };
        for (var i = 0; i < 2000; i++)
        {
            part = part with { Inner = part };
        }
        Assert.Throws<JsonException>(() => new Specimen { Part = part }.ToUtf8Json());
    }

    private static string Parts(int depth) =>
        string.Concat(Enumerable.Repeat("""{"Name":"a","Count":1,"Nick":null,"Inner":""", depth - 1))
        + """{"Name":"a","Count":1,"Nick":null}""" + new string('}', depth - 1);

    private static byte[] With(string json, byte[] bytes)
    {
        var at = json.IndexOf('?', StringComparison.Ordinal);
        return [.. Encoding.UTF8.GetBytes(json[..at]), .. bytes, .. Encoding.UTF8.GetBytes(json[(at + 1)..])];
    }
}
