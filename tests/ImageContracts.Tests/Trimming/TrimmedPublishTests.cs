using System.Diagnostics;
using System.Runtime.InteropServices;
using ImageContracts.Tests.Contracts;
using ImageContracts.Tests.RoundTrip;

namespace ImageContracts.Tests.Trimming;

/// <summary>A program that uses the generated assembly, published trimmed by <c>dotnet publish</c> and run.</summary>
public sealed class TrimmedPublishTests(ConsumerFolder consumer) : IClassFixture<ConsumerFolder>
{
    [Theory]
    [InlineData("-p:JsonSerializerIsReflectionEnabledByDefault=true")]
    [InlineData("-p:JsonSerializerIsReflectionEnabledByDefault=false")]
    public async Task It_is_published_without_a_warning_and_does_the_round_trip(string property)
    {
        var example = new BodyExample("ens/describe-image-infos.yaml", "DescribeImageInfos", "200", "documented");

        var log = await RunAsync("dotnet", input: "", "publish", consumer.Path, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier,
            "-o", consumer.Published, "-nodeReuse:false", "-p:UseSharedCompilation=false", $"-p:Repository={SpecFolder.RepositoryRoot}",
            "--artifacts-path", consumer.Artifacts, property);
        var lines = (await RunAsync(Path.Combine(consumer.Published, "Consumer"), example.Json)).Split('\n', StringSplitOptions.TrimEntries);

        Assert.DoesNotMatch("warning|IL[0-9]{4}", log);
        JsonTokens.AssertSame(example.Json, System.Text.Encoding.UTF8.GetBytes(lines[0]));
        Assert.Equal("POST https://ens.aliyuncs.com/?OsType=linux True InvalidParameter OsType /OsType enum", lines[1]);
    }

    private static async Task<string> RunAsync(string program, string input, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{text}\n{await error}");
        return text;
    }
}
