namespace ImageCodegen.EndToEnd.Tests.Packages;

public sealed class RuntimeReferenceTests : IDisposable
{
    private readonly PackageProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void A_library_hands_the_runtime_library_on_where_it_refers_to_it()
    {
        var runtime = $"""<PackageReference Include="ImageCodegen.Runtime" Version="{PackedFeed.Version}" />""";
        project.Write(
            "app/Program.csproj",
            """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup><ProjectReference Include="../App.csproj" /></ItemGroup>
            </Project>
            """);
        project.Write("app/Program.cs", """System.Console.WriteLine(Contoso.Images.Image.Parse("{\"Id\":\"a-1\"}"u8).Validate().IsValid);""");
        project.WriteProject("<EnableDefaultCompileItems>false</EnableDefaultCompileItems>", PackageProject.Items + runtime);

        Assert.Equal("True", project.Run("run", "--project", "app/Program.csproj").Succeeded().Text.Trim());
    }

    [Fact]
    public void A_package_without_it_is_warned_of()
    {
        Assert.Contains(" : warning IMG0402: ", Assert.Single(project.Run("pack", "-nologo", "-v:q").Succeeded().Findings, f => f.Contains("IMG", StringComparison.Ordinal)), StringComparison.Ordinal);
    }
}
