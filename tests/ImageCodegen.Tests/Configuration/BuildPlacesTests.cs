using ImageCodegen.Configuration;
using ImageCodegen.Text;

namespace ImageCodegen.Tests.Configuration;

/// <summary>A configuration that a build reads, or has written from a project's items.</summary>
public sealed class BuildPlacesTests : IDisposable
{
    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Fact]
    public void Specs_of_one_namespace_get_namespaces_below_it()
    {
        temp.Write("specs/a/disks.yaml", "");
        temp.Write("specs/b/disks.yaml", "");
        temp.Write("specs/tags.yaml", "");
        temp.Write("other.yaml", "");
        var read = Read(
            $$"""
            specs:
            - {spec: '{{temp["specs/a/disks.yaml"]}}', namespace: Contoso}
            - {spec: '{{temp["specs/b/disks.yaml"]}}', namespace: Contoso}
            - {spec: '{{temp["specs/tags.yaml"]}}', namespace: Contoso}
            - {spec: '{{temp["other.yaml"]}}', namespace: Fabrikam}
            """,
            new BuildPlaces { ProjectFolder = temp.FullPath, DefaultOutput = temp["obj/src"] });

        Assert.Equal(
            [("specs/a/disks.yaml", "Contoso.A.Disks"), ("specs/b/disks.yaml", "Contoso.B.Disks"), ("specs/tags.yaml", "Contoso.Tags"), ("other.yaml", "Fabrikam")],
            read.Specs.Select(s => (s.Path, s.Namespace)));
        Assert.Equal((temp.FullPath, temp["obj/src"]), (read.Root, read.OutputPath));
    }

    [Theory]
    [InlineData("output: code\n", null, "obj/code")]
    [InlineData("output: code\n", "given", "given")]
    [InlineData("", "given", "given")]
    [InlineData("", null, "default")]
    public void The_output_is_what_the_build_says_or_else_the_file(string key, string? given, string expected)
    {
        temp.Write("obj/a.yaml", "");

        var read = Read(
            key + "specs: [{spec: a.yaml, namespace: Contoso}]",
            new BuildPlaces { Output = given is null ? null : temp[given], DefaultOutput = temp["default"] });

        Assert.Equal(temp[expected], read.OutputPath);
        Assert.Equal("a.yaml", read.Specs[0].Path);
    }

    private CodegenConfiguration Read(string text, BuildPlaces build)
    {
        var path = temp.Write("obj/imagecodegen.yaml", text);
        var found = new DiagnosticBag();
        var read = ConfigurationReader.Read(path, new SourceFiles(temp.FullPath, temp.FullPath, ReadLimits.Default), ReadLimits.Default, found, build);
        Assert.Empty(found.ToSorted());
        return read!;
    }
}
