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

    [Theory]
    [InlineData("a/;exploded=b?filter=x", "", "", """{"path":"a","exploded":"b","filter":"x"}""")]
    [InlineData("a/;exploded=b?from=1&to=2", "", "", """{"path":"a","exploded":"b","filter":{"from":1,"to":2}}""")]
    [InlineData("a/;exploded=b?from=1&utm=2", "", "", """{"path":"a","exploded":"b","filter":{"from":1,"utm":"2"}}""")]
    [InlineData("a/;exploded=b?utm=2", "", "", """{"path":"a","exploded":"b"}""")]
    [InlineData("a/;exploded=b?once=from,1,to,2", "", "", """{"path":"a","exploded":"b","once":{"from":1,"to":2}}""")]
    [InlineData("a/;exploded=b?once=x,y", "", "", """{"path":"a","exploded":"b","once":["x","y"]}""")]
    [InlineData("a/;exploded=b?deep[from]=1&deep[to]=2", "", "", """{"path":"a","exploded":"b","deep":{"from":1,"to":2}}""")]
    [InlineData("a/;exploded=b?deep=x", "", "", """{"path":"a","exploded":"b","deep":"x"}""")]
    [InlineData("a/;exploded=b?kind[is]=Dog&kind[tricks][0]=sit", "", "", """{"path":"a","exploded":"b","kind":{"is":"Dog","tricks":["sit"]}}""")]
    [InlineData("a/;exploded=b?map=x,1,y,2", "", "", """{"path":"a","exploded":"b","map":{"x":1,"y":2}}""")]
    [InlineData("a/;exploded=b?map=x%2C1", "", "", """{"path":"a","exploded":"b","map":"x,1"}""")]
    [InlineData("from,1/;from=1;to=2", "", "", """{"path":{"from":1},"exploded":{"from":1,"to":2}}""")]
    [InlineData("a/;exploded=b", "from,1", "from=1; to=2", """{"path":"a","exploded":"b","X-Filter":{"from":1},"chip":{"from":1,"to":2}}""")]
    public void What_may_be_an_object_is_one_where_its_members_stand_there(string uri, string header, string cookie, string expected) =>
        Assert.Equal(expected, Program.Value.Call<string>("Union", uri, header, cookie));

    [Fact]
    public void An_object_in_a_union_is_written_as_it_is_read() => Assert.Equal(
        "/union/from,1,to,2/;from=1;to=2?once=from,1,to,2&deep%5Bfrom%5D=1&deep%5Bto%5D=2&kind%5Bis%5D=Dog&kind%5Btricks%5D%5B0%5D=sit&kind%5Btricks%5D%5B1%5D=roll"
            + "&from=1&to=2 from,1,to,2 from=1; to=2 True",
        Program.Value.Call<string>("MadeUnion"));

    [Fact]
    public void What_is_made_is_written_as_it_is_read() => Assert.Equal(
        "/object?size=3&tags=a%2Cb&tags=c&within=%7B%22north%22%3A1.5%7D"
            + " /object?p=size,3,tags,%5B%22a%2Cb%22%2C%22c%22%5D,within,%7B%22north%22%3A1.5%7D"
            + " /object?q%5Bsize%5D=3&q%5Btags%5D%5B0%5D=a%2Cb&q%5Btags%5D%5B1%5D=c&q%5Bwithin%5D%5Bnorth%5D=1.5"
            + " /either?a=1&a=2&b=x,y",
        Program.Value.Call<string>("Made"));
}
