using System.Buffers;
using System.Globalization;

namespace ImageCodegen.Text;

/// <summary>
/// Loads the files of a run, each once. What the user names is opened wherever it is; what a document refers to must stay
/// inside the root or the folder of an opened file, symbolic links resolved. Nothing is ever fetched.
/// </summary>
public sealed class SourceFiles
{
    // No system opens a longer one: Windows 32,767 characters, Linux 4,096 bytes.
    private const int LongestPath = 32_767;

    private static readonly SearchValues<char> SchemeCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-.");

    private readonly Dictionary<string, SourceFile> loaded = new(StringComparer.Ordinal);
    private readonly List<string> allowedFolders;
    private readonly string root;
    private readonly string workingDirectory;
    private readonly ReadLimits limits;

    /// <summary>Makes a loader that has loaded nothing.</summary>
    /// <param name="root">The folder that references may not leave.</param>
    /// <param name="workingDirectory">What relative paths of the user, and printed paths, are relative to.</param>
    /// <param name="limits">Bounds the size of a file.</param>
    public SourceFiles(string root, string workingDirectory, ReadLimits limits)
    {
        this.workingDirectory = Path.GetFullPath(workingDirectory);
        this.root = Path.GetFullPath(root, this.workingDirectory);
        this.limits = limits;
        allowedFolders = [RealPath.Of(this.root)];
    }

    /// <summary>The files loaded so far.</summary>
    public IReadOnlyCollection<SourceFile> Loaded => loaded.Values;

    /// <summary>Opens a file that the user names, relative to the working directory or absolute. Its folder becomes allowed.</summary>
    /// <returns>The file, or null after a diagnostic at its first line.</returns>
    public SourceFile? Open(string path, DiagnosticBag diagnostics)
    {
        var file = OpenAside(path, diagnostics);
        if (file is not null && RealPath.Of(file.Path) is var real && !IsAllowed(real))
        {
            allowedFolders.Add(Path.GetDirectoryName(real)!);
        }

        return file;
    }

    /// <summary>Opens a file that the user names and that refers to nothing: no document may refer to what is beside it.</summary>
    /// <returns>The file, or null after a diagnostic at its first line.</returns>
    public SourceFile? OpenAside(string path, DiagnosticBag diagnostics)
    {
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
        {
            var unnamed = new SourceFile(workingDirectory, path, default);
            diagnostics.Add(Diagnostics.CannotReadFile, new SourceSpan(unnamed, 1, 1), path, "this is no file name");
            return null;
        }

        var fullPath = Path.GetFullPath(path, workingDirectory);
        var real = RealPath.Of(fullPath);
        var place = new SourceSpan(new SourceFile(fullPath, DisplayPath(fullPath), default), 1, 1);
        return Load(fullPath, real, place, diagnostics);
    }

    /// <summary>Finds the file that a document refers to.</summary>
    /// <param name="from">The document.</param>
    /// <param name="relative">The file part of the reference, percent-decoded; empty for the document itself.</param>
    /// <param name="referenceSpan">Where the reference stands.</param>
    /// <param name="diagnostics">Receives why there is no such file.</param>
    /// <returns>The file, or null after a diagnostic.</returns>
    public SourceFile? Resolve(SourceFile from, string relative, SourceSpan referenceSpan, DiagnosticBag diagnostics)
    {
        if (relative.Length == 0)
        {
            return from;
        }

        if (IsRemote(relative) && !IsDrive(relative))
        {
            diagnostics.Add(Diagnostics.RemoteReference, referenceSpan, relative);
            return null;
        }

        if (IsDrive(relative) || relative[0] is '/' or '\\' || Path.IsPathRooted(relative))
        {
            return Outside(relative, referenceSpan, diagnostics);
        }

        if (relative.Length > LongestPath || relative.Contains('\0', StringComparison.Ordinal))
        {
            diagnostics.Add(Diagnostics.ReferencedFileNotFound, referenceSpan, relative, "Use a shorter path");
            return null;
        }

        // Windows takes both slashes, so documents that were written there have both.
        var fullPath = Path.GetFullPath(relative.Replace('\\', '/'), Path.GetDirectoryName(from.Path)!);
        var real = RealPath.Of(fullPath);
        if (!IsAllowed(real))
        {
            return Outside(relative, referenceSpan, diagnostics);
        }

        if (!Path.Exists(real))
        {
            diagnostics.Add(Diagnostics.ReferencedFileNotFound, referenceSpan, relative, HowToFind(real));
            return null;
        }

        return Load(fullPath, real, referenceSpan, diagnostics);
    }

    private static string HowToFind(string missing) => OtherCase(missing) is { } other
        ? $"Write '{other}' as the file's name: upper and lower case count"
        : "Correct the path, which is relative to the file that refers to it";

    // RFC 3986, sections 3.1 and 4.2: a scheme and a colon, or two slashes and a host.
    private static bool IsRemote(string reference)
    {
        var colon = reference.IndexOf(':', StringComparison.Ordinal);
        return reference.StartsWith("//", StringComparison.Ordinal)
            || (colon > 0 && char.IsAsciiLetter(reference[0]) && reference.AsSpan(0, colon).IndexOfAnyExcept(SchemeCharacters) < 0);
    }

    // C:\schemas\a.yaml looks like a scheme of one letter, of which there is none.
    private static bool IsDrive(string reference) => reference is [_, ':', '\\' or '/', ..] && char.IsAsciiLetter(reference[0]);

    private SourceFile? Outside(string relative, SourceSpan referenceSpan, DiagnosticBag diagnostics)
    {
        diagnostics.Add(Diagnostics.ReferenceOutsideRoot, referenceSpan, relative, DisplayPath(root));
        return null;
    }

    // The file of the same folder whose name differs in case alone.
    private static string? OtherCase(string path) =>
        Path.GetDirectoryName(path) is { } folder && Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*").Select(Path.GetFileName).FirstOrDefault(name => string.Equals(name, Path.GetFileName(path), StringComparison.OrdinalIgnoreCase))
            : null;

    private bool IsAllowed(string real)
    {
        foreach (var folder in allowedFolders)
        {
            if (RealPath.IsInside(real, folder))
            {
                return true;
            }
        }

        return false;
    }

    private SourceFile? Load(string fullPath, string real, SourceSpan place, DiagnosticBag diagnostics)
    {
        if (loaded.TryGetValue(fullPath, out var known))
        {
            return known;
        }

        var display = DisplayPath(fullPath);
        var (bytes, length, fault) = BoundedFile.Read(real, limits.MaxBytes);
        if (bytes is null)
        {
            if (fault is null)
            {
                diagnostics.Add(
                    Diagnostics.FileTooLarge,
                    place,
                    display,
                    length.ToString(CultureInfo.InvariantCulture),
                    limits.MaxBytes.ToString(CultureInfo.InvariantCulture));
            }
            else
            {
                diagnostics.Add(Diagnostics.CannotReadFile, place, display, fault);
            }

            return null;
        }

        return loaded[fullPath] = new SourceFile(fullPath, display, Utf8Text.FromUtf16(bytes));
    }

    private string DisplayPath(string fullPath)
    {
        var relative = Path.GetRelativePath(workingDirectory, fullPath);
        return Path.DirectorySeparatorChar == '/' ? relative : relative.Replace(Path.DirectorySeparatorChar, '/');
    }
}
