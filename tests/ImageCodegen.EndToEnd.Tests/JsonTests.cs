using System.Text.Json;

namespace ImageCodegen.EndToEnd.Tests;

/// <summary>What <c>--json</c> prints: the shape that scripts rely on.</summary>
public sealed class JsonTests : GenerateTest
{
    [Fact]
    public void A_run_is_one_line_and_equal_runs_are_equal()
    {
        var first = Run("generate", "--json", "--no-cache");
        var second = Run("generate", "--json", "--no-cache");
        var third = Run("generate", "--json", "--no-cache");

        Assert.Equal((0, ""), (first.ExitCode, first.Error));
        Assert.Equal(1, first.Out.Count(c => c == '\n'));
        Assert.Equal(second.Out, third.Out);
        using var json = JsonDocument.Parse(first.Out);
        Assert.Equal(["version", "verb", "exitCode", "diagnostics", "result"], Names(json.RootElement));
        Assert.Equal(["check", "rendered", "specs", "files", "diff"], Names(json.RootElement.GetProperty("result")));
        var spec = json.RootElement.GetProperty("result").GetProperty("specs")[0];
        Assert.StartsWith("""{"spec":"images.yaml","types":2,"operations":1,"written":""", spec.GetRawText(), StringComparison.Ordinal);
        var file = json.RootElement.GetProperty("result").GetProperty("files")[0];
        Assert.Equal("""{"path":"Disks/Disk.cs","outcome":"added"}""", file.GetRawText());
    }

    [Fact]
    public void A_finding_has_its_place_and_its_fix()
    {
        Temp.Write("specs/images.yaml", Images.Replace("#/components/schemas/Image", "#/components/schemas/Imag", StringComparison.Ordinal));

        var run = Run("generate", "--json");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal(1, json.RootElement.GetProperty("exitCode").GetInt32());
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("result").ValueKind);
        var finding = Assert.Single(json.RootElement.GetProperty("diagnostics").EnumerateArray());
        Assert.Equal(["id", "severity", "file", "line", "column", "message", "fix"], Names(finding));
        Assert.Equal("IMG0106 error specs/images.yaml 15", $"{finding.GetProperty("id")} {finding.GetProperty("severity")} {finding.GetProperty("file")} {finding.GetProperty("line")}");
    }

    [Fact]
    public void A_check_gives_the_difference()
    {
        using var json = JsonDocument.Parse(Run("generate", "--check", "--json").Out);

        Assert.StartsWith("--- /dev/null\n+++ b/generated/Disks/Disk.cs\n", json.RootElement.GetProperty("result").GetProperty("diff").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_verb_has_it()
    {
        var verbs = Run("--help").Out.Split("Commands:\n")[1].Split('\n')
            .Where(line => line.StartsWith("  ", StringComparison.Ordinal) && line[2] != ' ')
            .Select(line => line.Trim().Split(' ')[0]).ToList();

        Assert.Contains("generate", verbs);
        Assert.All(verbs, verb => Assert.Contains("\n  --json ", Run(verb, "--help").Out, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Names(JsonElement json) => json.EnumerateObject().Select(p => p.Name);
}
