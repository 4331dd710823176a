using System.IO.Compression;
using System.Reflection.PortableExecutable;
using ImageCodegen.Tests;

namespace ImageCodegen.EndToEnd.Tests.Packages;

/// <summary>The tool as its users have it.</summary>
public sealed class InstalledToolTests : GenerateTest
{
    [Fact]
    public void It_generates()
    {
        var run = InstalledTool.Instance.Run(Temp.FullPath, "generate");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.True(File.Exists(Temp["generated/Images/Image.cs"]));
    }

    [Fact]
    public void A_new_project_gets_specs_and_code_that_compiles()
    {
        using var project = new TempFolder();
        PackedFeed.Instance.AddTo(project);
        project.Write(
            "Shop.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="ImageCodegen.Runtime" Version="{PackedFeed.Version}" />
              </ItemGroup>
            </Project>
            """);
        project.Write("Use.cs", """public static class Use { public static string Name(byte[] json) => Shop.Images.Image.Parse(json).Name; }""");

        var init = InstalledTool.Instance.Run(project.FullPath, "init");
        var generate = InstalledTool.Instance.Run(project.FullPath, "generate");
        var build = Dotnet.Run(project.FullPath, "build", "-nologo");

        Assert.Equal((0, 0), (init.ExitCode, generate.ExitCode));
        Assert.True(build.ExitCode == 0, build.Out);
    }

    [Fact]
    public void Its_version_is_that_of_the_package()
    {
        var run = InstalledTool.Instance.Run(Temp.FullPath, "--version");

        Assert.Equal(PackedFeed.Version, run.Out.TrimEnd().Split('+')[0]);
    }

    [Fact]
    public void It_is_compiled_ahead_of_time_where_that_is_possible()
    {
        using var package = ZipFile.OpenRead(Path.Combine(PackedFeed.Instance.Folder, $"ImageCodegen.Cli.{InstalledTool.Runtime}.{PackedFeed.Version}.nupkg"));
        foreach (var name in new[] { "ImageCodegen.Cli.dll", "ImageCodegen.dll", "Handlebars.dll" })
        {
            using var bytes = new MemoryStream();
            using (var entry = package.GetEntry($"tools/net10.0/{InstalledTool.Runtime}/{name}")!.Open())
            {
                entry.CopyTo(bytes);
            }

            bytes.Position = 0;
            using var image = new PEReader(bytes);

            // The header of native code (ECMA-335, II.25.3.3, ManagedNativeHeader).
            Assert.Equal(InstalledTool.Runtime != "any", image.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0);
        }
    }

    [Theory]
    [InlineData("[suggest:4] gene", "generate")]
    [InlineData("[suggest:13] generate --sp", "--spec")]
    public void It_answers_what_shells_ask_to_complete_a_line(string line, string expected)
    {
        var cut = line.IndexOf(' ', StringComparison.Ordinal);

        var run = InstalledTool.Instance.Run(Temp.FullPath, line[..cut], line[(cut + 1)..]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(expected, run.Out.Split('\n'));
    }
}
