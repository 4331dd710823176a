namespace ImageCodegen.Tests.Examples;

/// <summary>What came of an attempt with a value.</summary>
/// <param name="Tried">True where a generated type was tried with it.</param>
/// <param name="Text">Of a tried value what is wrong, null where nothing is; of others why there was nothing to try.</param>
internal readonly record struct Outcome(bool Tried, string? Text)
{
    /// <summary>True where the value was tried and is not what it was.</summary>
    public bool IsWrong => Tried && Text is not null;

    /// <summary>A tried value.</summary>
    /// <param name="problem">What is wrong; null where nothing is.</param>
    public static Outcome Of(string? problem) => new(true, problem);

    /// <summary>There is nothing to try it with.</summary>
    public static Outcome Untried(string reason) => new(false, reason);
}

/// <summary>What came of the examples of a document.</summary>
internal sealed class ExampleCounts
{
    /// <summary>Valid examples that a generated type was tried with.</summary>
    public int Tried { get; set; }

    /// <summary>Those that came back as they were, and that the generated validator takes.</summary>
    public int Passed { get; set; }

    /// <summary>Examples that are not valid against their own schema.</summary>
    public int Invalid { get; set; }

    /// <summary>How many valid examples were not tried, by the reason.</summary>
    public SortedDictionary<string, int> Untried { get; set; } = new(StringComparer.Ordinal);

    /// <summary>The first of the valid examples that were not tried, with the reason.</summary>
    public List<string> UntriedPlaces { get; set; } = [];

    /// <summary>What is wrong.</summary>
    public List<string> Problems { get; set; } = [];
}
