using ImageCodegen.Tests.Http;

namespace ImageCodegen.Tests.Cases;

/// <summary>Defaults that are no plain constants, in code that was generated.</summary>
public sealed class ContainerDefaultsTests
{
    private const string Case = "container-defaults";

    [Fact]
    public void A_new_record_has_them_and_writes_none() => Assert.Equal("0 high,low 1,2 1|0 x\"y 80 here 1 https://example.com/a?b 2026-01-02 {}", CaseProgram.Run(Case, """
        var value = new Settings();
        var texts = string.Join('|', value.Grid.Select(row => row.Count));
        return FormattableString.Invariant($"{value.Tags.Count} {string.Join(',', value.Levels)} {string.Join(',', value.Sizes!)} {texts} {value.Labels["a"]} {value.Window.Width} {value.Target.Value} {value.Anything!.Value.GetProperty("x")[0]} {value.Home} {value.Day:yyyy-MM-dd} ")
            + Encoding.UTF8.GetString(value.ToUtf8Json());
        """));

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"tags\":[],\"levels\":[\"high\",\"low\"],\"window\":{\"width\":80},\"target\":\"here\"}")]
    [InlineData("{\"tags\":[\"a\"],\"sizes\":null,\"window\":{},\"since\":\"2026-01-02T03:04:05Z\"}")]
    public void What_was_read_is_written(string json) => Assert.Equal(json, CaseProgram.Run(Case, $"return Encoding.UTF8.GetString(Settings.Parse(\"{json.Replace("\"", "\\\"", StringComparison.Ordinal)}\").ToUtf8Json());"));

    [Fact]
    public void A_parameter_is_left_out_where_it_has_its_default() => Assert.Equal("/search /search?fields=a id,name", CaseProgram.Run(Case, """
        return new SearchRequest().ToRequestUri() + " " + new SearchRequest { Fields = ["a"] }.ToRequestUri() + " "
            + string.Join(',', SearchRequest.FromHttp(HttpMethod.Get, new Uri("/search", UriKind.Relative)).Fields);
        """));
}
