using ImageCodegen.Text;

namespace ImageCodegen.Review.Loading;

/// <summary>Reads what a reviewer names: a file, a folder, or <c>REV:path</c> of the git repository that he is in.</summary>
/// <param name="workingDirectory">The folder that the user is in.</param>
/// <param name="limits">What a document may cost.</param>
/// <param name="diagnostics">Where findings go.</param>
public sealed class SpecLoading(string workingDirectory, ReadLimits limits, DiagnosticBag diagnostics)
{
    private readonly string folder = Path.GetFullPath(workingDirectory);

    /// <summary>Reads the specs.</summary>
    /// <param name="argument">What the user wrote.</param>
    /// <returns>The specs, to be disposed of after use; null after a reported error.</returns>
    public LoadedSide? Load(string argument)
    {
        var path = argument.Length == 0 || argument.Contains('\0', StringComparison.Ordinal) ? folder + "/?" : Path.GetFullPath(argument, folder);
        if (File.Exists(path) || Directory.Exists(path))
        {
            return SideOf(argument, path, folder, null);
        }

        if (GitRevision.Parse(argument) is not { } revision)
        {
            diagnostics.Add(Diagnostics.SpecsNotFound, Start(argument), argument);
            return null;
        }

        if (new GitFiles(folder, limits).TakeOut(revision, Start(argument), diagnostics) is not { } taken)
        {
            return null;
        }

        var side = SideOf(argument, taken.Path, taken.Root, taken);
        if (side is null)
        {
            taken.Dispose();
        }

        return side;
    }

    private LoadedSide? SideOf(string name, string path, string printedFrom, IDisposable? owner)
    {
        var found = SpecFinding.Find(path, printedFrom, limits, diagnostics);
        if (found is null || diagnostics.HasErrors)
        {
            return null;
        }

        if (found.Specs.Count == 0)
        {
            diagnostics.Add(Diagnostics.NoSpecsInFolder, Start(name), name);
            return null;
        }

        var specs = SpecReading.Read(found, limits, diagnostics);
        return diagnostics.HasErrors ? null : new LoadedSide(new ReviewSide(name, specs) { Diff = found.Diff }, owner);
    }

    private SourceSpan Start(string argument) => new(new SourceFile(Path.Combine(folder, "?"), argument, default), 1, 1);
}
