using ImageCodegen.Emission.Escaping;

namespace ImageCodegen.Tests.Emission;

/// <summary>Runs generated records that derive from others, and such with typed members that have no names.</summary>
public class InheritanceRunTests
{
    [Theory]
    [InlineData("{\"petType\":\"cat\",\"name\":\"a\",\"lives\":9}", "Cat")]
    [InlineData("{\"petType\":\"siamese\",\"name\":\"a\",\"age\":2,\"lives\":9}", "Siamese")]
    [InlineData("{\"petType\":\"hound\",\"name\":\"a\",\"friends\":[{\"petType\":\"cat\",\"name\":\"b\"}],\"mood\":1}", "Dog")]
    [InlineData("{\"petType\":\"bird\",\"name\":\"a\",\"wings\":2}", "Pet")]
    public void An_object_is_read_as_its_kind_and_written_back(string json, string kind) => Assert.Equal(
        $"{kind} {json} {json} True",
        Run($"var pet = Pet.Parse({Quote(json)}); return $\"{{pet.GetType().Name}} {{Encoding.UTF8.GetString(pet.ToUtf8Json())}} {{JsonSerializer.Serialize(pet)}} {{pet == Pet.Parse(pet.ToUtf8Json())}}\";"));

    [Fact]
    public void A_new_record_has_its_kind() => Assert.Equal("Pet cat siamese dog plain round False", Run(
        "Pet cat = new Cat { Name = \"a\" }; return $\"{new Pet { Name = \"a\" }.PetType} {cat.PetType} {new Siamese { Name = \"a\" }.PetType} {new Dog { Name = \"a\", Mood = Level.Low }.PetType}\""
        + " + $\" {new Shape().Kind} {new Circle().Kind} {cat == new Siamese { Name = \"a\" }}\";"));

    [Fact]
    public void A_derived_record_reads_itself() => Assert.Equal("Siamese Circle {\"kind\":\"round\",\"x\":1}", Run(
        "var shape = Shape.Parse(\"{\\\"x\\\":1,\\\"kind\\\":\\\"round\\\"}\"); return $\"{Cat.Parse(\"{\\\"petType\\\":\\\"siamese\\\",\\\"name\\\":\\\"a\\\"}\").GetType().Name} {shape.GetType().Name} {Encoding.UTF8.GetString(shape.ToUtf8Json())}\";"));

    [Theory]
    [InlineData("new Siamese { Name = \"\", Lives = 10 }", "/name minLength, /lives maximum")]
    [InlineData("new Dog { Name = \"a\", Mood = Level.Low, Friends = [new Cat { Name = \"\" }] }", "/friends/0/name minLength")]
    [InlineData("Prices.Parse(\"{\\\"a\\\":{\\\"number\\\":\\\"1\\\"},\\\"b\\\":1}\")", "/a/number minLength, /b type")]
    [InlineData("Counts.Parse(\"{\\\"total\\\":1,\\\"a\\\":-1}\")", "/a minimum")]
    [InlineData("Counts.Parse(\"{\\\"total\\\":1,\\\"a\\\":1}\")", "")]
    public void Validation_reports_what_the_contract_says(string value, string expected) => Assert.Equal(expected, Run(
        $"return string.Join(\", \", {value}.Validate().Failures.Select(static failure => failure.Pointer + ' ' + failure.Keyword));"));

    [Fact]
    public void Members_without_names_have_a_type() => Assert.Equal("2 7 {\"total\":1,\"a\":2,\"b\":7} True False", Run(
        "var counts = Counts.Parse(\"{\\\"a\\\":2,\\\"total\\\":1,\\\"b\\\":7}\"); var same = new Counts { Total = 1, AdditionalMembers = new Dictionary<string, long> { [\"a\"] = 2, [\"b\"] = 7 } };"
        + " return $\"{counts.AdditionalMembers![\"a\"]} {counts.AdditionalMembers[\"b\"]} {Encoding.UTF8.GetString(counts.ToUtf8Json())} {counts == same} {counts == same with { AdditionalMembers = null }}\";"));

    private static string Quote(string text) => CSharpLiteral.String(text).ToString();

    private static string Run(string body) => GeneratedAssembly.Run(body);
}
