using System.Globalization;
using System.Text.Json;
using ImageCodegen.Configuration;
using ImageCodegen.Text;

namespace ImageCodegen.Output.Stamps;

/// <summary>
/// Keeps the stamp of the last run that was asked for the same, in the folder for caches. Whatever goes wrong here costs
/// a run its shortcut and nothing else.
/// </summary>
internal sealed class StampStore(CodegenOptions options)
{
    // A check says what the output is, and not what it was. A build remembers its runs itself.
    private readonly string? file = options.CacheFolder is null || options.Check || options.Build is not null
        ? null
        : Path.Combine(options.CacheFolder, Key(options) + ".json");
    private IReadOnlyList<(string, string)> templates = [];

    /// <summary>The stamp of the last run, and the files that it wrote; null where anything has changed since.</summary>
    public (RunStamp Stamp, IReadOnlyList<string> Files)? FindCurrent()
    {
        if (file is null || !File.Exists(file))
        {
            return null;
        }

        try
        {
            var stamp = StampFile.Read(File.ReadAllBytes(file), path => ConfigurationChecks.RelativePath(options.WorkingDirectory, path));
            return stamp.Tool == Fingerprint.Tool
                && stamp.Inputs.All(input => Fingerprint.OfInput(input.Path) == input.Hash)
                && Fingerprint.OfOutput(stamp.OutputPath, out var files) == stamp.Output ? (stamp, files) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException or KeyNotFoundException
            or FormatException or ArgumentException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    /// <summary>Notes the templates before they are used: if they change from now on, the stamp will not hold.</summary>
    public void NoteTemplates(CodegenConfiguration configuration)
    {
        if (file is not null)
        {
            templates = [.. configuration.Specs.Select(s => s.Settings.Templates?.FullPath).OfType<string>().Distinct(StringComparer.Ordinal)
                .Select(path => (path, Fingerprint.OfInput(path)))];
        }
    }

    /// <summary>Keeps what a run without errors did.</summary>
    /// <param name="configuration">What the run did.</param>
    /// <param name="files">What it read.</param>
    /// <param name="names">The bytes of the file that keeps names, which the run has read and written; null for none.</param>
    /// <param name="result">What came of it.</param>
    public void Save(CodegenConfiguration configuration, SourceFiles files, byte[]? names, CodegenResult result)
    {
        if (file is null)
        {
            return;
        }

        try
        {
            var stamp = new RunStamp
            {
                Tool = Fingerprint.Tool,
                Inputs =
                [
                    .. files.Loaded.Where(f => f.Path != configuration.Names?.FullPath).Select(f => (f.Path, Fingerprint.Of(f.Bytes.Span))),
                    .. templates,
                    .. names is null ? [] : new[] { (configuration.Names!.FullPath, Fingerprint.Of(names)) },
                ],
                OutputPath = configuration.OutputPath,
                Output = Fingerprint.OfOutput(configuration.OutputPath, out _),
                Specs = [.. result.Specs.Where(s => s.Path.Length > 0).Select(s => s with { Written = 0, Unchanged = s.Written + s.Unchanged, Removed = 0 })],
                Diagnostics = result.Diagnostics,
            };
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            var draft = string.Create(CultureInfo.InvariantCulture, $"{file}.{Environment.ProcessId}.tmp");
            File.WriteAllBytes(draft, StampFile.Write(stamp));
            File.Move(draft, file, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }

    // What is asked for, wherever the user stands when he asks. A configuration above a spec says how the spec is called.
    private static string Key(CodegenOptions options)
    {
        string Full(string? path) => string.IsNullOrEmpty(path) ? "" : Path.GetFullPath(path, options.WorkingDirectory);
        var folder = options.Specs.Count == 0 ? null : Path.GetDirectoryName(Full(options.Specs[0]));
        return Fingerprint.Of(
        [
            Full(options.ConfigurationPath), options.Namespace, Full(options.Output), Full(options.Templates), Full(options.Names), options.Limits.ToString(),
            folder is null ? "" : ConfigurationFile.FolderAbove(folder) ?? "",
            .. options.Specs.Select(Full),
        ]);
    }
}
