namespace ImageCodegen.Model;

/// <summary>
/// Everything that one namespace of output holds. Names are final, order is spec order, and nothing here refers back
/// to the document: two contracts are equal when the same files follow from them.
/// </summary>
public sealed record ContractModel
{
    /// <summary>The C# namespace, <c>ImageContracts.Ens</c>.</summary>
    public required string Namespace { get; init; }

    /// <summary>The document that this follows from, relative to the configuration, with <c>/</c>.</summary>
    public required string SpecPath { get; init; }

    /// <summary>Types from schemas, in the order in which the document first names them.</summary>
    public required EquatableArray<TypeModel> Types { get; init; }

    /// <summary>Operations in document order.</summary>
    public required EquatableArray<OperationModel> Operations { get; init; }
}

/// <summary>The full name of a generated type.</summary>
/// <param name="Namespace">Its C# namespace.</param>
/// <param name="Name">Its C# name, a valid identifier that is unique in the namespace.</param>
public sealed record TypeName(string Namespace, string Name)
{
    // The name is the key of many tables, and the namespace nearly always the same.
    private readonly int hash = string.GetHashCode(Name, StringComparison.Ordinal);

    /// <summary>Its C# namespace.</summary>
    public string Namespace { get; } = Namespace;

    /// <summary>Its C# name.</summary>
    public string Name { get; } = Name;

    /// <inheritdoc/>
    public bool Equals(TypeName? other) => other is not null && hash == other.hash
        && string.Equals(Name, other.Name, StringComparison.Ordinal) && string.Equals(Namespace, other.Namespace, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => hash;
}

/// <summary>Text for people, as the spec has it: escaped only where it is printed.</summary>
public sealed record Documentation
{
    /// <summary>The summary or description; null where the spec has none.</summary>
    public string? Summary { get; init; }

    /// <summary>True where the spec marks the element as deprecated.</summary>
    public bool Deprecated { get; init; }

    /// <summary>True where the text is a title that says no more than a name: its letters and digits are found there in a row.</summary>
    public bool Repeats(string name) =>
        Summary?.Trim() is { } text && text.Length <= 2 * name.Length && !text.EndsWith('.') && Bare(text) is { Length: > 0 } bare
            && Bare(name).Contains(bare, StringComparison.OrdinalIgnoreCase);

    /// <summary>No text.</summary>
    public static Documentation None { get; } = new();

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
