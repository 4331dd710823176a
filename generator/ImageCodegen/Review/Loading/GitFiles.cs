using System.Globalization;
using System.Text;
using ImageCodegen.Configuration;
using ImageCodegen.Text;

namespace ImageCodegen.Review.Loading;

/// <summary>Takes the YAML and JSON files of a revision out of git. Links and submodules stay where they are.</summary>
/// <param name="workingDirectory">The folder that the user is in.</param>
/// <param name="limits">What a document may cost.</param>
internal sealed class GitFiles(string workingDirectory, ReadLimits limits)
{
    private const int MostFiles = 10_000;
    private readonly GitProcess git = new(workingDirectory);

    /// <summary>Takes them out: those below the folder that is named, or below the nearest one above it that has an imagecodegen.yaml.</summary>
    /// <returns>The files, to be disposed of; null after a reported error.</returns>
    public TakenFiles? TakeOut(GitRevision revision, SourceSpan place, DiagnosticBag diagnostics)
    {
        void Fail(string why, string fix) => diagnostics.Add(Diagnostics.GitFailed, place, place.File.DisplayPath, why, fix);
        if (git.Run("", "rev-parse", "--show-prefix") is not { } prefix)
        {
            Fail("there is no program 'git'", "Install git, or name files");
            return null;
        }

        if (prefix.Code != 0)
        {
            Fail("the working directory is in no git repository", "Run this in the repository, or correct the path");
            return null;
        }

        if (git.Run("", "rev-parse", "--verify", "--quiet", revision.Revision + "^{commit}") is not { Code: 0 } commit)
        {
            Fail($"it knows no revision '{revision.Revision}'", "Name a branch, a tag or a commit; in CI, fetch it first");
            return null;
        }

        var path = Resolve(revision.Path, Text(prefix.Output).TrimEnd('\n'));
        var listing = path is null ? null : git.Run("", "ls-tree", "-r", "-z", "--full-tree", Text(commit.Output).Trim());
        var blobs = listing is { Code: 0 } ? Blobs(Text(listing.Value.Output)) : [];
        if (path is null || !blobs.Exists(b => b.Path == path || path.Length == 0 || b.Path.StartsWith(path + "/", StringComparison.Ordinal)))
        {
            Fail($"the revision has no YAML or JSON at '{revision.Path}'", "Correct the path, which starts at the top of the repository unless it starts with './'");
            return null;
        }

        return Take(blobs, path);
    }

    private TakenFiles? Take(List<(string Hash, string Path)> blobs, string path)
    {
        var top = TopOf(blobs, path);
        var wanted = blobs.Where(b => top.Length == 0 || b.Path.StartsWith(top + "/", StringComparison.Ordinal)).Take(MostFiles).ToList();
        var output = git.Run(string.Concat(wanted.Select(b => b.Hash + "\n")), "cat-file", "--batch")?.Output ?? [];
        var files = new TakenFiles();
        files.Path = System.IO.Path.GetFullPath(path, files.Root);
        var at = 0;
        foreach (var (_, name) in wanted)
        {
            var end = Array.IndexOf(output, (byte)'\n', Math.Min(at, output.Length));
            var header = end < 0 ? [] : Text(output.AsSpan(at, end - at)).Split(' ');
            if (header.Length != 3 || !int.TryParse(header[2], NumberStyles.None, CultureInfo.InvariantCulture, out var size))
            {
                break;
            }

            if (size <= limits.MaxBytes)
            {
                files.Write(name, output.AsSpan(end + 1, size));
            }

            at = end + 1 + size + 1;
        }

        return files;
    }

    /// <summary>The folder that references may reach into.</summary>
    private static string TopOf(List<(string Hash, string Path)> blobs, string path)
    {
        var start = blobs.Exists(b => b.Path == path) ? Parent(path) : path;
        for (var folder = start; ; folder = Parent(folder))
        {
            var configuration = folder.Length == 0 ? ConfigurationFile.Name : $"{folder}/{ConfigurationFile.Name}";
            if (blobs.Exists(b => b.Path == configuration))
            {
                return folder;
            }

            if (folder.Length == 0)
            {
                return start;
            }
        }
    }

    private static string Parent(string path) => path.LastIndexOf('/') is >= 0 and var slash ? path[..slash] : "";

    /// <summary>The path from the top of the repository; null where it leads out of it.</summary>
    private static string? Resolve(string path, string prefix)
    {
        var text = path.StartsWith("./", StringComparison.Ordinal) || path.StartsWith("../", StringComparison.Ordinal)
            || path is "." or ".."
            ? prefix + path
            : path;
        var steps = new List<string>();
        foreach (var step in text.Split('/').Where(s => s.Length > 0 && s != "."))
        {
            if (step != "..")
            {
                steps.Add(step);
            }
            else if (steps.Count == 0)
            {
                return null;
            }
            else
            {
                steps.RemoveAt(steps.Count - 1);
            }
        }

        return string.Join('/', steps);
    }

    // "<mode> SP <type> SP <object> TAB <file> NUL" (git-ls-tree); 120000 is a link, 160000 a submodule.
    private static List<(string Hash, string Path)> Blobs(string listing) =>
    [
        .. listing.Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => (Head: line.Split('\t', 2)[0].Split(' '), Path: line.Split('\t', 2)[^1]))
            .Where(b => b.Head is ["100644" or "100755", "blob", _] && System.IO.Path.GetExtension(b.Path).ToUpperInvariant() is ".YAML" or ".YML" or ".JSON")
            .Select(b => (b.Head[2], b.Path)),
    ];

    private static string Text(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes);
}
