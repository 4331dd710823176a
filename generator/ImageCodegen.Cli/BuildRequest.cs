using ImageCodegen.Configuration;
using ImageCodegen.Output;
using ImageCodegen.Text;

namespace ImageCodegen.Cli;

/// <summary>
/// What a build asks for, in a file of lines <c>name=value</c>: no command line is too short for it, and no shell reads its
/// paths, which are absolute. Lines that begin with <c>#</c> say what else the output depends on, and are for the build alone.
/// </summary>
internal sealed class BuildRequest
{
    private readonly Dictionary<string, string> values;

    private BuildRequest(Dictionary<string, string> values) => this.values = values;

    /// <summary>Reads a request.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static BuildRequest Read(string path) => new(File.ReadLines(path)
        .Where(line => !line.StartsWith('#'))
        .Select(line => line.Split('=', 2))
        .Where(parts => parts is [_, { Length: > 0 }])
        .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal));

    /// <summary>The request as the pipeline takes it.</summary>
    public CodegenOptions ToOptions() => new()
    {
        WorkingDirectory = Environment.CurrentDirectory,
        ConfigurationPath = values["config"],
        Templates = Find("templates"),
        Check = IsSet("check"),
        Warnings = new WarningChoices(
            Find("noWarn") ?? "", Find("warningsAsErrors") ?? "", Find("warningsNotAsErrors") ?? "", IsSet("treatWarningsAsErrors")),
        Build = new BuildPlaces { ProjectFolder = Find("project"), Output = Find("output"), DefaultOutput = values["defaultOutput"] },
    };

    /// <summary>Writes down what the run read, what it wrote or found right, and what it removed: a path a line.</summary>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public void Record(CodegenResult result)
    {
        var folder = values["record"];
        File.WriteAllLines(Path.Combine(folder, "inputs.txt"), result.Inputs.Where(path => File.Exists(path) && path != result.Names?.Path));
        File.WriteAllLines(Path.Combine(folder, "names.txt"), result.Names is { } names ? [names.Path] : []);
        File.WriteAllLines(Path.Combine(folder, "templates.txt"), result.Inputs.Where(Directory.Exists));
        File.WriteAllLines(Path.Combine(folder, "outputs.txt"), Paths(result, f => f.Outcome != FileOutcome.Removed));
        File.WriteAllLines(Path.Combine(folder, "removed.txt"), Paths(result, f => f.Outcome == FileOutcome.Removed));
    }

    private static IEnumerable<string> Paths(CodegenResult result, Func<FileChange, bool> isWanted) =>
        result.Files.Where(isWanted).Select(f => Path.GetFullPath(f.Path, result.OutputPath));

    private bool IsSet(string name) => string.Equals(Find(name), "true", StringComparison.OrdinalIgnoreCase);

    private string? Find(string name) => values.GetValueOrDefault(name);
}
