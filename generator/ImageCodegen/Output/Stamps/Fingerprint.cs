using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using ImageCodegen.Emission;
using ImageCodegen.Text;

namespace ImageCodegen.Output.Stamps;

/// <summary>Hashes of what a run depends on. Equal hashes stand for equal things.</summary>
internal static class Fingerprint
{
    /// <summary>The build of the generator: the compiler makes it from all sources and templates, so equal builds have the same.</summary>
    public static string Tool { get; } = typeof(Fingerprint).Module.ModuleVersionId.ToString("N");

    /// <summary>The hash of bytes.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The hash of texts, each told from the next.</summary>
    public static string Of(IEnumerable<string> texts) => Of(Encoding.UTF8.GetBytes(string.Join('\0', texts)));

    /// <summary>The hash of a file's bytes, as they are after reading, or of the names and bytes of a folder's templates; empty where there is neither.</summary>
    public static string OfInput(string path) =>
        Directory.Exists(path) ? Of(Directory.GetFiles(path, TemplateSet.FilePattern).Order(StringComparer.Ordinal).SelectMany(f => new[] { f, OfInput(f) }))
        : BoundedFile.Read(path, int.MaxValue).Bytes is { } bytes ? Of(Utf8Text.FromUtf16(bytes))
        : "";

    /// <summary>The hash of an output folder's manifest, and of the size and the time of each file that it lists.</summary>
    /// <exception cref="IOException">There is no manifest, or a file is missing.</exception>
    public static string OfOutput(string folder, out IReadOnlyList<string> files)
    {
        var manifest = File.ReadAllBytes(Path.Combine(folder, OutputManifest.FileName));
        files = Encoding.UTF8.GetString(manifest).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(manifest);
        Span<byte> facts = stackalloc byte[2 * sizeof(long)];
        foreach (var path in files)
        {
            var file = new FileInfo(Path.Combine(folder, path));
            BinaryPrimitives.WriteInt64LittleEndian(facts, file.Length);
            BinaryPrimitives.WriteInt64LittleEndian(facts[sizeof(long)..], file.LastWriteTimeUtc.Ticks);
            hash.AppendData(facts);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
