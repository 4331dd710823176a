namespace ImageCodegen.Tests.Cases;

/// <summary>What a C# programmer writes with unions, and what JsonSerializer does with generated types.</summary>
public sealed class UseTests
{
    private static readonly Lazy<GeneratedProgram> Program = new(static () => new GeneratedProgram("use"));

    [Theory]
    [InlineData("""{"kind":"card","number":"4"}""", "card 4")]
    [InlineData("""{"iban":"D","kind":"transfer"}""", "transfer D")]
    [InlineData("\"cash\"", "text cash")]
    [InlineData("""[{"kind":"card","number":"4"}]""", "cards 1")]
    [InlineData("""{"kind":"coin", "value":1.0}""", """raw {"kind":"coin", "value":1.0}""")]
    [InlineData("true", "text true")]
    public void A_union_is_matched_in_a_switch_and_by_functions(string json, string expected)
    {
        Assert.Equal(expected, Program.Value.Call<string>("Switch", json));
        Assert.Equal(expected, Program.Value.Call<string>("Match", json));
    }

    [Fact]
    public void A_union_is_made_of_its_cases() => Assert.Equal(
        """{"kind":"card","number":"4"} {"kind":"transfer","iban":"D"} "cash" [{"kind":"card","number":"5"}] True True True""",
        Program.Value.Call<string>("Made"));

    [Theory]
    [InlineData("""{"kind":"beech"}""", "Tree")]
    [InlineData("""{"kind":"oak"}""", "Tree")]
    [InlineData("""{"height":1,"kind":"lawn"}""", "Grass")]
    [InlineData("""{"kind":"moss"}""", "Moss")]
    [InlineData("""{"kind":"Tree"}""", "unknown")]
    public void A_mapping_leads_to_other_files(string json, string expected) => Assert.Equal(expected, Program.Value.Call<string>("Plants", json));

    [Fact]
    public void Types_of_others_hold_generated_ones() => Assert.Equal(
        """True True Cat True {"number":7,"order":{"id":1,"payment":{"kind":"card","number":"4"},"pets":[{"petType":"cat","lives":9}],"more":[1.0]},"payments":{"a":"cash","b":null,"c":{"x":1}},"pets":[{"petType":"cat"},{"petType":"dog","name":"n"}]}""",
        Program.Value.Call<string>("Foreigners"));

    [Fact]
    public void The_resolver_alone_reads_dictionaries_and_lists() => Assert.Equal(
        """cash Transfer Cat {"a":"cash","b":{"kind":"transfer","iban":"D"}}""", Program.Value.Call<string>("Resolved"));

    [Fact]
    public void Names_are_those_of_the_contract() => Assert.Equal("""1 True {"id":1,"ID":2,"Pets":[]}""", Program.Value.Call<string>("Cased"));

    [Fact]
    public async Task A_stream_of_values_is_read() => Assert.Equal("2000", await Program.Value.Call<Task<string>>("Streamed"));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(64)]
    public void Segments_are_read(int size) => Assert.Equal(
        """{"id":1,"payment":{"kind":"card","number":"4"},"pets":[{"petType":"cat","lives":9}],"more":[1.0]}""", Program.Value.Call<string>("Segmented", size));

    [Theory]
    [InlineData("""{"id":1} {}""", false, "$")]
    [InlineData("""{"id":1,}""", false, "$")]
    [InlineData("""{"id":1,/* x */"payment":"a",}""", true, """{"id":1,"payment":"a"}""")]
    [InlineData("""{"id":1,"pets":[{"petType":"cat"},5]}""", false, "$.pets[1]")]
    [InlineData("""{"payment":"a"}""", false, "$")]
    public void What_is_no_order_is_refused_with_its_place(string json, bool isLoose, string expected) => Assert.Equal(expected, Program.Value.Call<string>("Refused", json, isLoose));
}
