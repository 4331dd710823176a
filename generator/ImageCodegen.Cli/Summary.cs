using System.Globalization;
using ImageCodegen.Cli.Output;
using ImageCodegen.Output;
using ImageCodegen.Text;

namespace ImageCodegen.Cli;

/// <summary>What a run read, wrote, left as it was and removed.</summary>
internal static class Summary
{
    /// <summary>Prints what a check would change, the table, and a last line with the time; after an error, how many there are.</summary>
    public static void Print(CodegenResult result, bool check, Streams streams)
    {
        if (result.HasErrors)
        {
            streams.Error.WriteLine(OfFailure(result));
            return;
        }

        streams.Out.Write(result.Diff);
        var rows = Rows(result, check);
        if (streams.OutInk.IsOn)
        {
            FancyTable.Write(rows);
        }
        else
        {
            PlainTable.Write(rows, streams.Out);
        }

        if (!check && result.Names is { Outcome: not FileOutcome.Unchanged } names)
        {
            streams.Out.WriteLine($"Wrote the names of this run to {Path.GetFileName(names.Path)}; commit it with the output.");
        }

        streams.Out.WriteLine(LastLine(result, check));
    }

    /// <summary>The same in a few words, for a line of its own.</summary>
    public static string OfChange(CodegenResult result)
    {
        var time = string.Create(CultureInfo.InvariantCulture, $"{result.Elapsed.TotalSeconds:0.00} s");
        return result.HasErrors
            ? $"{Findings(result)}; nothing was written ({time})"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{result.Specs.Sum(s => s.Written)} written, {result.Specs.Sum(s => s.Unchanged)} kept, {result.Specs.Sum(s => s.Removed)} removed ({time})");
    }

    private static string OfFailure(CodegenResult result) => $"imagecodegen: {Findings(result)}; nothing was written.";

    private static string Findings(CodegenResult result)
    {
        var errors = result.Diagnostics.Count(d => d.Descriptor.Severity == Severity.Error);
        var warnings = result.Diagnostics.Count - errors;
        return Count(errors, "error") + (warnings == 0 ? "" : " and " + Count(warnings, "warning"));
    }

    private static List<string[]> Rows(CodegenResult result, bool check)
    {
        List<string[]> rows = [check
            ? ["read", "types", "ops", "to write", "kept", "to remove"]
            : ["read", "types", "ops", "written", "kept", "removed"]];
        rows.AddRange(result.Specs.Select(s => Row(
            s.Path.Length == 0 ? "(no longer listed)" : s.Path, s.Types, s.Operations, s.Written, s.Unchanged, s.Removed)));
        rows.Add(Row(
            "total",
            result.Specs.Sum(s => s.Types),
            result.Specs.Sum(s => s.Operations),
            result.Specs.Sum(s => s.Written),
            result.Specs.Sum(s => s.Unchanged),
            result.Specs.Sum(s => s.Removed)));
        return rows;
    }

    private static string[] Row(string name, params int[] counts) =>
        [name, .. counts.Select(c => c.ToString(CultureInfo.InvariantCulture))];

    private static string LastLine(CodegenResult result, bool check)
    {
        var time = string.Create(CultureInfo.InvariantCulture, $"{result.Elapsed.TotalSeconds:0.00} s");
        return !result.Rendered ? $"Nothing has changed since the last run; done in {time}."
            : !check ? $"Done in {time}."
            : result.Diff.Length == 0 ? $"Up to date; checked in {time}."
            : $"Out of date; checked in {time}. Run generate to write the changes above.";
    }

    private static string Count(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
