using ImageCodegen.Tests;

namespace ImageCodegen.EndToEnd.Tests.Packages;

/// <summary>A package that takes something away from those who have the one before is not made.</summary>
public sealed class PackageBaselineTests : IDisposable
{
    private const string Id = "ImageCodegen.Runtime";
    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Fact]
    public void The_same_surface_passes()
    {
        Directory.CreateDirectory(temp["baseline"]);
        File.Copy(Path.Combine(PackedFeed.Instance.Folder, $"{Id}.{PackedFeed.Version}.nupkg"), temp[$"baseline/{Id}.nupkg"]);

        var run = Pack();

        Assert.True(run.ExitCode == 0, run.Out);
    }

    [Fact]
    public void A_type_that_is_gone_is_an_error()
    {
        PackedFeed.Instance.AddTo(temp);
        temp.Write($"before/{Id}.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""");
        temp.Write("before/Gone.cs", "namespace ImageCodegen.Runtime; public static class Gone;");
        var before = Dotnet.Run(temp["before"], "pack", "-nologo", "-o", temp["baseline"]);
        Assert.True(before.ExitCode == 0, before.Out);
        File.Move(temp[$"baseline/{Id}.1.0.0.nupkg"], temp[$"baseline/{Id}.nupkg"]);

        var run = Pack();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error CP0001: Type 'ImageCodegen.Runtime.Gone' exists on", run.Out, StringComparison.Ordinal);
    }

    // What is built already is packed, under a version of its own.
    private ToolRun Pack() => Dotnet.Run(
        Tool.RepositoryRoot,
        "msbuild", $"generator/{Id}", "-t:Pack", "-nologo", "-v:minimal", "-p:NoBuild=true", $"-p:Configuration={PackedFeed.Configuration}",
        "-p:Version=0.1.0-compared", $"-p:PackageOutputPath={temp["packed"]}", $"-p:PackageBaselineFolder={temp["baseline"]}/");
}
