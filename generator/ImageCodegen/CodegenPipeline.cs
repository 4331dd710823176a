using System.Diagnostics;
using System.Globalization;
using ImageCodegen.Binding;
using ImageCodegen.Binding.Kept;
using ImageCodegen.Configuration;
using ImageCodegen.Model;
using ImageCodegen.OpenApi;
using ImageCodegen.Output;
using ImageCodegen.Output.Stamps;
using ImageCodegen.Run;
using ImageCodegen.Text;

namespace ImageCodegen;

/// <summary>The whole way from specs to files. Prints nothing: what there is to say is in the result.</summary>
public sealed class CodegenPipeline
{
    private readonly CodegenOptions options;
    private readonly DiagnosticBag diagnostics;
    private readonly RunInputs inputs;
    private readonly Stopwatch clock = Stopwatch.StartNew();

    private CodegenPipeline(CodegenOptions options, DiagnosticBag diagnostics)
    {
        this.options = options;
        this.diagnostics = diagnostics;
        inputs = new RunInputs(options, diagnostics);
    }

    /// <summary>Runs the pipeline once. All findings of a step are reported; an error ends the run before anything is written.</summary>
    public static CodegenResult Run(CodegenOptions options)
    {
        var found = new DiagnosticBag(options.Warnings);
        return RunInputs.Resolve(options, found) is { } resolved
            ? new CodegenPipeline(resolved, found).Run()
            : new CodegenPipeline(options, found).Failed();
    }

    private CodegenResult Run()
    {
        var stamps = new StampStore(options);
        if (stamps.FindCurrent() is var (stamp, written))
        {
            return Unchanged(stamp, written);
        }

        if (inputs.Read() is not var (configuration, files))
        {
            return Failed();
        }

        options.Progress?.Invoke($"reading {configuration.Specs.Count} spec{(configuration.Specs.Count == 1 ? "" : "s")}");
        stamps.NoteTemplates(configuration);
        var templates = TemplateFolders.Open(configuration, options.WorkingDirectory, diagnostics);
        var specs = inputs.LoadSpecs(configuration, files);
        HeadStart.Begin(specs.Select(static s => s.File));
        var kept = NamesFileReader.Read(configuration, files, options.Limits, diagnostics);
        if (kept is null && configuration.Names is not null)
        {
            return Failed();
        }

        var (contracts, names) = Bind(configuration, specs, files, kept);
        RowAgreement.Check(configuration, contracts, diagnostics);
        if (diagnostics.HasErrors)
        {
            return Failed();
        }

        var plan = Emit(configuration, contracts, templates);
        if (BringUpToDate(configuration, plan, names) is not { } changes)
        {
            return Failed();
        }

        var result = Done(configuration, contracts, plan, changes);
        stamps.Save(configuration, files, names, result);
        return result;
    }

    private OutputChanges? BringUpToDate(CodegenConfiguration configuration, OutputPlan plan, byte[]? names)
    {
        try
        {
            using var alone = OutputLock.Wait(configuration.OutputPath);
            return Compare(configuration, plan, names) is { } changes
                && !diagnostics.HasErrors
                && (OnlyChecks(configuration) || Write(configuration, options.Check ? changes.WithoutNames() : changes)) ? changes : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Diagnostics.CannotWriteOutput, configuration.OutputSpan, DisplayPath(configuration.OutputPath), e.Message);
            return null;
        }
    }

    private bool OnlyChecks(CodegenConfiguration configuration) => options.Check && configuration.OutputPath != options.Build?.DefaultOutput;

    private (IReadOnlyList<ContractModel> Contracts, byte[]? Names) Bind(
        CodegenConfiguration configuration, IReadOnlyList<(SpecRow Row, SourceFile File)> specs, SourceFiles files, IReadOnlyDictionary<string, KeptNames>? kept)
    {
        var binder = new ContractBinder(new SourceDocuments(files, options.Limits), diagnostics);
        var contracts = binder.Bind(
            [.. specs.Select(s => new BindingInput(s.File, s.Row.Path, s.Row.Namespace)
            {
                Settings = s.Row.Settings.Binding,
                Kept = kept?.GetValueOrDefault(s.Row.Namespace, KeptNames.None),
            })],
            configuration.Common.Binding);
        return (contracts, kept is null ? null : NamesText.Write(binder.Kept));
    }

    private OutputPlan Emit(CodegenConfiguration configuration, IReadOnlyList<ContractModel> contracts, TemplateFolders templates)
    {
        var planned = new List<PlannedFile>();
        foreach (var contract in contracts)
        {
            var row = configuration.Specs.First(s => s.Namespace == contract.Namespace);
            options.Progress?.Invoke("printing " + row.Namespace);
            planned.AddRange(templates.For(row)
                .Emit(contract, row.Folder, row.Settings.Emission, diagnostics)
                .Select(file => new PlannedFile(file.Path, file.Content, row.Span)));
        }

        return OutputPlan.Create(planned, diagnostics);
    }

    private OutputChanges Compare(CodegenConfiguration configuration, OutputPlan plan, byte[]? names)
    {
        options.Progress?.Invoke(string.Create(CultureInfo.InvariantCulture, $"comparing {plan.Files.Count} files"));
        return OutputChanges.Find(
            plan,
            new OutputFolder(configuration.OutputPath, DisplayPath(configuration.OutputPath)),
            diagnostics,
            names is null ? null : (configuration.Names!.FullPath, names));
    }

    private bool Write(CodegenConfiguration configuration, OutputChanges changes)
    {
        options.Progress?.Invoke("writing");
        return new OutputWriter().Write(changes, configuration.OutputSpan, diagnostics);
    }

    private string DisplayPath(string path) => ConfigurationChecks.RelativePath(options.WorkingDirectory, path);

    private CodegenResult Failed() => new() { Diagnostics = diagnostics.ToSorted(), Inputs = inputs.Paths, Elapsed = clock.Elapsed };

    private CodegenResult Unchanged(RunStamp stamp, IReadOnlyList<string> written) => new()
    {
        Diagnostics = stamp.Diagnostics,
        Inputs = [.. stamp.Inputs.Select(i => i.Path)],
        Specs = stamp.Specs,
        OutputPath = stamp.OutputPath,
        Files = [.. written.Select(path => new FileChange(path, FileOutcome.Unchanged, Before: null, After: null))],
        Rendered = false,
        Elapsed = clock.Elapsed,
    };

    private CodegenResult Done(
        CodegenConfiguration configuration, IReadOnlyList<ContractModel> contracts, OutputPlan plan, OutputChanges changes) => new()
    {
        Diagnostics = diagnostics.ToSorted(),
        Inputs = inputs.Paths,
        Specs = SpecOutcomes.Of(configuration, contracts, plan, changes),
        OutputPath = configuration.OutputPath,
        Files = changes.Files,
        Names = changes.Names,
        Diff = (options.Check && changes.Names is { } names ? names.ToDiff(DisplayPath(names.Path)) : "") + (OnlyChecks(configuration) ? changes.ToDiff() : ""),
        Elapsed = clock.Elapsed,
    };
}
