using System.Globalization;

namespace ImageCodegen.Output;

/// <summary>
/// A series of file moves that is undone unless it is committed. Everything that can fail for want of space or rights
/// happens in a folder beside the files first; what remains are renames within one file system.
/// </summary>
internal sealed class FileTransaction : IDisposable
{
    private readonly string staging;
    private readonly FileStream stagingLock;
    private readonly Stack<Action> undo = new();
    private readonly HashSet<string> folders = new(StringComparer.Ordinal);
    private readonly HashSet<string> newFolders = new(StringComparer.Ordinal);
    private readonly Action<string>? beforeStep;
    private int staged;

    /// <summary>Opens the transaction; removes what a killed run left in its folder.</summary>
    /// <param name="staging">The folder for what is not in place yet.</param>
    /// <param name="beforeStep">Called with the path before each step that touches the output.</param>
    /// <exception cref="IOException">Another transaction holds the folder, or it cannot be made.</exception>
    public FileTransaction(string staging, Action<string>? beforeStep)
    {
        this.staging = staging;
        this.beforeStep = beforeStep;
        Directory.CreateDirectory(staging);
        stagingLock = new FileStream(
            Path.Combine(staging, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        DeleteStaged();
    }

    /// <summary>Writes bytes beside the output.</summary>
    /// <returns>The staged file.</returns>
    public string Stage(ReadOnlySpan<byte> bytes)
    {
        var path = NextPath();
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(file, bytes, 0);
        return path;
    }

    /// <summary>Writes bytes beside a file that is not in the output, perhaps not even in its file system.</summary>
    /// <returns>The staged file.</returns>
    public string StageBeside(string path, ReadOnlySpan<byte> bytes)
    {
        var beside = string.Create(CultureInfo.InvariantCulture, $"{path}.{Environment.ProcessId}.tmp");
        CreateFolder(Path.GetDirectoryName(path)!);
        undo.Push(() => File.Delete(beside));
        File.WriteAllBytes(beside, bytes);
        return beside;
    }

    /// <summary>Makes a folder and those above it that are missing.</summary>
    public void CreateFolder(string path)
    {
        if (!folders.Add(path) || Directory.Exists(path))
        {
            return;
        }

        CreateFolder(Path.GetDirectoryName(path)!);
        beforeStep?.Invoke(path);
        Directory.CreateDirectory(path);
        newFolders.Add(path);
        undo.Push(() => Directory.Delete(path));
    }

    /// <summary>Puts a staged file in place of what is there, if anything is.</summary>
    public void Place(string stagedFile, string path)
    {
        beforeStep?.Invoke(path);
        if (newFolders.Contains(Path.GetDirectoryName(path)!))
        {
            // Nothing can be in the way: the system need not look whether anything is.
            File.Move(stagedFile, path, overwrite: true);
            undo.Push(() => File.Delete(path));
        }
        else if (File.Exists(path))
        {
            var backup = NextPath();
            File.Copy(path, backup);
            File.Move(stagedFile, path, overwrite: true);
            undo.Push(() => File.Move(backup, path, overwrite: true));
        }
        else
        {
            File.Move(stagedFile, path);
            undo.Push(() => File.Delete(path));
        }
    }

    /// <summary>Takes a file away.</summary>
    public void Remove(string path)
    {
        beforeStep?.Invoke(path);
        var backup = NextPath();
        File.Move(path, backup);
        undo.Push(() => File.Move(backup, path));
    }

    /// <summary>Takes a folder away if nothing is in it.</summary>
    public void RemoveFolderIfEmpty(string path)
    {
        if (Directory.Exists(path) && !Directory.EnumerateFileSystemEntries(path).Any())
        {
            beforeStep?.Invoke(path);
            Directory.Delete(path);
            undo.Push(() => Directory.CreateDirectory(path));
        }
    }

    /// <summary>Keeps what was done.</summary>
    public void Commit() => undo.Clear();

    /// <summary>Undoes what was not committed, last step first, and removes the staging folder.</summary>
    public void Dispose()
    {
        while (undo.TryPop(out var step))
        {
            Attempt(step);
        }

        Attempt(DeleteStaged);
        stagingLock.Dispose();
        Attempt(() => Directory.Delete(staging));
    }

    private string NextPath() => Path.Combine(staging, staged++.ToString(CultureInfo.InvariantCulture));

    private void DeleteStaged()
    {
        foreach (var leftover in Directory.EnumerateFiles(staging).Where(path => path != stagingLock.Name))
        {
            File.Delete(leftover);
        }
    }

    // One step that cannot be undone must not keep the others from being undone.
    private static void Attempt(Action step)
    {
        try
        {
            step();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }
}
