namespace ImageCodegen.Binding.Settings;

/// <summary>What a user has chosen about the binding of one document. Nothing chosen is everything, under the usual names and types.</summary>
public sealed record BindingSettings
{
    /// <summary>Nothing chosen.</summary>
    public static BindingSettings None { get; } = new();

    /// <summary>What is generated; a kind without entries leaves nothing out.</summary>
    public Selection Include { get; init; } = Selection.Empty;

    /// <summary>What is not generated, whatever <see cref="Include"/> says.</summary>
    public Selection Exclude { get; init; } = Selection.Empty;

    /// <summary>True to leave out schemas that no generated operation and no entry of <see cref="Include"/> leads to.</summary>
    public bool Prune { get; init; }

    /// <summary>True to tell absent members from null ones, where the schema allows both.</summary>
    public bool TracksAbsence { get; init; }

    /// <summary>True to check formats of strings that have no C# type of their own.</summary>
    public bool AssertsFormats { get; init; }

    /// <summary>C# types by format; <c>integer</c> and <c>number</c> stand for the types without a known format.</summary>
    public IReadOnlyDictionary<string, FormatMapping> Formats { get; init; } = new Dictionary<string, FormatMapping>(StringComparer.Ordinal);

    /// <summary>Names that the user gives.</summary>
    public Renames Rename { get; init; } = Renames.None;
}
