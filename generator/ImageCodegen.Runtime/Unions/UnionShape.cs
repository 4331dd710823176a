namespace ImageCodegen.Runtime;

/// <summary>What tells a case of a union from the other cases of the same kind. Whatever is empty says nothing.</summary>
public sealed class UnionShape
{
    internal static readonly UnionShape Nothing = new();

    /// <summary>The values of the union's discriminator that mean this case.</summary>
    public IReadOnlyList<string> DiscriminatorValues { get; init; } = [];

    /// <summary>True where an object is of this case that has no discriminator, or one whose value means no case.</summary>
    public bool IsDefault { get; init; }

    /// <summary>True where an object without the discriminator is written without it: its user alone knows the value, or it has no place for it.</summary>
    public bool IsNamedByUser { get; init; }

    /// <summary>True where the discriminator is written as a number or a boolean, not as a string.</summary>
    public bool IsNamedByLiteral { get; init; }

    /// <summary>Of a union without a discriminator of its own, the values that mean its cases; of several for one the first is written.</summary>
    public IReadOnlyList<UnionName> Names { get; init; } = [];

    /// <summary>Members that every object of this case has.</summary>
    public IReadOnlyList<string> Required { get; init; } = [];

    /// <summary>Members that objects of this case declare.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>Members that have one of a few values in this case, where they are there.</summary>
    public IReadOnlyList<UnionConstant> Constants { get; init; } = [];

    /// <summary>The only scalars that are of this case, as their text without quotes.</summary>
    public IReadOnlyList<string> Texts { get; init; } = [];
}
