using System.Text;

namespace ImageCodegen.Tests.Runtime.Json;

/// <summary>What is read is written back as it was.</summary>
public sealed class WrittenBackTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("""{"Text":"a"}""")]
    [InlineData("""{"Text":""}""")]
    [InlineData("""{"Text":5}""")]
    [InlineData("""{"Text":1.50e+3}""")]
    [InlineData("""{"Text":true}""")]
    [InlineData("""{"Text":null}""")]
    [InlineData("""{"Text":"日本語 😀 \u0000\u001f\"\\\n\r\t\b\f /"}""")]
    [InlineData("""{"Flag":true}""")]
    [InlineData("""{"Flag":"true"}""")]
    [InlineData("""{"Flag":"False"}""")]
    [InlineData("""{"Flag":1}""")]
    [InlineData("""{"Flag":"0"}""")]
    [InlineData("""{"Flag":"perhaps"}""")]
    [InlineData("""{"Flag":null}""")]
    [InlineData("""{"Small":2147483647}""")]
    [InlineData("""{"Small":2147483648}""")]
    [InlineData("""{"Small":"-5"}""")]
    [InlineData("""{"Size":80}""")]
    [InlineData("""{"Size":0}""")]
    [InlineData("""{"Size":-0}""")]
    [InlineData("""{"Size":"80"}""")]
    [InlineData("""{"Size":"007"}""")]
    [InlineData("""{"Size":80.0}""")]
    [InlineData("""{"Size":8e1}""")]
    [InlineData("""{"Size":80.5}""")]
    [InlineData("""{"Size":""}""")]
    [InlineData("""{"Size":"abc"}""")]
    [InlineData("""{"Size":" 80 "}""")]
    [InlineData("""{"Size":true}""")]
    [InlineData("""{"Size":9223372036854775807}""")]
    [InlineData("""{"Size":9223372036854775808}""")]
    [InlineData("""{"Size":1e400}""")]
    [InlineData("""{"Ratio":0.1}""")]
    [InlineData("""{"Ratio":1e39}""")]
    [InlineData("""{"Number":1.5}""")]
    [InlineData("""{"Number":1.50}""")]
    [InlineData("""{"Number":1e2}""")]
    [InlineData("""{"Number":1E+300}""")]
    [InlineData("""{"Number":1e400}""")]
    [InlineData("""{"Number":-0.0}""")]
    [InlineData("""{"Number":"1.5"}""")]
    [InlineData("""{"Number":"NaN"}""")]
    [InlineData("""{"Number":"\u221e"}""")]
    [InlineData("""{"Number":12345678901234567890.12345678901234567890}""")]
    [InlineData("""{"Price":1.50}""")]
    [InlineData("""{"Price":1e2}""")]
    [InlineData("""{"Price":"0.10"}""")]
    [InlineData("""{"Price":0.00000000000000000000000000000000001}""")]
    [InlineData("""{"Price":1e99}""")]
    [InlineData("""{"Time":"2018-01-10T01:01:10Z"}""")]
    [InlineData("""{"Time":"2018-01-10T01:01:10+08:00"}""")]
    [InlineData("""{"Time":"2018-01-10T01:01:10.5-03:30"}""")]
    [InlineData("""{"Time":"2018-01-10T01:01:10.500Z"}""")]
    [InlineData("""{"Time":"2018-01-10T01:01:10.123456789Z"}""")]
    [InlineData("""{"Time":"2018-01-10T01:01:10+00:00"}""")]
    [InlineData("""{"Time":"2018-01-10T01:01Z"}""")]
    [InlineData("""{"Time":"2018-01-10 01:01:10"}""")]
    [InlineData("""{"Time":"2018-01-10t01:01:10z"}""")]
    [InlineData("""{"Time":"2018-01-10T01:01:10+0800"}""")]
    [InlineData("""{"Time":"2018-02-30T01:01:10Z"}""")]
    [InlineData("""{"Time":"0001-01-01T00:00:00+14:00"}""")]
    [InlineData("""{"Time":"9999-12-31T23:59:59-14:00"}""")]
    [InlineData("""{"Time":"2018-01-10"}""")]
    [InlineData("""{"Time":1515546070}""")]
    [InlineData("""{"Time":""}""")]
    [InlineData("""{"Day":"2018-01-10"}""")]
    [InlineData("""{"Day":"2018-02-29"}""")]
    [InlineData("""{"Clock":"01:02:03Z"}""")]
    [InlineData("""{"Clock":"01:02:03"}""")]
    [InlineData("""{"Clock":"01:02"}""")]
    [InlineData("""{"Clock":"01:02:03.25+08:00"}""")]
    [InlineData("""{"Clock":"24:00:00Z"}""")]
    [InlineData("""{"Id":"5568a08c-10a9-47f3-902f-647298b463fb"}""")]
    [InlineData("""{"Id":"5568A08C-10A9-47F3-902F-647298B463FB"}""")]
    [InlineData("""{"Id":"20758A-585D-4A41-A9B2-28DA8F4F534F"}""")]
    [InlineData("""{"Link":"HTTPS://Example.com:443/a b?c#d"}""")]
    [InlineData("""{"Link":"/a/../b"}""")]
    [InlineData("""{"Link":""}""")]
    [InlineData("""{"Data":"AAECAw=="}""")]
    [InlineData("""{"Data":"AAECAw"}""")]
    [InlineData("""{"Data":"AAEC Aw=="}""")]
    [InlineData("""{"Data":7}""")]
    [InlineData("""{"Any":null}""")]
    [InlineData("""{"Any":{"a":[1.0,"x",null,{"b":{}}]}}""")]
    [InlineData("""{"Tint":"red"}""")]
    [InlineData("""{"Tint":"blue"}""")]
    [InlineData("""{"Tint":5}""")]
    [InlineData("""{"Tint":null}""")]
    [InlineData("""{"Limit":100}""")]
    [InlineData("""{"Limit":"100"}""")]
    [InlineData("""{"Limit":7}""")]
    [InlineData("""{"Limit":null}""")]
    [InlineData("""{"Limit":"many"}""")]
    [InlineData("""{"Sort":"red"}""")]
    [InlineData("""{"Sort":"blue"}""")]
    [InlineData("""{"Part":{"Name":"a","Count":1,"Nick":null}}""")]
    [InlineData("""{"Part":{"Name":5,"Count":"1","Nick":7,"Inner":{"Name":"b","Count":2,"Nick":"n","Extra":[]}}}""")]
    [InlineData("""{"Part":null}""")]
    [InlineData("""{"Parts":[]}""")]
    [InlineData("""{"Parts":[{"Name":"a","Count":1,"Nick":null},{"Name":"b","Count":2,"Nick":""}]}""")]
    [InlineData("""{"Parts":[null]}""")]
    [InlineData("""{"Names":["a","b"]}""")]
    [InlineData("""{"Names":["a",5]}""")]
    [InlineData("""{"Names":["a",null]}""")]
    [InlineData("""{"Names":null}""")]
    [InlineData("""{"Gaps":[1,null,"3"]}""")]
    [InlineData("""{"Gaps":[1,"x"]}""")]
    [InlineData("""{"Grid":[[1],[],[2,3]]}""")]
    [InlineData("""{"Grid":[[1],["x"]]}""")]
    [InlineData("""{"Labels":{"z":"1","a":"2","":"3","~/":"4"}}""")]
    [InlineData("""{"Labels":{"z":1,"a":null}}""")]
    [InlineData("""{"Maybe":{"z":null,"a":"x"}}""")]
    [InlineData("""{"a\"b/é":"odd"}""")]
    [InlineData("""{"a\"b/é":null}""")]
    [InlineData("""{"a\"b/é":5}""")]
    [InlineData("""{"Zzz":1.0,"Aaa":{"x":null},"":"","n\"":[]}""")]
    public void A_value_is_written_as_it_was_read(string json)
    {
        var thing = Specimen.Parse(json);

        Assert.Equal(json, Encoding.UTF8.GetString(thing.ToUtf8Json()));
        Assert.Equal(thing, Specimen.Parse(thing.ToUtf8Json()));
        Assert.Equal(thing.GetHashCode(), Specimen.Parse(thing.ToUtf8Json()).GetHashCode());
    }

    [Theory]
    [InlineData("1998-12-31T23:59:60Z", "1999-01-01T00:00:00Z")]
    [InlineData("1998-12-31T15:59:60.125-08:00", "1998-12-31T16:00:00.125-08:00")]
    [InlineData("1998-12-31T22:59:60Z", null)]
    [InlineData("9999-12-31T23:59:60Z", null)]
    public void A_leap_second_is_the_one_that_follows(string text, string? expected)
    {
        var json = $$"""{"Time":"{{text}}"}""";
        var read = Specimen.Parse(json);
        Assert.Equal(expected is null ? null : DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), read.Time);
        Assert.Equal(json, System.Text.Encoding.UTF8.GetString(read.ToUtf8Json()));
    }

    [Fact]
    public void A_changed_member_is_written_in_its_own_form()
    {
        var thing = Specimen.Parse("""{"Size":"80","Text":5,"Names":["a",5],"Limit":"100","Time":"2018-01-10 01:01"}""");

        var changed = thing with { Size = 81, Text = "6", Names = ["a", "6"], Limit = 7, Time = DateTimeOffset.UnixEpoch };

        Assert.Equal(
            """{"Text":"6","Size":81,"Time":"1970-01-01T00:00:00Z","Limit":7,"Names":["a","6"]}""", Encoding.UTF8.GetString(changed.ToUtf8Json()));
    }

    [Fact]
    public void A_cleared_member_is_left_out() =>
        Assert.Equal("{}", Encoding.UTF8.GetString((Specimen.Parse("""{"Size":"80","Limit":7}""") with { Size = null, Limit = 100 }).ToUtf8Json()));

    [Fact]
    public void A_value_set_in_place_of_null_is_written() =>
        Assert.Equal("""{"Size":1}""", Encoding.UTF8.GetString((Specimen.Parse("""{"Size":null}""") with { Size = 1 }).ToUtf8Json()));

    [Fact]
    public void An_unreadable_value_gives_way_to_one_that_is_set() =>
        Assert.Equal("""{"Size":1}""", Encoding.UTF8.GetString((Specimen.Parse("""{"Size":"x"}""") with { Size = 1 }).ToUtf8Json()));

    [Theory]
    [InlineData("""{"Size":"80","Size":81}""", """{"Size":81}""")]
    [InlineData("""{"Size":81,"Size":"80"}""", """{"Size":"80"}""")]
    [InlineData("""{"Size":"x","Size":81}""", """{"Size":81}""")]
    [InlineData("""{"Size":81,"Size":null}""", """{"Size":null}""")]
    [InlineData("""{"Limit":5,"Limit":null}""", """{"Limit":null}""")]
    [InlineData("""{"Limit":"5","Limit":6}""", """{"Limit":6}""")]
    [InlineData("""{"Text":5,"Text":"a"}""", """{"Text":"a"}""")]
    [InlineData("""{"Names":[1],"Names":["a"]}""", """{"Names":["a"]}""")]
    [InlineData("""{"X":1,"X":2}""", """{"X":2}""")]
    [InlineData("""{"Labels":{"a":"1","b":"2","a":"3"}}""", """{"Labels":{"a":"3","b":"2"}}""")]
    [InlineData("""{"\u0053ize":"80","Size":81}""", """{"Size":81}""")]
    public void Of_equal_names_the_last_one_wins(string json, string written) =>
        Assert.Equal(written, Encoding.UTF8.GetString(Specimen.Parse(json).ToUtf8Json()));

    [Fact]
    public void Values_are_what_was_meant()
    {
        var thing = Specimen.Parse(
            """{"Text":5,"Flag":"TRUE","Size":8e1,"Number":"1.5","Time":"2018-01-10 01:01","Clock":"01:00+08:00","Data":"AAE=","Names":[1,true]}""");

        Assert.Equal("5", thing.Text);
        Assert.True(thing.Flag);
        Assert.Equal(80, thing.Size);
        Assert.Equal(1.5, thing.Number);
        Assert.Equal(new DateTimeOffset(2018, 1, 10, 1, 1, 0, TimeSpan.Zero), thing.Time);
        Assert.Equal(new TimeOnly(17, 0), thing.Clock);
        Assert.Equal([0, 1], thing.Data);
        Assert.Equal(["1", "true"], thing.Names);
        Assert.Equal(100, thing.Limit);
    }
}
