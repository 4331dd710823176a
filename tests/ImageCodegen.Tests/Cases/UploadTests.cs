namespace ImageCodegen.Tests.Cases;

/// <summary>A part that is a file or an object with data like one, and integers of more than 64 bits.</summary>
public sealed class UploadTests
{
    private static readonly Lazy<GeneratedProgram> Program = new(static () => new GeneratedProgram("uploads"));

    [Theory]
    [InlineData("file", """FilePart True True {"body":{"cover":{"fileName":"a.png","contentType":"image/png","data":"AQID"}}}""")]
    [InlineData("nameless", """FilePart True True {"body":{"cover":{"fileName":null,"data":"AQID"}}}""")]
    [InlineData("object", """Inline True True {"body":{"cover":{"data":"AQID"}}}""")]
    public void A_file_and_an_object_with_data_are_told_apart(string kind, string expected) => Assert.Equal(expected, Program.Value.Call<string>("Sent", kind));

    [Theory]
    [InlineData("""{"a":170141183460469231731687303715884105727,"b":0}""", "")]
    [InlineData("""{"a":170141183460469231731687303715884105728}""", "/a maximum")]
    [InlineData("""{"a":-170141183460469231731687303715884105729}""", "/a minimum")]
    [InlineData("""{"b":-1}""", "/b minimum")]
    [InlineData("""{"c":11}""", "/c maximum")]
    public void Formats_of_large_integers_have_bounds(string json, string expected) => Assert.Equal(expected, Program.Value.Call<string>("Large", json));

    [Fact]
    public async Task A_long_list_is_written_as_it_is_sent()
    {
        var (isSame, largest) = await Program.Value.Call<Task<(bool, int)>>("Streamed");

        Assert.True(isSame);
        Assert.InRange(largest, 1, 1 << 16);
    }
}
