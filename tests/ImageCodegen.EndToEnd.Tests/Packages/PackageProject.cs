using System.Diagnostics;
using ImageCodegen.Tests;

namespace ImageCodegen.EndToEnd.Tests.Packages;

/// <summary>A project that a user of the build package might have, in a folder whose name is as unkind as folders get.</summary>
public sealed class PackageProject : IDisposable
{
    /// <summary>A document with a schema of its own and one in a file that it refers to.</summary>
    public const string Images =
        """
        openapi: 3.1.0
        info: {title: Images, version: "1"}
        paths: {}
        components:
          schemas:
            Image:
              type: object
              required: [Id]
              properties:
                Id: {type: string, maxLength: 64, description: Its id.}
                Tag: {$ref: 'common/tags.yaml#/Tag'}
        """;

    public const string Tags =
        """
        Tag:
          type: object
          properties:
            Key: {type: string, description: The key.}
        """;

    public const string Items = """<OpenApiSpec Include="specs/*.yaml" Namespace="Contoso.Images" />""";

    private readonly TempFolder temp = new();

    /// <summary>Makes the project. It takes the specs of the folder unless told otherwise.</summary>
    public PackageProject(string properties = "", string items = Items, string folder = "it's 图像 $x %")
    {
        Folder = Directory.CreateDirectory(temp[folder]).FullName;
        PackedFeed.Instance.AddTo(temp);
        WriteProject(properties, items);
        Write("specs/images.yaml", Images);
        Write("specs/common/tags.yaml", Tags);
        Write("Uses.cs", "namespace Contoso; public static class Uses { public static string Of(Contoso.Images.Image image) => image.Id + image.Tag?.Key; }\n");
    }

    /// <summary>The project's folder.</summary>
    public string Folder { get; }

    public string this[string path] => Path.Combine(Folder, path);

    /// <summary>The folder that generated files go to where nobody names one.</summary>
    public string Intermediate => this["obj/Debug/net10.0/imagecodegen/src"];

    public void WriteProject(string properties, string items, string path = "App.csproj") => Write(
        path,
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            {properties}
            <TargetFramework Condition="'$(TargetFrameworks)' == ''">net10.0</TargetFramework>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="ImageCodegen.MSBuild" Version="{PackedFeed.Version}" PrivateAssets="all" />
            {items}
          </ItemGroup>
        </Project>
        """);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], text);
    }

    public string Read(string path) => File.ReadAllText(this[path]);

    public void Replace(string path, string old, string @new)
    {
        Assert.Contains(old, Read(path), StringComparison.Ordinal);
        Write(path, Read(path).Replace(old, @new, StringComparison.Ordinal));
    }

    /// <summary>The files of a folder, relative to it with <c>/</c>, with text and time; none where there is no such folder.</summary>
    public static IReadOnlyDictionary<string, (string Text, DateTime Time)> Files(string folder) => !Directory.Exists(folder)
        ? new Dictionary<string, (string, DateTime)>(StringComparer.Ordinal)
        : Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).ToDictionary(
            file => Path.GetRelativePath(folder, file).Replace('\\', '/'),
            file => (File.ReadAllText(file), File.GetLastWriteTimeUtc(file)),
            StringComparer.Ordinal);

    /// <summary>What a run says that wrote this many of the files that the folder holds now, or all, and left the others as they were.</summary>
    public static string Wrote(string folder, int? count = null) =>
        $"{count ?? Files(folder).Count} written, {Files(folder).Count - (count ?? Files(folder).Count)} kept, 0 removed";

    /// <summary>Restores and builds.</summary>
    public BuildLog Build(params string[] arguments) => Run(["build", "-v:n", .. arguments]);

    /// <summary>Generates alone, in a project that is restored already: much faster than a build.</summary>
    public BuildLog Generate(params string[] arguments) => Run(["msbuild", "-t:ImageCodegen", "-v:n", "-nologo", .. arguments]);

    public void Restore() => Assert.Equal(0, Run("restore").ExitCode);

    public BuildLog Run(params string[] arguments)
    {
        var run = Dotnet.Run(Folder, arguments);
        return new BuildLog(run.ExitCode, run.Out + run.Error);
    }

    public Process Start(params string[] arguments) => Dotnet.Start(Folder, arguments);

    public void Dispose() => temp.Dispose();
}
