using System.Globalization;
using System.Text;
using System.Text.Json;
using ImageCodegen.Runtime;

namespace ImageCodegen.Tests.Runtime.Json;

public sealed class ExtensionDataTests
{
    [Fact]
    public void The_default_holds_nothing()
    {
        Assert.Empty(default(ExtensionData));
        Assert.False(default(ExtensionData).TryGetValue("a", out _));
        Assert.Equal("{}", default(ExtensionData).ToString());
    }

    [Fact]
    public void Unknown_members_are_enumerated_in_order_and_others_are_not()
    {
        var data = Specimen.Parse("""{"Z":1,"Size":"80","A":{"x":null},"Small":"x"}""").ExtensionData;

        Assert.Equal(["Z", "A"], data.Select(member => member.Key));
        Assert.Equal(2, data.Count);
        Assert.Equal("""{"Z":1,"A":{"x":null}}""", data.ToString());
        Assert.True(data.TryGetValue("Z", out var z));
        Assert.Equal(1, z.GetInt32());
        Assert.False(data.TryGetValue("Size", out _));
        Assert.True(data.TryGetUnreadable("Small", out var small));
        Assert.Equal("x", small.GetString());
    }

    [Fact]
    public void Equality_is_of_unknown_and_unreadable_members_in_any_order()
    {
        Assert.Equal(Specimen.Parse("""{"A":1.0,"B":"é"}"""), Specimen.Parse("""{"B":"\u00e9","A":1}"""));
        Assert.NotEqual(Specimen.Parse("""{"A":1}"""), Specimen.Parse("""{"A":2}"""));
        Assert.NotEqual(Specimen.Parse("""{"A":1}"""), Specimen.Parse("{}"));
        Assert.NotEqual(Specimen.Parse("""{"Size":"x"}"""), Specimen.Parse("""{"Size":"y"}"""));
        Assert.Equal(Specimen.Parse("""{"Size":"80"}"""), Specimen.Parse("""{"Size":80.0}"""));
        Assert.Equal(Specimen.Parse("""{"Size":null}"""), Specimen.Parse("{}"));
        Assert.Equal(Specimen.Parse("""{"Limit":100}"""), new Specimen());
    }

    [Fact]
    public void With_and_Without_leave_the_original_as_it_is()
    {
        var data = Specimen.Parse("""{"A":1,"Size":"x"}""").ExtensionData;

        var more = data.With("B", JsonElement.Parse("[2]")).With("A", JsonElement.Parse("3"));

        Assert.Equal("""{"A":3,"B":[2]}""", more.ToString());
        Assert.Equal("""{"B":[2]}""", more.Without("A").Without("nothing").ToString());
        Assert.False(more.Without("Size").TryGetUnreadable("Size", out _));
        Assert.Equal("""{"A":1}""", data.ToString());
    }

    [Fact]
    public void Very_many_unknown_members_are_kept_in_reasonable_time()
    {
        var json = "{" + string.Join(',', Enumerable.Range(0, 100_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"\"m{i}\":{i}"))) + ",\"Size\":\"8\"}";

        var thing = Specimen.Parse(json);

        Assert.Equal(json.Length, thing.ToUtf8Json().Length);
        Assert.Equal(thing, Specimen.Parse(Encoding.UTF8.GetBytes(json)));
    }

    [Fact]
    public void Lists_maps_and_not_a_number_are_equal_by_value()
    {
        var a = new Specimen { Names = ["x"], Number = double.NaN, Labels = new Dictionary<string, string> { ["a"] = "1", ["b"] = "2" }, Data = [1] };
        var b = new Specimen { Names = new List<string> { "x" }, Number = double.NaN, Labels = new Dictionary<string, string> { ["b"] = "2", ["a"] = "1" }, Data = [1] };

        Assert.Equal(a, b);
        Assert.Equal(a.GetHashCode(), b.GetHashCode());
        Assert.NotEqual(a, b with { Names = ["y"] });
        Assert.NotEqual(a, b with { Labels = null });
        Assert.NotEqual(a, b with { Labels = new Dictionary<string, string> { ["a"] = "1", ["c"] = "2" } });
        Assert.Equal(new Specimen { Names = [null!] }, new Specimen { Names = [null!] });
        Assert.NotEqual(new Specimen { Names = [null!] }, new Specimen { Names = [""] });
    }

    [Fact]
    public void Half_a_surrogate_pair_is_written_as_an_escape() =>
        Assert.Equal("""{"Text":"a\ud800\"é"}""", Encoding.UTF8.GetString(new Specimen { Text = "a\ud800\"é" }.ToUtf8Json()));

    [Fact]
    public void Long_text_of_every_length_and_every_control_character_survives()
    {
        for (var length = 0; length < 70; length++)
        {
            foreach (var special in new[] { 'x', '"', '\\', '\n', '\u001f', '\u007f', '\u0080', 'é', '日' })
            {
                for (var at = 0; at < length; at += 3)
                {
                    var text = new string('a', at) + special + new string('b', length - at - 1);
                    var json = new Specimen { Text = text }.ToUtf8Json();
                    Assert.Equal(text, Specimen.Parse(json).Text);
                    Assert.Equal(text, JsonSerializer.Deserialize<Dictionary<string, string>>(json)!["Text"]);
                }
            }
        }
    }
}
