using System.Runtime.InteropServices;

namespace ImageCodegen.EndToEnd.Tests.Packages;

/// <summary>A program that has the contracts from their package: as it is built, and trimmed.</summary>
public sealed class FamilyConsoleTests(FamilyConsoleTests.Programs programs) : IClassFixture<FamilyConsoleTests.Programs>
{
    private const string Answer = """{"RequestId":"1","Image":{"ImageId":"m-1","OSName":"Linux","Size":80,"New":true}}""";

    [Theory]
    [InlineData("built")]
    [InlineData("trimmed")]
    public void It_asks_and_reads_the_answer(string kind) => Assert.Equal(
        (0, "POST https://ecs.cn-hangzhou.aliyuncs.com/?RegionId=cn-hangzhou&ImageFamily=daily\nm-1: Linux, 80 GiB, as documented\n"),
        programs.Run(kind, Answer, "daily", "200"));

    [Theory]
    [InlineData("built")]
    [InlineData("trimmed")]
    public void It_knows_the_documented_errors(string kind) => Assert.Equal(
        (1, "InvalidRegionIdNotFound"),
        programs.Run(kind, """{"Code":"InvalidRegionId.NotFound"}""", "daily", "404") is var (code, output) ? (code, output.Split('\n')[1].Split(':')[0]) : default);

    [Theory]
    [InlineData("built")]
    [InlineData("trimmed")]
    public void It_says_what_is_wrong_before_it_asks(string kind) => Assert.Equal(
        (1, "/ImageFamily"),
        programs.Run(kind, "", "x", "200") is var (code, output) ? (code, output.Split(' ')[0]) : default);

    /// <summary>The program, built once for all tests, and once more trimmed.</summary>
    public sealed class Programs : IDisposable
    {
        private readonly Consumer consumer = new("FamilyConsole");

        public Programs()
        {
            consumer.Dotnet("build", "-o", "built");
            consumer.Dotnet("publish", "-r", RuntimeInformation.RuntimeIdentifier, "-o", "trimmed", "-m:2");
        }

        public (int ExitCode, string Out) Run(string folder, string input, params string[] arguments)
        {
            using var process = consumer.Start(Path.Combine(folder, "FamilyConsole" + (OperatingSystem.IsWindows() ? ".exe" : "")), arguments);
            process.StandardInput.Write(input);
            process.StandardInput.Close();
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd().ReplaceLineEndings("\n");
            process.WaitForExit();
            Assert.Equal("", error.GetAwaiter().GetResult());
            return (process.ExitCode, output);
        }

        public void Dispose() => consumer.Dispose();
    }
}
