using System.Text;
using ImageCodegen.Text;

namespace ImageCodegen.Output;

/// <summary>How an output folder differs from a plan. Finding it out changes nothing.</summary>
public sealed class OutputChanges
{
    private OutputChanges(OutputFolder folder, IReadOnlyList<FileChange> files, FileChange manifest, FileChange? names)
    {
        Names = names;
        Folder = folder;
        Files = files;
        Manifest = manifest;
    }

    /// <summary>The folder.</summary>
    public OutputFolder Folder { get; }

    /// <summary>All files that are planned or were written by an earlier run, in ordinal order.</summary>
    public IReadOnlyList<FileChange> Files { get; }

    /// <summary>What happens to the manifest.</summary>
    public FileChange Manifest { get; }

    /// <summary>What happens to the file that keeps names, which stands elsewhere: its path is absolute. Null for none.</summary>
    public FileChange? Names { get; }

    /// <summary>The changes of the folder alone.</summary>
    public OutputChanges WithoutNames() => new(Folder, Files, Manifest, names: null);

    /// <summary>True where writing would touch anything.</summary>
    public bool Any =>
        Names is { Outcome: not FileOutcome.Unchanged } || Manifest.Outcome != FileOutcome.Unchanged || Files.Any(f => f.Outcome != FileOutcome.Unchanged);

    /// <summary>All changes as one unified diff; empty where there are none.</summary>
    public string ToDiff() =>
        string.Concat(Files.Append(Manifest).Select(f => f.ToDiff(Folder.DisplayPathOf(f.Path))));

    /// <summary>Compares the folder with the plan. Reports what stands in the way of writing.</summary>
    /// <param name="plan">What the folder is to hold.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="diagnostics">Where findings go.</param>
    /// <param name="names">The absolute path and the bytes of the file that keeps names; null for none.</param>
    public static OutputChanges Find(OutputPlan plan, OutputFolder folder, DiagnosticBag diagnostics, (string Path, byte[] Content)? names = null)
    {
        var written = folder.ReadManifest(diagnostics);
        var owned = written.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var isNew = !Directory.Exists(folder.FullPath);
        var changes = new List<FileChange>(plan.Files.Count);
        foreach (var file in plan.Files)
        {
            changes.Add(isNew ? new FileChange(file.Path, FileOutcome.Added, Before: null, file.Content) : Compare(file, folder, written, owned, diagnostics));
        }

        var planned = plan.Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var path in written.Where(path => !planned.Contains(path)))
        {
            if (CanTouch(path, folder, diagnostics) && ReadOrNull(folder.PathOf(path)) is { } before)
            {
                changes.Add(new FileChange(path, FileOutcome.Removed, before, After: null));
            }
        }

        changes.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        var beside = names is var (kept, content) ? Compare(kept, ReadOrNull(kept), content) : null;
        return new OutputChanges(folder, changes, CompareManifest(plan, folder), beside);
    }

    private static FileChange Compare(PlannedFile file, OutputFolder folder, IReadOnlySet<string> written, HashSet<string> owned, DiagnosticBag diagnostics)
    {
        var after = file.Content;
        var before = CanTouch(file.Path, folder, diagnostics) ? ReadOrNull(folder.PathOf(file.Path)) : null;
        if (before is null)
        {
            return new FileChange(file.Path, FileOutcome.Added, Before: null, after);
        }

        // Where case does not count, removing the file of another spelling takes this one with it: so it is written again.
        var isRespelled = owned.Contains(file.Path) && !written.Contains(file.Path);
        if (before.AsSpan().SequenceEqual(after.Span) && !isRespelled)
        {
            return new FileChange(file.Path, FileOutcome.Unchanged, Before: null, After: null);
        }

        if (!owned.Contains(file.Path))
        {
            diagnostics.Add(Diagnostics.ForeignFile, folder.SpanOf(file.Path));
        }

        return new FileChange(file.Path, FileOutcome.Changed, before, after);
    }

    private static bool CanTouch(string path, OutputFolder folder, DiagnosticBag diagnostics)
    {
        if (folder.Obstacle(path) is not { } obstacle)
        {
            return true;
        }

        diagnostics.Add(Diagnostics.OutputObstacle, folder.SpanOf(obstacle), folder.DisplayPathOf(path));
        return false;
    }

    private static FileChange CompareManifest(OutputPlan plan, OutputFolder folder)
    {
        var after = Encoding.UTF8.GetBytes(OutputManifest.Write(plan.Files.Select(f => f.Path)));
        var before = ReadOrNull(folder.PathOf(OutputManifest.FileName));
        return Compare(OutputManifest.FileName, before, after);
    }

    private static FileChange Compare(string path, byte[]? before, byte[] after) =>
        before is not null && before.AsSpan().SequenceEqual(after)
            ? new FileChange(path, FileOutcome.Unchanged, Before: null, After: null)
            : new FileChange(path, before is null ? FileOutcome.Added : FileOutcome.Changed, before, after);

    private static byte[]? ReadOrNull(string path) => File.Exists(path) ? File.ReadAllBytes(path) : null;
}
