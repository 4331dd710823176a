using ImageCodegen.Output;

namespace ImageCodegen.Tests.Output;

public sealed class OutputPathTests
{
    [Theory]
    [InlineData("Image.cs")]
    [InlineData("Ens/Json/Image.cs")]
    [InlineData("Ens/Größe.cs")]
    [InlineData("Console.cs")]
    [InlineData("Com10.cs")]
    public void Plain_paths_are_fine(string path) => Assert.Null(OutputPath.Fault(path));

    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("../Image.cs")]
    [InlineData("Ens/../../Image.cs")]
    [InlineData("Ens//Image.cs")]
    [InlineData("./Image.cs")]
    [InlineData(".imagecodegen")]
    [InlineData(".imagecodegen.tmp/0")]
    [InlineData("C:/Image.cs")]
    [InlineData("Ens\\Image.cs")]
    [InlineData("Image.cs:stream")]
    [InlineData("Image.")]
    [InlineData("Image ")]
    [InlineData("Im\nage.cs")]
    [InlineData("Im\0age.cs")]
    [InlineData("CON")]
    [InlineData("Ens/nul.txt")]
    [InlineData("com1.cs")]
    [InlineData("LPT¹.cs")]
    public void Paths_that_leave_or_break_a_file_system_are_not(string path) => Assert.NotNull(OutputPath.Fault(path));

    [Theory]
    [InlineData("Ens/Aux.cs", "Ens/Aux_.cs")]
    [InlineData("Con/Image.cs", "Con_/Image.cs")]
    [InlineData("Ens/Image.cs", "Ens/Image.cs")]
    public void Reserved_names_get_an_underscore(string path, string portable) => Assert.Equal(portable, OutputPath.Portable(path));

    [Fact]
    public void Long_names_are_cut_and_stay_apart()
    {
        var one = OutputPath.Portable("Ens/" + new string('ä', 300) + "1.cs");
        var two = OutputPath.Portable("Ens/" + new string('ä', 300) + "2.cs");

        Assert.NotEqual(one, two);
        Assert.Null(OutputPath.Fault(one));
        Assert.EndsWith(".cs", one, StringComparison.Ordinal);
    }
}
