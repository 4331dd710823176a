using System.Text;
using ImageCodegen.Cli.Output;
using ImageCodegen.Text;

namespace ImageCodegen.EndToEnd.Tests;

/// <summary>What both streams of a run say where they lead to one place, such as the log of a build.</summary>
public sealed class OutputOrderTests
{
    [Fact]
    public void Findings_come_before_the_result()
    {
        using var log = new MemoryStream();
        using (var output = new StreamWriter(log, leaveOpen: true) { NewLine = "\n" })
        using (var error = new StreamWriter(log, leaveOpen: true) { NewLine = "\n" })
        using (var streams = new Streams(output, error))
        {
            var finding = new Diagnostic(Diagnostics.CannotWriteReport, new SourceSpan(new SourceFile("a.yaml", "a.yaml", default), 1, 1), [new string('x', 5000)]);
            var result = new VerbResult { ExitCode = 1, Diagnostics = [finding], Text = to => to.Out.WriteLine("the result") };
            Assert.Equal(1, VerbOutput.Print(result, "generate", json: false, streams));
        }

        Assert.EndsWith(".\nthe result\n", Encoding.UTF8.GetString(log.ToArray()), StringComparison.Ordinal);
    }
}
