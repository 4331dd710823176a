using System.Text;
using System.Text.Json;

namespace ImageCodegen.Tests.Runtime.Polymorphism;

public sealed class PolymorphismTests
{
    private const string Pack =
        """{"petType":"hound","name":"Rex","friends":[{"petType":"siamese","name":"Tao","lives":"9"},{"petType":"bird","name":"Io","wings":2}],"x":1}""";

    [Theory]
    [InlineData("""{"petType":"cat","name":"Tom","lives":3}""", typeof(Cat))]
    [InlineData("""{"name":"Tom","lives":{"petType":"dog"},"petType":"dog"}""", typeof(Dog))]
    [InlineData("""{"name":"Tom","p\u0065tType":"do\u0067"}""", typeof(Dog))]
    [InlineData("""{"petType":"hound","name":"Rex"}""", typeof(Dog))]
    [InlineData("""{"petType":"siamese","name":"Tao"}""", typeof(Siamese))]
    [InlineData("""{"petType":"Pet","name":"Io"}""", typeof(Pet))]
    [InlineData("""{"petType":"bird","name":"Io","wings":2}""", typeof(Pet))]
    [InlineData("""{"petType":null,"name":"Io"}""", typeof(Pet))]
    [InlineData("""{"name":"Io"}""", typeof(Pet))]
    public void Reads_the_kind_that_the_discriminator_names(string json, Type expected) => Assert.IsType(expected, Pet.Parse(json));

    [Fact]
    public void A_derived_record_reads_its_own_kinds()
    {
        Assert.IsType<Siamese>(Cat.Parse("""{"petType":"siamese","name":"Tao"}"""));
        Assert.IsType<Cat>(Cat.Parse("""{"petType":"lion","name":"Leo"}"""));
        Assert.Equal("cat", Cat.Parse("""{"name":"Leo"}""").PetType);
    }

    [Fact]
    public void Is_written_as_it_was_read()
    {
        var pet = Pet.Parse(Pack);
        Assert.Equal(Pack, Encoding.UTF8.GetString(pet.ToUtf8Json()));
        Assert.Equal(pet, Pet.Parse(pet.ToUtf8Json() is var json ? Encoding.UTF8.GetString(json) : ""));
        Assert.Equal(pet.GetHashCode(), Pet.Parse(Pack).GetHashCode());
        Assert.Equal(Pack, JsonSerializer.Serialize(JsonSerializer.Deserialize<Pet>(Pack)));
        Assert.Equal(Pack, JsonSerializer.Serialize((Dog)pet));
    }

    [Fact]
    public void The_discriminator_is_set_by_the_type_and_written_once() =>
        Assert.Equal("""{"petType":"cat","name":"Tom","lives":7}""", Encoding.UTF8.GetString(new Cat { Name = "Tom", Lives = 7 }.ToUtf8Json()));

    [Fact]
    public void Equals_by_the_real_type()
    {
        Pet cat = new Cat { Name = "Tom" };
        Assert.Equal(cat, new Cat { Name = "Tom" });
        Assert.NotEqual(cat, new Pet { Name = "Tom", PetType = "cat" });
        Assert.NotEqual<Pet>(new Dog { Name = "A", Friends = [cat] }, new Dog { Name = "A", Friends = [] });
        Assert.Equal<Pet>(new Dog { Name = "A", Friends = [cat] }, new Dog { Name = "A", Friends = [new Cat { Name = "Tom" }] });
    }

    [Fact]
    public void Validates_the_real_type() => Assert.Equal(
        ["/friends/0/lives maximum", "/friends/1/name minLength"],
        ((Pet)new Dog { Name = "A", Friends = [new Siamese { Name = "B", Lives = 10 }, new Pet { Name = "" }] })
            .Validate().Failures.Select(static failure => $"{failure.Pointer} {failure.Keyword}"));

    [Theory]
    [InlineData("""{"petType":"dog"}""", "$")]
    [InlineData("""{"petType":"dog","name":"A","friends":[{"petType":"cat"}]}""", "$.friends[0]")]
    [InlineData("""{"petType":"dog","name":"A","friends":[{"petType":"cat","name":[]}]}""", "$.friends[0].name")]
    [InlineData("7", "$")]
    [InlineData("""{"petType":"dog","name":"A",}""", "$")]
    public void Says_where_a_kind_does_not_fit(string json, string path) =>
        Assert.Equal(path, Assert.Throws<JsonException>(() => Pet.Parse(json)).Path);
}
