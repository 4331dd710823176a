using System.Text;

namespace ImageCodegen.Output;

/// <summary>What happens to a file of the output.</summary>
public enum FileOutcome
{
    /// <summary>It has the right bytes already and is not touched.</summary>
    Unchanged,

    /// <summary>It is new.</summary>
    Added,

    /// <summary>Its bytes are replaced.</summary>
    Changed,

    /// <summary>It is no longer generated and goes away.</summary>
    Removed,
}

/// <summary>What happens to one file, with the bytes before and after where they differ.</summary>
/// <param name="Path">The path relative to the output folder, with <c>/</c>.</param>
/// <param name="Outcome">What happens.</param>
/// <param name="Before">The bytes that are there; null where the file is new or unchanged.</param>
/// <param name="After">The bytes that will be there; null where the file is removed or unchanged.</param>
public sealed record FileChange(string Path, FileOutcome Outcome, byte[]? Before, ReadOnlyMemory<byte>? After)
{
    /// <summary>The change as a unified diff; empty where nothing changes.</summary>
    /// <param name="displayPath">The path that the header shows.</param>
    public string ToDiff(string displayPath) => Outcome == FileOutcome.Unchanged
        ? ""
        : UnifiedDiff.Of(
            Before is null ? null : "a/" + displayPath,
            After is null ? null : "b/" + displayPath,
            Encoding.UTF8.GetString(Before ?? []),
            Encoding.UTF8.GetString((After ?? default).Span));
}
