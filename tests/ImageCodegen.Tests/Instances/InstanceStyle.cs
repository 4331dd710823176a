namespace ImageCodegen.Tests.Instances;

/// <summary>Which members that nobody requires an object has.</summary>
internal enum Optionals
{
    /// <summary>None.</summary>
    None,

    /// <summary>All, down to some depth.</summary>
    All,

    /// <summary>Some, by chance.</summary>
    Some,
}

/// <summary>What kind of value is made of a schema.</summary>
/// <param name="Name">What it is called in reports.</param>
/// <param name="Optionals">Which optional members there are.</param>
/// <param name="Choice">The number of the alternative, of the enum value and of the spelling that is taken everywhere; -1 for chance.</param>
internal sealed record InstanceStyle(string Name, Optionals Optionals, int Choice)
{
    /// <summary>Whatever may be null is null.</summary>
    public bool Nulls { get; init; }

    /// <summary>Objects that may have other members have one.</summary>
    public bool Unknown { get; init; }

    /// <summary>Texts are not ASCII.</summary>
    public bool Unicode { get; init; }

    /// <summary>Numbers, lengths and counts are at their least (-1) or most (1).</summary>
    public int Edge { get; init; }

    /// <summary>The styles that every schema is tried in.</summary>
    public static IReadOnlyList<InstanceStyle> All { get; } =
    [
        new("all", Optionals.All, 0),
        new("required", Optionals.None, 0),
        new("second", Optionals.All, 1) { Unknown = true },
        new("third", Optionals.All, 2),
        new("nulls", Optionals.All, 0) { Nulls = true },
        new("unicode", Optionals.All, 3) { Unicode = true, Unknown = true },
        new("least", Optionals.All, 4) { Edge = -1 },
        new("most", Optionals.All, 5) { Edge = 1 },
        new("chance", Optionals.Some, -1),
        new("other chance", Optionals.Some, -1) { Unknown = true, Nulls = true },
    ];

    /// <summary>The same with another alternative.</summary>
    public static InstanceStyle Alternative(int choice) => new($"alternative {choice}", Optionals.None, choice);
}
