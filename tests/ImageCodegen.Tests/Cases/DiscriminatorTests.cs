namespace ImageCodegen.Tests.Cases;

/// <summary>Values that are made are written with the discriminator that means them, so that they can be read back; what was read stays as it was.</summary>
public sealed class DiscriminatorTests
{
    private static readonly Lazy<GeneratedProgram> Program = new(static () => new GeneratedProgram("discriminators"));

    [Theory]
    [InlineData("mapped", """{"shape":{"kind":"sq","side":3}}""")]
    [InlineData("in the enum", """{"shape":{"kind":"ci","radius":3}}""")]
    [InlineData("by name", """{"shape":{"kind":"Blob","area":3}}""")]
    [InlineData("nothing else", """{"shape":{"kind":"Blob"}}""")]
    [InlineData("set", """{"shape":{"kind":"square","side":3}}""")]
    [InlineData("set to another", """{"shape":{"kind":"ci","side":3}} /shape/kind discriminator becomes Circle""")]
    [InlineData("set to none", """{"shape":{"kind":"x","side":3}} /shape/kind discriminator becomes JsonElement""")]
    [InlineData("undeclared", """{"shape":{"kind":"ci"}} /shape/kind discriminator becomes Circle""")]
    [InlineData("derived", """{"animal":{"species":"Cat","lives":9}}""")]
    [InlineData("derived, another", """{"animal":{"species":"Dog"}} /animal/species discriminator becomes Dog""")]
    [InlineData("base, another", """{"animal":{"species":"Dog"}} /animal/species discriminator becomes Dog""")]
    [InlineData("new kind", """{"animal":{"species":"Emu"}}""")]
    [InlineData("constant", """{"tagged":{"t":"b","x":1}}""")]
    [InlineData("one value", """{"order":{"status":"closed","x":1}}""")]
    [InlineData("two values", """{"order":{"x":1}} /order oneOf""")]
    [InlineData("two values, set", """{"order":{"status":"open","x":1}}""")]
    [InlineData("nested", """{"outer":{"kind":"ci","radius":3}}""")]
    [InlineData("beside nested", """{"outer":{"kind":"Leaf","c":1}}""")]
    [InlineData("closed", """{"strict":{"only":1}} /strict oneOf""")]
    [InlineData("number", """{"numbered":{"version":2,"b":1}}""")]
    [InlineData("number, set to another", """{"numbered":{"version":1,"b":1}} /numbered/version discriminator becomes First""")]
    [InlineData("boolean", """{"answer":{"ok":false,"a":1}}""")]
    [InlineData("deep", """{"living":{"kind":"dog","age":3}}""")]
    [InlineData("deep, by name", """{"living":{"kind":"Lion","age":3}}""")]
    [InlineData("deep, set to another", """{"living":{"kind":"dog"}} /living/kind discriminator becomes Hound""")]
    [InlineData("within", """{"living":{"kind":"fir","age":3}}""")]
    [InlineData("as a whole", """{"layer":{"kind":"fill","colours":["red"]}}""")]
    [InlineData("integer kind", """{"message":{"code":2,"number":"1"}}""")]
    [InlineData("integer kind, another", """{"message":{"code":1}} /message/code discriminator becomes Mail""")]
    [InlineData("undeclared kind", """{"event":{"type":"Login","at":1}}""")]
    [InlineData("undeclared kind, constant", """{"event":{"type":"out","user":"u"}}""")]
    public void What_is_made_is_written_with_its_discriminator(string name, string expected) => Assert.Equal(expected, Program.Value.Call<string>("Made", name));

    [Theory]
    [InlineData("""{"side":3}""", """Square True {"kind":"sq","side":4}""")]
    [InlineData("""{"kind":null,"side":3}""", """Square True {"kind":null,"side":4}""")]
    [InlineData("""{"kind":"square","side":3}""", """Square True {"kind":"square","side":4}""")]
    [InlineData("""{"kind":"ci"}""", "Circle True ")]
    [InlineData("""{"kind":"x","side":3}""", "JsonElement True ")]
    public void What_was_read_is_written_as_it_was(string json, string expected) => Assert.Equal(expected, Program.Value.Call<string>("Read", json));
}
