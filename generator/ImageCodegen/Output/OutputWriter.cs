using System.Text;
using ImageCodegen.Text;

namespace ImageCodegen.Output;

/// <summary>Brings an output folder to what a plan says, or leaves it as it was.</summary>
public sealed class OutputWriter
{
    /// <summary>The folder in the output that holds files until they are complete. The SDK's globs leave it out.</summary>
    public const string StagingFolder = ".imagecodegen.tmp";

    private readonly Action<string>? beforeStep;

    /// <summary>Makes a writer.</summary>
    public OutputWriter()
    {
    }

    /// <summary>Makes a writer that calls back before each step, so that a fault can be tried at each.</summary>
    internal OutputWriter(Action<string> beforeStep) => this.beforeStep = beforeStep;

    /// <summary>
    /// Makes the changes, all or none. A run that is killed half way is completed by the next one: until the end, the
    /// manifest lists the old files and the new ones.
    /// </summary>
    /// <param name="changes">What to change.</param>
    /// <param name="place">Where a fault is reported: what names the folder.</param>
    /// <param name="diagnostics">Receives why the folder cannot be written.</param>
    /// <returns>True where the folder, and the file that keeps names, are now as planned.</returns>
    public bool Write(OutputChanges changes, SourceSpan place, DiagnosticBag diagnostics)
    {
        if (!changes.Any)
        {
            return true;
        }

        try
        {
            Apply(changes);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Diagnostics.CannotWriteOutput, place, changes.Folder.DisplayPath, e.Message);
            return false;
        }
    }

    private void Apply(OutputChanges changes)
    {
        var folder = changes.Folder;
        using var transaction = new FileTransaction(folder.PathOf(StagingFolder), beforeStep);
        var staged = changes.Files
            .Where(f => f.After is not null)
            .Select(f => (Staged: transaction.Stage(f.After!.Value.Span), Path: folder.PathOf(f.Path)))
            .ToList();
        var manifestPath = folder.PathOf(OutputManifest.FileName);
        var interim = transaction.Stage(Encoding.UTF8.GetBytes(OutputManifest.Write(changes.Files.Select(f => f.Path))));
        var final = changes.Manifest.After is { } after ? transaction.Stage(after.Span) : null;

        var names = changes.Names?.After is { } kept ? transaction.StageBeside(changes.Names.Path, kept.Span) : null;
        if (final is not null)
        {
            transaction.Place(interim, manifestPath);
        }

        var removed = changes.Files.Where(f => f.Outcome == FileOutcome.Removed).Select(f => folder.PathOf(f.Path)).ToList();
        removed.ForEach(transaction.Remove);
        foreach (var (file, path) in staged)
        {
            transaction.CreateFolder(Path.GetDirectoryName(path)!);
            transaction.Place(file, path);
        }

        removed.ForEach(path => RemoveEmptyFolders(Path.GetDirectoryName(path)!, folder.FullPath, transaction));
        if (final is not null)
        {
            transaction.Place(final, manifestPath);
        }

        if (names is not null)
        {
            transaction.Place(names, changes.Names!.Path);
        }

        transaction.Commit();
    }

    private static void RemoveEmptyFolders(string path, string root, FileTransaction transaction)
    {
        for (; path.Length > root.Length; path = Path.GetDirectoryName(path)!)
        {
            transaction.RemoveFolderIfEmpty(path);
        }
    }
}
