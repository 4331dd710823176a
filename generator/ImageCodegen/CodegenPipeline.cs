using System.Diagnostics;
using ImageCodegen.Binding;
using ImageCodegen.Configuration;
using ImageCodegen.Model;
using ImageCodegen.Output;
using ImageCodegen.Text;

namespace ImageCodegen;

/// <summary>The whole way from specs to files. Prints nothing: what there is to say is in the result.</summary>
public sealed class CodegenPipeline
{
    private readonly CodegenOptions options;
    private readonly DiagnosticBag diagnostics = new();
    private readonly Stopwatch clock = Stopwatch.StartNew();

    private CodegenPipeline(CodegenOptions options) =>
        this.options = options with { WorkingDirectory = Path.GetFullPath(options.WorkingDirectory) };

    /// <summary>Runs the pipeline once. All findings of a step are reported; an error ends the run before anything is written.</summary>
    public static CodegenResult Run(CodegenOptions options) => new CodegenPipeline(options).Run();

    private CodegenResult Run()
    {
        if (ReadConfiguration() is not var (configuration, files))
        {
            return Failed();
        }

        var templates = TemplateFolders.Open(configuration, options.WorkingDirectory, diagnostics);
        var specs = LoadSpecs(configuration, files);
        var contracts = Bind(configuration, specs, files);
        RowAgreement.Check(configuration, contracts, diagnostics);
        if (diagnostics.HasErrors)
        {
            return Failed();
        }

        var plan = Emit(configuration, contracts, templates);
        var changes = Compare(configuration, plan);
        if (changes is null || diagnostics.HasErrors)
        {
            return Failed();
        }

        if (!options.Check && !new OutputWriter().Write(changes, configuration.OutputSpan, diagnostics))
        {
            return Failed();
        }

        return Done(configuration, contracts, plan, changes);
    }

    private (CodegenConfiguration Configuration, SourceFiles Files)? ReadConfiguration() =>
        ReadOwnConfiguration() is var (configuration, files) ? (WithTemplates(configuration), files) : null;

    // What the command line names takes the place of what the configuration names.
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

    private (CodegenConfiguration Configuration, SourceFiles Files)? ReadOwnConfiguration()
    {
        if (options.Specs.Count > 0)
        {
            return CommandLineConfiguration.Create(options.Specs, options.Namespace, options.Output, options.WorkingDirectory, diagnostics)
                is { } given ? (given, Sources(given.Root)) : null;
        }

        var path = options.ConfigurationPath ?? ConfigurationFile.Find(options.WorkingDirectory, diagnostics);
        if (path is null)
        {
            return null;
        }

        var files = Sources(Path.GetDirectoryName(Path.GetFullPath(path, options.WorkingDirectory)) ?? options.WorkingDirectory);
        return ConfigurationReader.Read(path, files, options.Limits, diagnostics) is { } read ? (read, files) : null;
    }

    private SourceFiles Sources(string root) => new(root, options.WorkingDirectory, options.Limits);

    private List<(SpecRow Row, SourceFile File)> LoadSpecs(CodegenConfiguration configuration, SourceFiles files)
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

    private IReadOnlyList<ContractModel> Bind(
        CodegenConfiguration configuration, IReadOnlyList<(SpecRow Row, SourceFile File)> specs, SourceFiles files) =>
        new ContractBinder(new SpecLoader(files, options.Limits), diagnostics).Bind(
            [.. specs.Select(s => new BindingInput(s.File, s.Row.Path, s.Row.Namespace) { Settings = s.Row.Settings.Binding })],
            configuration.Common.Binding);

    private OutputPlan Emit(CodegenConfiguration configuration, IReadOnlyList<ContractModel> contracts, TemplateFolders templates)
    {
        var planned = new List<PlannedFile>();
        foreach (var contract in contracts)
        {
            var row = configuration.Specs.First(s => s.Namespace == contract.Namespace);
            planned.AddRange(templates.For(row)
                .Emit(contract, row.Folder, row.Settings.Emission, diagnostics)
                .Select(file => new PlannedFile(file.Path, file.Content, row.Span)));
        }

        return OutputPlan.Create(planned, diagnostics);
    }

    private OutputChanges? Compare(CodegenConfiguration configuration, OutputPlan plan)
    {
        var display = Path.GetRelativePath(options.WorkingDirectory, configuration.OutputPath).Replace(Path.DirectorySeparatorChar, '/');
        var folder = new OutputFolder(configuration.OutputPath, display);
        try
        {
            return OutputChanges.Find(plan, folder, diagnostics);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Diagnostics.CannotWriteOutput, configuration.OutputSpan, folder.DisplayPath, e.Message);
            return null;
        }
    }

    private CodegenResult Failed() => new() { Diagnostics = diagnostics.ToSorted(), Elapsed = clock.Elapsed };

    private CodegenResult Done(
        CodegenConfiguration configuration, IReadOnlyList<ContractModel> contracts, OutputPlan plan, OutputChanges changes) => new()
    {
        Diagnostics = diagnostics.ToSorted(),
        Specs = SpecOutcomes.Of(configuration, contracts, plan, changes),
        Files = changes.Files,
        Diff = options.Check ? changes.ToDiff() : "",
        Elapsed = clock.Elapsed,
    };
}
