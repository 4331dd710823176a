using System.Diagnostics.CodeAnalysis;

namespace ImageCodegen.Runtime;

/// <summary>A file in a multipart body (RFC 7578, 4.2): its bytes, and what is said of them.</summary>
public sealed record FilePart
{
    /// <summary>Makes a file.</summary>
    /// <param name="bytes">Its content; not copied.</param>
    /// <param name="fileName">Its name; null for the name of the part.</param>
    /// <param name="contentType">Its media type; null for the one that the contract names, or <c>application/octet-stream</c>.</param>
    [SetsRequiredMembers]
    public FilePart(byte[] bytes, string? fileName = null, string? contentType = null)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        (Bytes, FileName, ContentType) = (bytes, fileName, contentType);
    }

    /// <summary>Makes a file of its members.</summary>
    public FilePart()
    {
    }

    /// <summary>The content.</summary>
    public required byte[] Bytes { get; init; }

    /// <summary>The name of the file, without a folder; null for the name of the part.</summary>
    public string? FileName { get; init; }

    /// <summary>The media type; null for the one that the contract names, or <c>application/octet-stream</c>.</summary>
    public string? ContentType { get; init; }

    /// <summary>A file of these bytes alone.</summary>
    public static implicit operator FilePart(byte[] bytes) => new(bytes);

    /// <summary>A file of these bytes alone.</summary>
    public static FilePart FromBytes(byte[] bytes) => new(bytes);

    /// <summary>Whether the other has the same name, media type and bytes.</summary>
    public bool Equals([NotNullWhen(true)] FilePart? other) =>
        other is not null && FileName == other.FileName && ContentType == other.ContentType && Bytes.AsSpan().SequenceEqual(other.Bytes);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(FileName, ContentType, Bytes.Length);
}
