using System.Collections.Concurrent;
using System.Diagnostics;

namespace ImageCodegen.Cli.Watching;

/// <summary>Waits for inputs to be saved. The several events of one save are one change.</summary>
internal sealed class InputWatcher : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(100);
    private static readonly StringComparer PathComparer = OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;
    private static readonly string[] Extensions = [".yaml", ".yml", ".json", ".hbs"];

    private readonly BlockingCollection<string> events = [];
    private readonly Dictionary<string, FileSystemWatcher> watchers = new(PathComparer);
    private HashSet<string> inputs = [];
    private bool isBroken;
    private (string Path, DateTime Time)? own;

    /// <summary>Watches these from now on.</summary>
    /// <param name="paths">Absolute paths of files, and of folders with templates.</param>
    /// <param name="broken">True after a run with errors: what it could not find may be any document beside the others.</param>
    /// <param name="since">When the run began that read them, in UTC: what was saved meanwhile has changed.</param>
    /// <param name="written">The input that the run has written itself, or found right; null for none.</param>
    public void Watch(IReadOnlyList<string> paths, bool broken, DateTime since, string? written = null)
    {
        own = written is null ? null : (written, File.GetLastWriteTimeUtc(written));
        inputs = paths.ToHashSet(PathComparer);
        isBroken = broken;
        var folders = paths.Select(path => Directory.Exists(path) ? path : Path.GetDirectoryName(path)!).Where(Directory.Exists).ToHashSet(PathComparer);
        foreach (var gone in watchers.Keys.Where(folder => !folders.Contains(folder)).ToList())
        {
            watchers[gone].Dispose();
            watchers.Remove(gone);
        }

        foreach (var folder in folders.Where(folder => !watchers.ContainsKey(folder)))
        {
            watchers[folder] = Open(folder);
            foreach (var late in paths.Where(path => PathComparer.Equals(Path.GetDirectoryName(path), folder) && File.GetLastWriteTimeUtc(path) > since))
            {
                events.Add(late);
            }
        }
    }

    /// <summary>Waits until inputs have changed and nothing more happens for a moment.</summary>
    /// <returns>Their absolute paths, sorted; null where the wait was ended.</returns>
    public IReadOnlyCollection<string>? Wait(CancellationToken end)
    {
        var changed = new SortedSet<string>(StringComparer.Ordinal);
        var sinceLast = new Stopwatch();
        try
        {
            while (true)
            {
                var left = changed.Count == 0 ? Timeout.InfiniteTimeSpan : Quiet - sinceLast.Elapsed;
                if (changed.Count > 0 && left <= TimeSpan.Zero || !events.TryTake(out var path, (int)left.TotalMilliseconds, end))
                {
                    return changed;
                }

                if (IsInput(path))
                {
                    changed.Add(path);
                    sinceLast.Restart();
                }
            }
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var watcher in watchers.Values)
        {
            watcher.Dispose();
        }
    }

    private FileSystemWatcher Open(string folder)
    {
        var watcher = new FileSystemWatcher(folder) { NotifyFilter = NotifyFilters.FileName | NotifyFilters.LastWrite | NotifyFilters.Size };
        watcher.Changed += (_, e) => events.Add(e.FullPath);
        watcher.Created += (_, e) => events.Add(e.FullPath);
        watcher.Deleted += (_, e) => events.Add(e.FullPath);
        watcher.Renamed += (_, e) =>
        {
            events.Add(e.OldFullPath);
            events.Add(e.FullPath);
        };

        // Events were lost, or the folder is gone: anything in it may have changed.
        watcher.Error += (_, _) => events.Add(folder);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private bool IsInput(string path) =>
        !(own is var (written, time) && PathComparer.Equals(path, written) && File.GetLastWriteTimeUtc(path) == time) && IsWatched(path);

    private bool IsWatched(string path) =>
        inputs.Contains(path)
        || watchers.ContainsKey(path)
        || (Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)
            && (isBroken || inputs.Contains(Path.GetDirectoryName(path)!)));
}
