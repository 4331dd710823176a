using ImageCodegen.Emission.Escaping;

namespace ImageCodegen.Tests.Cases;

/// <summary>Null in enums, run: what is read, and what is valid.</summary>
public sealed class EnumsAndNullTests
{
    [Theory]
    [InlineData("""{"both":"a","enumAlone":"a","typeAlone":"b","noType":"a","number":1,"list":["a"]}""", "")]
    [InlineData("""{"both":null,"enumAlone":"a","typeAlone":"b","noType":null,"number":1,"list":[],"added":null,"onlyNull":null,"constNull":null,"typeNull":null}""", "")]
    [InlineData("""{"both":"a","enumAlone":null,"typeAlone":null,"noType":"a","number":null,"list":[null]}""", "/enumAlone required, /typeAlone required, /number required, /list/0 required")]
    [InlineData("""{"both":"x","enumAlone":"b","typeAlone":"c","noType":"x","number":3,"list":["c"],"added":"c","onlyNull":1,"constNull":"","typeNull":{}}""",
        "/both enum, /enumAlone enum, /typeAlone enum, /noType enum, /number enum, /list/0 enum, /added enum, /onlyNull enum, /constNull const, /typeNull type")]
    public void Null_is_valid_where_type_and_enum_allow_it(string json, string expected) => Assert.Equal(
        json + "|" + expected,
        CaseRun.Run("enums-and-null", $"var read = Matrix.Parse({CSharpLiteral.String(json)});"
            + " return Encoding.UTF8.GetString(read.ToUtf8Json()) + '|' + string.Join(\", \", read.Validate().Failures.Select(f => f.Pointer + ' ' + f.Keyword));"));
}
