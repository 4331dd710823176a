namespace ImageCodegen.Tests.Cases;

/// <summary>A document as ASP.NET Core 10 itself writes it, and what System.Text.Json writes of its types.</summary>
public sealed class AspNetCoreTests
{
    private static readonly Lazy<GeneratedProgram> Program = new(static () => new GeneratedProgram("aspnetcore"));

    [Fact]
    public void Payloads_of_the_framework_come_back_byte_for_byte_and_are_valid() => Assert.Equal("", Program.Value.Call<string>("Problems"));

    [Fact]
    public void Polymorphic_types_are_unions_by_their_discriminator() => Assert.Equal("circle 2.5 square 3", Program.Value.Call<string>("Shapes"));
}
