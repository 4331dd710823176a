namespace ImageCodegen.Binding.Kept;

/// <summary>
/// The names that the things of a namespace had before, by what they are the name of: places on the ways that lead to them from what has
/// a name in the document, by the names on the wire. No place depends on the order of the document.
/// </summary>
public sealed record KeptNames
{
    /// <summary>No names.</summary>
    public static KeptNames None { get; } = new();

    /// <summary>Of operations, by their id; without one by method and path.</summary>
    public IReadOnlyDictionary<string, string> Operations { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Of types, by their places.</summary>
    public IReadOnlyDictionary<string, string> Types { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>
    /// Of members, values, parameters and cases that are not called as their own text alone says: by the place of the type and the name
    /// on the wire.
    /// </summary>
    public IReadOnlyDictionary<string, string> Members { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>By the name of a type that several places share: fingerprints of their schemas, which tell who is still what they were.</summary>
    public IReadOnlyDictionary<string, string> Shared { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
