namespace ImageCodegen.Tests;

/// <summary>A folder of its own for a test, gone when the test ends.</summary>
public sealed class TempFolder : IDisposable
{
    public string FullPath { get; } = Directory.CreateTempSubdirectory("imagecodegen-").FullName;

    public string this[string path] => Path.Combine(FullPath, path);

    public string Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], text);
        return this[path];
    }

    public string Read(string path) => File.ReadAllText(this[path]);

    /// <summary>Every file, relative with <c>/</c>, with its text.</summary>
    public IReadOnlyDictionary<string, string> Snapshot() => Directory
        .EnumerateFiles(FullPath, "*", SearchOption.AllDirectories)
        .ToDictionary(f => Path.GetRelativePath(FullPath, f).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
