using ImageCodegen.Configuration;
using ImageCodegen.Text;

namespace ImageCodegen.Run;

/// <summary>Finds out what a run is to do: by the configuration, and by the command line, which comes first.</summary>
/// <param name="options">What the run is asked to do.</param>
/// <param name="diagnostics">Where findings go.</param>
internal sealed class RunInputs(CodegenOptions options, DiagnosticBag diagnostics)
{
    private SourceFiles? opened;
    private CodegenConfiguration? found;

    /// <summary>The absolute paths of what the run has asked for so far: configuration, specs, what they refer to, folders of templates.</summary>
    public IReadOnlyList<string> Paths =>
    [
        .. Named()
            .Concat(opened?.Loaded.Select(f => f.Path) ?? [])
            .Concat(found?.Specs.Select(s => s.FullPath) ?? [])
            .Concat(found?.Names is { } names ? [names.FullPath] : [])
            .Concat(found?.Specs.Select(s => s.Settings.Templates?.FullPath).OfType<string>() ?? [])
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>The options with the configuration found where none is named; null after a report.</summary>
    public static CodegenOptions? Resolve(CodegenOptions options, DiagnosticBag diagnostics)
    {
        var resolved = options with { WorkingDirectory = Path.GetFullPath(options.WorkingDirectory) };
        if (options.Specs.Count > 0 || options.ConfigurationPath is not null)
        {
            return resolved;
        }

        return ConfigurationFile.Find(resolved.WorkingDirectory, diagnostics) is { } path ? resolved with { ConfigurationPath = path } : null;
    }

    /// <summary>The configuration, and what loads the files of the run; null after a report.</summary>
    public (CodegenConfiguration Configuration, SourceFiles Files)? Read() =>
        (options.Specs.Count > 0 ? FromCommandLine() : FromFile(options.ConfigurationPath!)) is var (configuration, files)
            ? (found = WithTemplates(configuration), files)
            : null;

    /// <summary>The specs that can be opened.</summary>
    public List<(SpecRow Row, SourceFile File)> LoadSpecs(CodegenConfiguration configuration, SourceFiles files)
    {
        var specs = new List<(SpecRow, SourceFile)>();
        foreach (var row in configuration.Specs)
        {
            if (files.Open(row.FullPath, diagnostics) is { } file)
            {
                specs.Add((row, file));
            }
        }

        return specs;
    }

    private (CodegenConfiguration, SourceFiles)? FromCommandLine() =>
        CommandLineConfiguration.Create(options.Specs, options.Namespace, options.Output, options.WorkingDirectory, diagnostics, options.Names)
            is { } given ? (given, Sources(given.Root)) : null;

    private (CodegenConfiguration, SourceFiles)? FromFile(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path, options.WorkingDirectory)) ?? options.WorkingDirectory;
        var files = Sources(options.Build?.ProjectFolder ?? folder);
        return ConfigurationReader.Read(path, files, options.Limits, diagnostics, options.Build) is { } read ? (read, files) : null;
    }

    private SourceFiles Sources(string root) => opened = new(root, options.WorkingDirectory, options.Limits);

    private IEnumerable<string> Named() => options.ConfigurationPath is null ? options.Specs.Select(Full) : [Full(options.ConfigurationPath)];

    // What is no path is reported when it is opened.
    private string Full(string path) =>
        path.Length == 0 || path.Contains('\0', StringComparison.Ordinal)
            ? options.WorkingDirectory
            : Path.GetFullPath(path, options.WorkingDirectory);

    private CodegenConfiguration WithTemplates(CodegenConfiguration configuration)
    {
        if (options.Templates is null)
        {
            return configuration;
        }

        var path = Path.GetFullPath(options.Templates, options.WorkingDirectory);
        var file = new SourceFile(path, ConfigurationChecks.RelativePath(options.WorkingDirectory, path), default);
        var choice = new TemplateChoice(path, options.Templates, new SourceSpan(file, 1, 1));
        return configuration with { Specs = [.. configuration.Specs.Select(s => s with { Settings = s.Settings with { Templates = choice } })] };
    }
}
