using ImageCodegen.Output;

namespace ImageCodegen.EndToEnd.Tests.Packages;

public sealed class ConcurrentBuildTests : IDisposable
{
    private readonly PackageProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Projects_that_share_an_output_do_not_race()
    {
        const string Output = "<ImageCodegenOutput>../Shared</ImageCodegenOutput><ImageCodegenConfig>../specs/imagecodegen.yaml</ImageCodegenConfig>";
        File.Delete(project["App.csproj"]);
        File.Delete(project["Uses.cs"]);
        project.Write("specs/imagecodegen.yaml", "specs: [{spec: images.yaml, namespace: Contoso.Images}]\n");
        project.WriteProject(Output, "", "A/A.csproj");
        project.WriteProject(Output, "", "B/B.csproj");
        project.Write(
            "All.proj",
            """
            <Project DefaultTargets="Build">
              <ItemGroup><Built Include="A/A.csproj;B/B.csproj" /></ItemGroup>
              <Target Name="Restore"><MSBuild Projects="@(Built)" Targets="Restore" /></Target>
              <Target Name="Build"><MSBuild Projects="@(Built)" Targets="Build" BuildInParallel="true" /></Target>
            </Project>
            """);

        var log = project.Build("All.proj", "-m:2").Succeeded();

        Assert.Empty(log.Findings);
        Assert.Contains("Image.cs", PackageProject.Files(project["Shared"]).Keys);
        Assert.True(File.Exists(project["A/bin/Debug/net10.0/A.dll"]) && File.Exists(project["B/bin/Debug/net10.0/B.dll"]));

        // The same from two processes, both with work to do.
        project.Replace("specs/images.yaml", "Image:", "Picture:");
        using var first = project.Start("msbuild", "A/A.csproj", "-t:ImageCodegen", "-v:n");
        var second = project.Run("msbuild", "B/B.csproj", "-t:ImageCodegen", "-v:n");
        var text = first.StandardOutput.ReadToEnd();
        first.WaitForExit();

        Assert.True(first.ExitCode == 0, text);
        second.Succeeded();
        Assert.Contains("Picture.cs", PackageProject.Files(project["Shared"]).Keys);
        Assert.DoesNotContain("Image.cs", PackageProject.Files(project["Shared"]).Keys);
        Assert.False(Directory.Exists(project["Shared/.imagecodegen.tmp"]));
    }

    [Fact]
    public void A_build_that_is_killed_is_made_good_by_the_next_one()
    {
        project.Restore();
        project.Generate().Succeeded();
        var before = PackageProject.Files(project.Intermediate).ToDictionary(f => f.Key, f => f.Value.Text);
        project.Replace("specs/common/tags.yaml", "The key.", "Its key.");
        var times = new FileInfo(project["obj/Debug/net10.0/imagecodegen/times.txt"]);
        var seen = times.LastWriteTimeUtc;

        // It waits for the output folder, which is in use.
        using (OutputLock.Wait(project.Intermediate))
        {
            using var build = project.Start("build", "--no-restore");
            while (times.LastWriteTimeUtc == seen && !build.HasExited)
            {
                Thread.Yield();
                times.Refresh();
            }

            Assert.False(build.HasExited);
            build.Kill(entireProcessTree: true);
            build.WaitForExit();
        }

        Assert.Equal(before, PackageProject.Files(project.Intermediate).ToDictionary(f => f.Key, f => f.Value.Text));

        // What one leaves behind that is killed while it writes.
        File.Delete(Path.Combine(project.Intermediate, "Tag.cs"));
        Directory.CreateDirectory(Path.Combine(project.Intermediate, ".imagecodegen.tmp"));
        File.WriteAllText(Path.Combine(project.Intermediate, ".imagecodegen.tmp", "0"), "half a fi");

        var next = project.Build("--no-restore").Succeeded();
        Assert.Equal(PackageProject.Wrote(project.Intermediate, 1), next.Generated);
        Assert.Contains("Its key.", PackageProject.Files(project.Intermediate)["Tag.cs"].Text, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(project.Intermediate, ".imagecodegen.tmp")));
    }

    [Fact]
    public void Each_target_framework_has_output_of_its_own()
    {
        // A platform of our own, because the SDK alone has what it takes to build for it.
        project.WriteProject(
            "<TargetFrameworks>net10.0;net10.0-contoso1.0</TargetFrameworks><TargetPlatformSupported>true</TargetPlatformSupported>",
            PackageProject.Items + """<SdkSupportedTargetPlatformVersion Include="1.0" />""");

        project.Build("-m:2").Succeeded();

        Assert.NotEmpty(PackageProject.Files(project.Intermediate));
        Assert.Equal(
            PackageProject.Files(project.Intermediate).Keys.ToHashSet(StringComparer.Ordinal),
            PackageProject.Files(project["obj/Debug/net10.0-contoso1.0/imagecodegen/src"]).Keys.ToHashSet(StringComparer.Ordinal));
    }
}
