using ImageCodegen.Emission.Escaping;

namespace ImageCodegen.Tests.Cases;

/// <summary>Members that tell absence from null, run.</summary>
public sealed class AbsentAndNullTests
{
    private const string Start = "{\"id\":\"a\",\"owner\":null";

    [Theory]
    [InlineData("")]
    [InlineData(",\"name\":null,\"size\":null,\"state\":null,\"tags\":null,\"labels\":null,\"format\":null,\"source\":null,\"digest\":null")]
    [InlineData(",\"name\":\"n\",\"size\":2,\"state\":\"hidden\",\"tags\":[\"x\"],\"labels\":{\"a\":\"b\"},\"format\":{\"kind\":\"vhd\"},\"source\":\"s\",\"digest\":\"AQ==\"")]
    [InlineData(",\"size\":\"2\"")]
    [InlineData(",\"size\":\"many\"")]
    [InlineData(",\"ratio\":1.50")]
    [InlineData(",\"anything\":null,\"comment\":null")]
    public void What_was_read_is_written_back(string members) => Assert.Equal(
        Start + members + "}|True",
        Run($"var read = ImageChange.Parse({Quote(Start + members + "}")}); var json = Encoding.UTF8.GetString(read.ToUtf8Json());"
            + " return json + '|' + (read == ImageChange.Parse(json) && read.GetHashCode() == ImageChange.Parse(json).GetHashCode());"));

    [Fact]
    public void Absent_null_and_a_value_are_three_things() => Assert.Equal("False True  |True True  |True False n 3", Run(
        """
        string Show(string json) { var read = ImageChange.Parse(json); return $"{read.Name.IsSet} {read.Name.Value is null} {read.Name} {read.Size}"; }
        return string.Join('|', Show("{\"id\":\"a\",\"owner\":null}"), Show("{\"id\":\"a\",\"owner\":null,\"name\":null}"), Show("{\"id\":\"a\",\"owner\":null,\"name\":\"n\",\"size\":3}"));
        """));

    [Fact]
    public void A_change_is_written_as_it_is_made() => Assert.Equal(
        "{\"id\":\"a\",\"owner\":null,\"name\":null,\"size\":1,\"tags\":[\"x\"],\"labels\":null,\"source\":\"s\"}",
        Run("var change = new ImageChange { Id = \"a\", Owner = null, Name = null, Size = 1, Tags = new([\"x\"]), Labels = new(null), Source = (ImageChangeSource)\"s\" };"
            + " return Encoding.UTF8.GetString(change.ToUtf8Json());"));

    [Theory]
    [InlineData("Name = \"\", Size = 0, Tags = new([\"123456789\", \"x\", \"x\"]), Format = new Format { Kind = \"\" }, State = new ImageChangeState(\"x\")",
        "/format/kind minLength, /name minLength, /size minimum, /state enum, /tags uniqueItems, /tags/0 maxLength")]
    [InlineData("Name = null, Size = null, Tags = new(null), Format = null, State = null", "")]
    [InlineData("", "")]
    public void The_value_is_checked(string members, string expected) => Assert.Equal(expected, Run(
        $"return string.Join(\", \", new ImageChange {{ Id = \"a\", Owner = null, {members} }}.Validate().Failures.Select(f => f.Pointer + ' ' + f.Keyword));"));

    [Fact]
    public void What_cannot_be_read_is_absent_and_reported() => Assert.Equal("False /size type", Run(
        "var read = ImageChange.Parse(\"{\\\"id\\\":\\\"a\\\",\\\"owner\\\":null,\\\"size\\\":\\\"many\\\"}\"); var only = read.Validate().Failures.Single();"
        + " return $\"{read.Size.IsSet} {only.Pointer} {only.Keyword}\";"));

    [Theory]
    [InlineData("Tags = new([\"x\"])", "Tags = new([\"x\"])", true)]
    [InlineData("Tags = new([\"x\"])", "Tags = new([\"y\"])", false)]
    [InlineData("Tags = new(null)", "", false)]
    [InlineData("Name = null", "", false)]
    [InlineData("Digest = new byte[] { 1 }", "Digest = new byte[] { 1 }", true)]
    public void Records_compare_by_value(string left, string right, bool same) => Assert.Equal(same.ToString(), Run(
        $"return (new ImageChange {{ Id = \"a\", Owner = null, {left} }} == new ImageChange {{ Id = \"a\", Owner = null, {right} }}).ToString();"));

    private static string Quote(string text) => CSharpLiteral.String(text).ToString();

    private static string Run(string body) => CaseRun.Run("absent-and-null", body);
}
