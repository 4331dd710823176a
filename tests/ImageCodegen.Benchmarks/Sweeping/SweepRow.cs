using System.Globalization;
using ImageCodegen.Tests.Examples;

namespace ImageCodegen.Benchmarks.Sweeping;

/// <summary>What a sweep found out about one document.</summary>
internal sealed class SweepRow
{
    /// <summary>The first lines of the table.</summary>
    public const string Head =
        "| document | schemas | files | lines (not blank) | generate s | compile s | all s | errors | warnings | examples tried | passed | not valid themselves | not tried | made, valid | made, not valid | missed | nothing made | disagreements | unsupported | not tried, why |\n"
        + "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---|---|";

    /// <summary>The name of the document.</summary>
    public string Document { get; set; } = "";

    /// <summary>How many schemas <c>components</c> holds.</summary>
    public int Schemas { get; set; }

    /// <summary>How many files were generated.</summary>
    public int Files { get; set; }

    /// <summary>How many lines they have that are not blank.</summary>
    public int Lines { get; set; }

    /// <summary>Seconds of the tool's process.</summary>
    public double Generating { get; set; }

    /// <summary>Seconds of the compiler.</summary>
    public double Compiling { get; set; }

    /// <summary>Seconds of everything.</summary>
    public double All { get; set; }

    /// <summary>What is wrong: errors of the tool and of the compiler, and examples that do not come back.</summary>
    public List<string> Errors { get; set; } = [];

    /// <summary>What the sweep could not do.</summary>
    public List<string> Notes { get; set; } = [];

    /// <summary>How many warnings the tool printed.</summary>
    public int Warnings { get; set; }

    /// <summary>How often each warning stands that says that something is not supported, by its id.</summary>
    public SortedDictionary<string, int> Unsupported { get; set; } = new(StringComparer.Ordinal);

    /// <summary>What came of the examples.</summary>
    public ExampleCounts Examples { get; set; } = new();

    /// <summary>What came of values that were made of the schemas.</summary>
    public InstanceCounts Instances { get; set; } = new();

    /// <summary>True where something is wrong.</summary>
    public bool HasErrors => Errors.Count > 0;

    /// <summary>The row in Markdown.</summary>
    public string ToTableRow() => string.Create(
        CultureInfo.InvariantCulture,
        $"| {Document} | {Schemas} | {Files} | {Lines} | {Generating:0.0} | {Compiling:0.0} | {All:0.0} | {Errors.Count} | {Warnings} | {Examples.Tried} | {Examples.Passed} | {Examples.Invalid} | {Examples.Untried.Values.Sum()} | {Instances.Valid} | {Instances.Invalid} | {Instances.Missed} | {Instances.Barren} | {Instances.Problems.Count} | {Listed(Unsupported)} | {Listed(Examples.Untried)} |");

    /// <summary>Adds up the rows of many documents.</summary>
    public static SweepRow Sum(IReadOnlyCollection<SweepRow> rows)
    {
        var sum = new SweepRow { Document = "all" };
        foreach (var row in rows)
        {
            (sum.Schemas, sum.Files, sum.Lines, sum.Warnings) = (sum.Schemas + row.Schemas, sum.Files + row.Files, sum.Lines + row.Lines, sum.Warnings + row.Warnings);
            (sum.Generating, sum.Compiling, sum.All) = (sum.Generating + row.Generating, sum.Compiling + row.Compiling, sum.All + row.All);
            sum.Errors.AddRange(row.Errors);
            (sum.Examples.Tried, sum.Examples.Passed, sum.Examples.Invalid) = (sum.Examples.Tried + row.Examples.Tried, sum.Examples.Passed + row.Examples.Passed, sum.Examples.Invalid + row.Examples.Invalid);
            Add(sum.Examples.Untried, row.Examples.Untried);
            Add(sum.Unsupported, row.Unsupported);
            (sum.Instances.Valid, sum.Instances.Invalid) = (sum.Instances.Valid + row.Instances.Valid, sum.Instances.Invalid + row.Instances.Invalid);
            (sum.Instances.Missed, sum.Instances.Barren) = (sum.Instances.Missed + row.Instances.Missed, sum.Instances.Barren + row.Instances.Barren);
            sum.Instances.Problems.AddRange(row.Instances.Problems);
        }

        return sum;
    }

    private static void Add(SortedDictionary<string, int> sum, SortedDictionary<string, int> counts)
    {
        foreach (var (key, count) in counts)
        {
            sum[key] = sum.GetValueOrDefault(key) + count;
        }
    }

    private static string Listed(SortedDictionary<string, int> counts) =>
        string.Join(", ", counts.Select(static pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {pair.Value}")));
}

/// <summary>What came of values that were made of a document's schemas.</summary>
internal sealed class InstanceCounts
{
    /// <summary>Valid values that were tried.</summary>
    public int Valid { get; set; }

    /// <summary>Values that are not valid, and were tried.</summary>
    public int Invalid { get; set; }

    /// <summary>Values that were meant to be valid, and are not.</summary>
    public int Missed { get; set; }

    /// <summary>Values that were lost, or that the generated type and JSON Schema do not judge alike.</summary>
    public List<string> Problems { get; set; } = [];

    /// <summary>Places of which no value was made.</summary>
    public int Barren { get; set; }
}
