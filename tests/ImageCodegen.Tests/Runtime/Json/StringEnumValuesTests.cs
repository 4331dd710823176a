using System.Text;
using ImageCodegen.Runtime;

namespace ImageCodegen.Tests.Runtime.Json;

public sealed class StringEnumValuesTests
{
    [Fact]
    public void Finds_each_of_thousands_of_values_that_look_alike_and_no_other()
    {
        string[] texts = ["", "a", "a\0", "é", "非", .. Enumerable.Range(0, 3000).Select(static i => $"the-same-begin-{i}-the-same-end")];
        var values = new StringEnumValues<Color>(static value => new(value), texts);
        Assert.Equal(texts, values.Select(static value => value.Value));
        Assert.All(texts, text => Assert.True(values.Contains(text)));
        Assert.All(texts, text => Assert.False(values.Contains(text + "?")));
    }

    [Fact]
    public void A_documented_value_is_read_without_a_new_string()
    {
        static string Read(string text) => JsonRecord.Parse<Specimen>(Encoding.UTF8.GetBytes($$"""{"Tint":"{{text}}"}""")).Tint!.Value.Value;

        Assert.Same(Read("green"), Read("green"));
        Assert.Equal("unheard-of", Read("unheard-of"));
    }
}
