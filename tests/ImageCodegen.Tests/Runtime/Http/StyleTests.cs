using ImageCodegen.Runtime;

namespace ImageCodegen.Tests.Runtime.Http;

/// <summary>The table of OpenAPI 3.1.1, 4.8.12.4.</summary>
public sealed class StyleTests
{
    [Theory]
    [InlineData(ParameterPlace.Path, ParameterStyle.Matrix, false, "/a/;color=blue")]
    [InlineData(ParameterPlace.Path, ParameterStyle.Matrix, true, "/a/;color=blue")]
    [InlineData(ParameterPlace.Path, ParameterStyle.Label, false, "/a/.blue")]
    [InlineData(ParameterPlace.Path, ParameterStyle.Label, true, "/a/.blue")]
    [InlineData(ParameterPlace.Path, ParameterStyle.Simple, false, "/a/blue")]
    [InlineData(ParameterPlace.Path, ParameterStyle.Simple, true, "/a/blue")]
    [InlineData(ParameterPlace.Query, ParameterStyle.Form, false, "/a?color=blue")]
    [InlineData(ParameterPlace.Query, ParameterStyle.Form, true, "/a?color=blue")]
    public void A_scalar(ParameterPlace place, ParameterStyle style, bool explode, string uri) =>
        Both<string, StringCodec>(place, style, explode, "blue", uri);

    [Theory]
    [InlineData(ParameterPlace.Path, ParameterStyle.Matrix, false, "/a/;color=blue,black,brown")]
    [InlineData(ParameterPlace.Path, ParameterStyle.Matrix, true, "/a/;color=blue;color=black;color=brown")]
    [InlineData(ParameterPlace.Path, ParameterStyle.Label, false, "/a/.blue,black,brown")]
    [InlineData(ParameterPlace.Path, ParameterStyle.Label, true, "/a/.blue.black.brown")]
    [InlineData(ParameterPlace.Path, ParameterStyle.Simple, false, "/a/blue,black,brown")]
    [InlineData(ParameterPlace.Path, ParameterStyle.Simple, true, "/a/blue,black,brown")]
    [InlineData(ParameterPlace.Query, ParameterStyle.Form, false, "/a?color=blue,black,brown")]
    [InlineData(ParameterPlace.Query, ParameterStyle.Form, true, "/a?color=blue&color=black&color=brown")]
    [InlineData(ParameterPlace.Query, ParameterStyle.SpaceDelimited, false, "/a?color=blue%20black%20brown")]
    [InlineData(ParameterPlace.Query, ParameterStyle.PipeDelimited, false, "/a?color=blue%7Cblack%7Cbrown")]
    [InlineData(ParameterPlace.Query, ParameterStyle.DeepObject, true, "/a?color%5B0%5D=blue&color%5B1%5D=black&color%5B2%5D=brown")]
    [InlineData(ParameterPlace.Query, ParameterStyle.Json, false, "/a?color=%5B%22blue%22%2C%22black%22%2C%22brown%22%5D")]
    public void A_list(ParameterPlace place, ParameterStyle style, bool explode, string uri) =>
        Both<IReadOnlyList<string>, ListCodec<string, StringCodec>>(place, style, explode, ["blue", "black", "brown"], uri);

    [Theory]
    [InlineData(ParameterPlace.Path, ParameterStyle.Matrix, false, "/a/;color=R,100,G,200,B,150")]
    [InlineData(ParameterPlace.Path, ParameterStyle.Matrix, true, "/a/;R=100;G=200;B=150")]
    [InlineData(ParameterPlace.Path, ParameterStyle.Label, false, "/a/.R,100,G,200,B,150")]
    [InlineData(ParameterPlace.Path, ParameterStyle.Label, true, "/a/.R=100.G=200.B=150")]
    [InlineData(ParameterPlace.Path, ParameterStyle.Simple, false, "/a/R,100,G,200,B,150")]
    [InlineData(ParameterPlace.Path, ParameterStyle.Simple, true, "/a/R=100,G=200,B=150")]
    [InlineData(ParameterPlace.Query, ParameterStyle.Form, false, "/a?color=R,100,G,200,B,150")]
    [InlineData(ParameterPlace.Query, ParameterStyle.Form, true, "/a?R=100&G=200&B=150")]
    [InlineData(ParameterPlace.Query, ParameterStyle.SpaceDelimited, false, "/a?color=R%20100%20G%20200%20B%20150")]
    [InlineData(ParameterPlace.Query, ParameterStyle.PipeDelimited, false, "/a?color=R%7C100%7CG%7C200%7CB%7C150")]
    [InlineData(ParameterPlace.Query, ParameterStyle.DeepObject, true, "/a?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150")]
    public void A_map(ParameterPlace place, ParameterStyle style, bool explode, string uri) =>
        Both<IReadOnlyDictionary<string, long>, MapCodec<long, Int64Codec>>(
            place, style, explode, new OrderedDictionary<string, long> { ["R"] = 100, ["G"] = 200, ["B"] = 150 }, uri);

    [Theory]
    [InlineData(ParameterPlace.Path, ParameterStyle.Simple, false, "/a/Name,n,Count,2,Nick,x")]
    [InlineData(ParameterPlace.Query, ParameterStyle.Form, true, "/a?Name=n&Count=2&Nick=x")]
    [InlineData(ParameterPlace.Query, ParameterStyle.DeepObject, true, "/a?color%5BName%5D=n&color%5BCount%5D=2&color%5BNick%5D=x")]
    public void A_record(ParameterPlace place, ParameterStyle style, bool explode, string uri) =>
        Both<Part, RecordCodec<Part>>(place, style, explode, new Part { Name = "n", Count = 2, Nick = "x" }, uri);

    [Theory]
    [InlineData(ParameterStyle.Simple, false)]
    [InlineData(ParameterStyle.Simple, true)]
    [InlineData(ParameterStyle.Label, false)]
    [InlineData(ParameterStyle.Label, true)]
    [InlineData(ParameterStyle.Matrix, false)]
    [InlineData(ParameterStyle.Matrix, true)]
    public void What_stands_between_items_is_encoded_within_them(ParameterStyle style, bool explode)
    {
        var parameter = List(ParameterPlace.Path, style, explode, ["a,b", "e;f=g", "é/?&+ %"]);
        Assert.Equal(parameter.Value, parameter.Read(parameter.Print()));
    }

    [Theory]
    [InlineData("/a?color%5Bx%5D%5B0%5D=a&color%5Bx%5D%5B1%5D=b&color%5By%5D%5B0%5D=c")]
    [InlineData("/a?color%5B0%5D%5B0%5D=a")]
    [InlineData("/a?color[x][]=a&color[x][]=b")]
    public void What_is_nested_in_a_deep_object_stands_value_by_value(string uri)
    {
        var parameter = new OneParameter<IReadOnlyDictionary<string, IReadOnlyList<string>>, MapCodec<IReadOnlyList<string>, ListCodec<string, StringCodec>>>(ParameterPlace.Query, ParameterStyle.DeepObject, true);
        var printed = new OneParameter<IReadOnlyDictionary<string, IReadOnlyList<string>>, MapCodec<IReadOnlyList<string>, ListCodec<string, StringCodec>>>(ParameterPlace.Query, ParameterStyle.DeepObject, true) { Value = parameter.Read(uri) };
        Assert.Equal(uri.Contains("[]", StringComparison.Ordinal) ? "/a?color%5Bx%5D%5B0%5D=a&color%5Bx%5D%5B1%5D=b" : uri, printed.Print());
    }

    [Theory]
    [InlineData("/a?color=blue+black")]
    [InlineData("/a?color=blue%20black")]
    public void A_blank_between_items_may_be_a_plus(string uri) =>
        Assert.Equal(["blue", "black"], List(ParameterPlace.Query, ParameterStyle.SpaceDelimited, false, []).Read(uri));

    [Theory]
    [InlineData(ParameterPlace.Query, ParameterStyle.SpaceDelimited, false, "a b")]
    [InlineData(ParameterPlace.Query, ParameterStyle.PipeDelimited, false, "a|b")]
    [InlineData(ParameterPlace.Path, ParameterStyle.Label, true, "a.b")]
    public void An_item_that_cannot_be_told_apart_is_refused(ParameterPlace place, ParameterStyle style, bool explode, string item) =>
        Assert.Throws<ArgumentException>(() => List(place, style, explode, ["x", item]).Print());

    [Fact]
    public void Reserved_characters_stay_where_that_is_allowed()
    {
        var parameter = new OneParameter<string, StringCodec>(ParameterPlace.Query, ParameterStyle.Form, true) { Value = "a/b?c:d&e+f#g é", AllowReserved = true };
        Assert.Equal("/a?color=a/b?c:d%26e%2Bf%23g%20%C3%A9", parameter.Print());
        Assert.Equal(parameter.Value, parameter.Read(parameter.Print()));
    }

    [Fact]
    public void An_empty_list_item_by_item_is_left_out()
    {
        Assert.Equal("/a", List(ParameterPlace.Query, ParameterStyle.Form, true, []).Print());
        Assert.Equal("/a?color=", List(ParameterPlace.Query, ParameterStyle.Form, false, []).Print());
        Assert.Equal([], List(ParameterPlace.Query, ParameterStyle.Form, false, []).Read("/a?color=")!);
    }

    private static OneParameter<IReadOnlyList<string>, ListCodec<string, StringCodec>> List(
        ParameterPlace place, ParameterStyle style, bool explode, IReadOnlyList<string> value) => new(place, style, explode) { Value = value };

    private static void Both<T, TCodec>(ParameterPlace place, ParameterStyle style, bool explode, T value, string uri)
        where T : class
        where TCodec : struct, IJsonCodec<T>
    {
        var parameter = new OneParameter<T, TCodec>(place, style, explode) { Value = value };
        Assert.Equal(uri, parameter.Print());
        Assert.True(TCodec.Equal(value, parameter.Read(uri)!) || value is Part && parameter.Read(uri) is Part { Name: "n", Count: 2, Nick: "x" });
    }
}
