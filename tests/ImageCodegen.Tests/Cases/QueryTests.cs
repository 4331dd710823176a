namespace ImageCodegen.Tests.Cases;

/// <summary>Parameters whose schemas hold more than their styles say: one value or several, lists and objects within objects.</summary>
public sealed class QueryTests
{
    private static readonly Lazy<GeneratedProgram> Program = new(static () => new GeneratedProgram("queries"));

    [Theory]
    [InlineData("a=1", """{"a":1,"d":"x, y"}""")]
    [InlineData("a=x", """{"a":"x","d":"x, y"}""")]
    [InlineData("a=1&a=2", """{"a":[1,2],"d":"x, y"}""")]
    [InlineData("b=x", """{"b":"x","d":"x, y"}""")]
    [InlineData("b=x,y", """{"b":["x","y"],"d":"x, y"}""")]
    [InlineData("b=x%2Cy", """{"b":"x,y","d":"x, y"}""")]
    [InlineData("c=1&c=b", """{"c":["1","b"],"d":"x, y"}""")]
    public void Several_values_are_a_list(string query, string expected) => Assert.Equal(expected, Program.Value.Call<string>("Either", query));

    [Theory]
    [InlineData("size=3&text=4", """{"o":{"size":3,"text":"4"}}""")]
    [InlineData("tags=a&tags=b", """{"o":{"tags":["a","b"]}}""")]
    [InlineData("tags=a", """{"o":{"tags":["a"]}}""")]
    [InlineData("tags=%5B%22a%22%2C%22b%22%5D&size=1", """{"o":{"size":1,"tags":["a","b"]}}""")]
    [InlineData("within=%7B%22north%22%3A1.0%7D", """{"o":{"within":{"north":1}}}""")]
    [InlineData("text=a&text=b", """{"o":{"text":"b"}}""")]
    [InlineData("p=size,3,tags,%5B%22a%22%5D", """{"p":{"size":3,"tags":["a"]}}""")]
    [InlineData("q[size]=3&q[tags][0]=a&q[within][north]=1.5", """{"q":{"size":3,"tags":["a"],"within":{"north":1.5}}}""")]
    public void What_an_object_holds_is_found(string query, string expected) => Assert.Equal(expected, Program.Value.Call<string>("Object", query));

    [Fact]
    public void What_is_made_is_written_as_it_is_read() => Assert.Equal(
        "/object?size=3&tags=a%2Cb&tags=c&within=%7B%22north%22%3A1.5%7D"
            + " /object?p=size,3,tags,%5B%22a%2Cb%22%2C%22c%22%5D,within,%7B%22north%22%3A1.5%7D"
            + " /object?q%5Bsize%5D=3&q%5Btags%5D%5B0%5D=a%2Cb&q%5Btags%5D%5B1%5D=c&q%5Bwithin%5D%5Bnorth%5D=1.5"
            + " /either?a=1&a=2&b=x,y",
        Program.Value.Call<string>("Made"));
}
