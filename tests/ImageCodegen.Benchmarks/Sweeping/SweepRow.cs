using System.Globalization;

namespace ImageCodegen.Benchmarks.Sweeping;

/// <summary>What a sweep found out about one document.</summary>
internal sealed class SweepRow(string document)
{
    /// <summary>How many schemas <c>components</c> holds.</summary>
    public int Schemas { get; set; }

    /// <summary>How many files were generated.</summary>
    public int Files { get; set; }

    /// <summary>How many lines they have that are not blank.</summary>
    public int Lines { get; set; }

    /// <summary>The time of the tool's process.</summary>
    public TimeSpan Generating { get; set; }

    /// <summary>The time of the compiler.</summary>
    public TimeSpan Compiling { get; set; }

    /// <summary>The time of everything.</summary>
    public TimeSpan All { get; set; }

    /// <summary>What is wrong: errors of the tool and of the compiler, and examples that do not come back.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>How many warnings the tool printed.</summary>
    public int Warnings { get; set; }

    /// <summary>How often each warning stands that says that something is not supported, by its id.</summary>
    public SortedDictionary<string, int> Unsupported { get; } = new(StringComparer.Ordinal);

    /// <summary>What came of the examples.</summary>
    public ExampleCounts Examples { get; } = new();

    /// <summary>What came of values that were made of the schemas.</summary>
    public InstanceCounts Instances { get; } = new();

    /// <summary>True where something is wrong.</summary>
    public bool HasErrors => Errors.Count > 0;

    /// <summary>The row in Markdown.</summary>
    public string ToTableRow()
    {
        var unsupported = string.Join(", ", Unsupported.Select(static pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {pair.Value}")));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {document} | {Schemas} | {Files} | {Lines} | {Generating.TotalSeconds:0.0} | {Compiling.TotalSeconds:0.0} | {All.TotalSeconds:0.0} | {Errors.Count} | {Warnings} | {Examples.Tried} | {Examples.Passed} | {Examples.Invalid} | {Examples.Untyped} | {Instances.Valid} | {Instances.Invalid} | {Instances.Missed} | {Instances.Barren} | {Instances.Problems.Count} | {unsupported} |");
    }
}

/// <summary>What came of the examples of a document.</summary>
internal sealed class ExampleCounts
{
    /// <summary>Valid examples of places that have a type.</summary>
    public int Tried { get; set; }

    /// <summary>Those that came back as they were, and that the generated validator takes.</summary>
    public int Passed { get; set; }

    /// <summary>Examples that are not valid against their own schema.</summary>
    public int Invalid { get; set; }

    /// <summary>Examples of places that are plain values.</summary>
    public int Untyped { get; set; }
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
    public List<string> Problems { get; } = [];

    /// <summary>Places of which no value was made.</summary>
    public int Barren { get; set; }
}
