using ImageCodegen.Runtime;

namespace ImageCodegen.Tests.Runtime.Http;

/// <summary>Every place, style and kind of value (OpenAPI 3.1.1, 4.8.12.4), with texts that have to be encoded there.</summary>
public sealed class StyleMatrixTests
{
    private static readonly string[] Texts = ["blue", "a b", "é😀", "a/b?c#d&e=f", "%41+", "x:y@z!", "(')[]", "a|b", "a,b", "a;b", "a.b", ".", ""];

    public static TheoryData<ParameterPlace, ParameterStyle, bool> Forms => new()
    {
        { ParameterPlace.Path, ParameterStyle.Simple, false },
        { ParameterPlace.Path, ParameterStyle.Simple, true },
        { ParameterPlace.Path, ParameterStyle.Label, false },
        { ParameterPlace.Path, ParameterStyle.Label, true },
        { ParameterPlace.Path, ParameterStyle.Matrix, false },
        { ParameterPlace.Path, ParameterStyle.Matrix, true },
        { ParameterPlace.Query, ParameterStyle.Form, false },
        { ParameterPlace.Query, ParameterStyle.Form, true },
        { ParameterPlace.Query, ParameterStyle.SpaceDelimited, false },
        { ParameterPlace.Query, ParameterStyle.SpaceDelimited, true },
        { ParameterPlace.Query, ParameterStyle.PipeDelimited, false },
        { ParameterPlace.Query, ParameterStyle.PipeDelimited, true },
        { ParameterPlace.Query, ParameterStyle.DeepObject, true },
        { ParameterPlace.Query, ParameterStyle.Json, false },
        { ParameterPlace.Header, ParameterStyle.Simple, false },
        { ParameterPlace.Header, ParameterStyle.Simple, true },
        { ParameterPlace.Cookie, ParameterStyle.Form, false },
        { ParameterPlace.Cookie, ParameterStyle.Form, true },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_scalar_comes_back_or_is_refused(ParameterPlace place, ParameterStyle style, bool explode) =>
        Assert.All(Texts, text => Assert.Equal(text, Sent<string, StringCodec>(place, style, explode, text)));

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_list_comes_back_or_is_refused(ParameterPlace place, ParameterStyle style, bool explode) =>
        Assert.All(Texts, text => Assert.Equal(["blue", text, "brown"], Sent<IReadOnlyList<string>, ListCodec<string, StringCodec>>(place, style, explode, ["blue", text, "brown"])!));

    [Theory]
    [MemberData(nameof(Forms))]
    public void An_object_comes_back_or_is_refused(ParameterPlace place, ParameterStyle style, bool explode) => Assert.All(Texts, text =>
    {
        var value = new OrderedDictionary<string, string> { ["R"] = "100", ["G é"] = text, ["B"] = "150" };
        Assert.Equal(value, Sent<IReadOnlyDictionary<string, string>, MapCodec<string, StringCodec>>(place, style, explode, value)!);
    });

    [Theory]
    [InlineData(ParameterPlace.Header, ParameterStyle.Simple, false, "color: R,100,G,200,B,150")]
    [InlineData(ParameterPlace.Header, ParameterStyle.Simple, true, "color: R=100,G=200,B=150")]
    [InlineData(ParameterPlace.Cookie, ParameterStyle.Form, false, "Cookie: color=R,100,G,200,B,150")]
    [InlineData(ParameterPlace.Cookie, ParameterStyle.Form, true, "Cookie: R=100; G=200; B=150")]
    public void An_object_in_a_header(ParameterPlace place, ParameterStyle style, bool explode, string expected)
    {
        var value = new OrderedDictionary<string, long> { ["R"] = 100, ["G"] = 200, ["B"] = 150 };
        var parameter = new OneParameter<IReadOnlyDictionary<string, long>, MapCodec<long, Int64Codec>>(place, style, explode) { Value = value };
        Assert.Equal(value, parameter.Send()!);
        using var message = parameter.ToHttpRequestMessage(new Uri("https://example.com"));
        Assert.Equal(expected, message.Headers.ToString().Trim());
    }

    [Theory]
    [InlineData("projects/p 1/x", "/a/projects/p%201/x/b")]
    [InlineData("b", "/a/b/b")]
    [InlineData("a:b@c/é?#", "/a/a:b@c/%C3%A9%3F%23/b")]
    public void Slashes_stay_where_the_path_lets_them(string value, string uri)
    {
        var parameter = new OneParameter<string, StringCodec>(ParameterPlace.Path, ParameterStyle.Simple, false) { Value = value, IsOpen = true };
        Assert.Equal(uri, parameter.Print());
        Assert.Equal(value, parameter.Read(uri));
    }

    [Theory]
    [InlineData("../x")]
    [InlineData("x/./y")]
    [InlineData("..")]
    public void And_do_not_lead_elsewhere(string value) => Assert.Throws<ArgumentException>(
        () => new OneParameter<string, StringCodec>(ParameterPlace.Path, ParameterStyle.Simple, false) { Value = value, IsOpen = true }.Print());

    // What is refused has a delimiter in an item, or would be another path.
    private static T? Sent<T, TCodec>(ParameterPlace place, ParameterStyle style, bool explode, T value)
        where T : class
        where TCodec : struct, IJsonCodec<T>
    {
        try
        {
            return new OneParameter<T, TCodec>(place, style, explode) { Value = value }.Send();
        }
        catch (ArgumentException)
        {
            return value;
        }
    }
}
