using ImageCodegen.Text;

namespace ImageCodegen.Binding.Settings;

/// <summary>Names that the user gives, by what has them.</summary>
public sealed record Renames
{
    /// <summary>No names.</summary>
    public static Renames None { get; } = new();

    /// <summary>Of types, by the name of the component, or by the origin that the generated file states.</summary>
    public IReadOnlyDictionary<string, GivenName> Types { get; init; } = new Dictionary<string, GivenName>(StringComparer.Ordinal);

    /// <summary>
    /// Of members and enum values, by the key of the type, a dot and the name on the wire; of parameters, by operation id,
    /// a dot and their name.
    /// </summary>
    public IReadOnlyDictionary<string, GivenName> Members { get; init; } = new Dictionary<string, GivenName>(StringComparer.Ordinal);
}

/// <summary>A name that the user gives.</summary>
/// <param name="Key">The key that it stands under, <c>rename.types</c>.</param>
/// <param name="Text">What gets the name.</param>
/// <param name="Name">The C# identifier.</param>
/// <param name="Span">Where the entry stands.</param>
public sealed record GivenName(string Key, string Text, string Name, SourceSpan Span) : ISetting;
