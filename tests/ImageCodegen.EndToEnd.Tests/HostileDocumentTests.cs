using System.Diagnostics;
using System.Globalization;
using System.Text;
using ImageCodegen.Tests;

namespace ImageCodegen.EndToEnd.Tests;

/// <summary>
/// Documents made to hurt. The tool answers with findings that have a place, and takes less than 200 MB of memory, all told.
/// </summary>
public sealed class HostileDocumentTests : IDisposable
{
    private const string Head = "openapi: 3.1.1\ninfo: {title: t, version: '1'}\npaths: {}\n";
    private const long MostMemory = 200_000_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly TempFolder temp = new();

    public static TheoryData<string, string> Documents => new()
    {
        { "spec.yaml", Head + AliasBomb() },
        { "spec.yaml", Head + "x-deep: " + Repeat("[", 100_000) },
        { "spec.yaml", Head + "x-deep:\n" + Repeat("- ", 100_000) + "1\n" },
        { "spec.yaml", Head + "x-deep: " + Repeat("{a: ", 100_000) },
        { "spec.json", "{\"openapi\":\"3.1.1\",\"x\":" + Repeat("[", 100_000) },
        { "spec.json", "{\"openapi\":\"3.1.1\",\"x\":" + Repeat("{\"a\":", 100_000) + "1" + Repeat("}", 100_001) },
        { "spec.yaml", Repeat("x", 10_000_000) },
        { "spec.yaml", "openapi: " + Repeat("3", 10_000_000) + "\n" },
        { "spec.json", "\"" + Repeat("x", 10_000_000) + "\"" },
        { "spec.json", "{\"openapi\":\"3.1.1\",\"" + Repeat("x", 10_000_000) },
        { "spec.json", "{\"openapi\":\"3.1.1\",\"" + Repeat("x", 10_000_000) + "\":1}" },
        { "spec.yaml", Schemas("A: {type: object, description: '" + Repeat("x ", 5_000_000) + "'}") },
        { "spec.yaml", Schemas("A: {type: object, properties: {'" + Repeat("x", 10_000_000) + "': {type: string}}}") },
        { "spec.yaml", Schemas("A: {type: string, enum: ['" + Repeat("x", 10_000_000) + "']}") },
        { "spec.yaml", Schemas("A: {type: object, properties: {a: {type: string, default: '" + Repeat("x", 3_000_000) + "'}}}") },
        { "spec.yaml", Schemas("A: {type: string, pattern: '" + Repeat("(a|b)*", 500_000) + "'}") },
        { "spec.yaml", Schemas("A: {type: string, enum: ['" + Repeat("x", 3_000_000) + "']}") },
        { "spec.yaml", Schemas(Rows(5_000, "allOf: [{$ref: '#/components/schemas/A§'}], properties: {a: {type: string}}")) },
        { "spec.yaml", Schemas(Rows(20_000, "$ref: '#/components/schemas/A§'")) },
        { "spec.yaml", Schemas(Rows(5_000, "oneOf: [{$ref: '#/components/schemas/A§'}, {type: integer}]")) },
        { "spec.yaml", Schemas("A: {$ref: '#/components/schemas/A'}") },
        { "spec.yaml", Schemas("A: {$ref: '#/components/schemas/B'}\n    B: {$ref: '#/components/schemas/C'}\n    C: {$ref: '#/components/schemas/A'}") },
        { "spec.yaml", Schemas("A: {$ref: '#/components/schemas/A/properties/a'}") },
        { "spec.yaml", Schemas("A: {$ref: 'https://example.com/spec.yaml'}") },
        { "spec.yaml", Schemas("A: {$ref: '//example.com/spec.yaml'}") },
        { "spec.yaml", Schemas("A: {$ref: 'file:///etc/passwd'}") },
        { "spec.yaml", Schemas("A: {$ref: '/dev/zero'}") },
        { "spec.yaml", Schemas("A: {$ref: '/etc/passwd'}") },
        { "spec.yaml", Schemas("A: {$ref: '../outside.yaml#/A'}") },
        { "spec.yaml", Schemas("A: {$ref: '%2e%2e/outside.yaml#/A'}") },
        { "spec.yaml", Schemas("A: {$ref: '..\\outside.yaml#/A'}") },
        { "spec.yaml", Schemas("A: {$ref: 'link.yaml#/A'}") },
        { "spec.yaml", Schemas("A: {$ref: 'folder/outside.yaml#/A'}") },
        { "spec.yaml", Schemas("A: {$ref: 'zero'}") },
        { "spec.yaml", Schemas("A: {$ref: 'loop'}") },
        { "spec.yaml", Schemas("A: {$ref: 'pipe'}") },
        { "spec.yaml", Schemas("A: {$ref: \"a\\0b.yaml\"}") },
        { "spec.yaml", Schemas("A: {$ref: '" + Repeat("a/", 100_000) + "'}") },
        { "spec.yaml", Schemas("A: {$ref: '#" + Repeat("/a", 1_000_000) + "'}") },
        { "spec.yaml", Head + "x-escapes: \"" + Repeat("\\u0041", 5_000_000) + "\"" },
        { "spec.yaml", Head + "x-lines: |\n" + Repeat("  x\n", 2_500_000) },
        { "spec.yaml", Schemas("A: {$ref: 'a" + Repeat("/a", 2_500_000) + "'}") },
    };

    public void Dispose() => temp.Dispose();

    [Theory]
    [MemberData(nameof(Documents), DisableDiscoveryEnumeration = true)]
    public void A_hostile_document_is_a_finding_with_a_place(string name, string text)
    {
        var (exitCode, output, error, peak) = Generate(name, text);

        Assert.Equal((1, ""), (exitCode, output));
        Assert.True(peak < MostMemory, $"The tool took {peak} bytes of memory.");
        Assert.Matches(@"^work/spec\.(yaml|json)\(\d+,\d+\): error IMG0[0-2]\d\d: [^\n]{1,2000}\n", error);
        Assert.DoesNotContain("IMG0399", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(temp["out"]));
    }

    [Theory]
    [InlineData("{type: object, description: '§ § § '}")]
    public void A_very_long_text_is_generated(string schema) => Generates(schema, Repeat("x y", 100_000));

    [Theory]
    [InlineData("{type: object, properties: {'§': {type: string}}}")]
    [InlineData("{type: object, required: ['§']}")]
    [InlineData("{type: object, properties: {a: {type: string, default: '§'}}}")]
    [InlineData("{type: object, properties: {a: {type: string, pattern: '§'}}}")]
    [InlineData("{type: string, enum: ['§']}")]
    [InlineData("{type: object, discriminator: {propertyName: '§', mapping: {'§': '#/components/schemas/A'}}}")]
    public void A_very_long_name_is_generated(string schema) => Generates(schema, Repeat("x y", 20_000));

    [Theory]
    [InlineData("{type: object, description: '§'}")]
    [InlineData("{type: object, properties: {a: {type: string, format: byte, example: '§'}}}")]
    public void An_image_in_a_text_is_read(string schema)
    {
        var (exitCode, _, error, peak) = Generate("spec.yaml", Schemas("A: " + schema.Replace("§", Repeat("QUJD", 1_000_000), StringComparison.Ordinal)));

        Assert.True(exitCode == 0, error);
        Assert.True(peak < MostMemory, $"The tool took {peak} bytes of memory.");
    }

    [Fact]
    public void Nesting_through_references_ends()
    {
        var chain = new StringBuilder();
        for (var i = 0; i < 5_000; i++)
        {
            chain.Append(CultureInfo.InvariantCulture, $"A{i}: {{allOf: [{{$ref: '#/components/schemas/A{i + 1}'}}, {{properties: {{p{i}: {{$ref: '#/components/schemas/A{i + 1}'}}}}}}]}}\n    ");
        }

        var (exitCode, _, error, _) = Generate("spec.yaml", Schemas(chain + "A5000: {type: object}"));

        Assert.True(exitCode is 0 or 1, error);
        Assert.DoesNotContain("IMG0399", error, StringComparison.Ordinal);
    }

    private void Generates(string schema, string text)
    {
        var (exitCode, _, error, _) = Generate("spec.yaml", Schemas("A: " + schema.Replace("§", text, StringComparison.Ordinal)));

        Assert.True(exitCode == 0, error);
    }

    private static string Schemas(string schemas) => Head + "components:\n  schemas:\n    " + schemas + "\n";

    /// <summary>Schemas each of which is about the next, <c>§</c>, and the last about the first.</summary>
    private static string Rows(int count, string schema) => string.Concat(Enumerable.Range(0, count).Select(i =>
        string.Create(CultureInfo.InvariantCulture, $"A{i}: {{{schema.Replace("§", ((i + 1) % count).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)}}}\n    ")));

    private static string Repeat(string part, int times) => new StringBuilder().Insert(0, part, times).ToString();

    private static string AliasBomb()
    {
        var bomb = new StringBuilder("x-0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 12; i++)
        {
            bomb.Append(CultureInfo.InvariantCulture, $"x-{i}: &a{i} [");
            bomb.AppendJoin(", ", Enumerable.Repeat(string.Create(CultureInfo.InvariantCulture, $"*a{i - 1}"), 9)).Append("]\n");
        }

        return bomb.ToString();
    }

    private (int ExitCode, string Out, string Error, long Peak) Generate(string name, string text)
    {
        temp.Write("outside.yaml", "A: {type: string}");
        temp.Write("work/" + name, text);
        Link("work/link.yaml", "../outside.yaml");
        Link("work/folder", "..");
        Link("work/loop", "loop");
        Link("work/zero", "/dev/zero");
        Link("work/pipe", "/dev/stdin");
        var start = new ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "ImageCodegen.Cli.dll"), "generate", "--spec", "work/" + name, "--namespace", "Hostile", "--output", "out"])
        {
            WorkingDirectory = temp.FullPath,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = "0xC800000";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var peak = Watch(process);

        return (process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult(), peak);
    }

    /// <summary>Waits for the end. The most memory that the process ever took, in bytes, is known while it lives.</summary>
    private static long Watch(Process process)
    {
        var started = Stopwatch.GetTimestamp();
        var peak = 0L;
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(20)))
        {
            if (Stopwatch.GetElapsedTime(started) > Patience)
            {
                process.Kill(entireProcessTree: true);
                Assert.Fail($"The tool still runs after {Patience}.");
            }

            try
            {
                process.Refresh();
                peak = Math.Max(peak, process.PeakWorkingSet64);
            }
            catch (InvalidOperationException)
            {
                // It has ended between the two questions.
            }
        }

        return peak;
    }

    private void Link(string path, string target)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.CreateSymbolicLink(temp[path], target);
        }
    }
}
