using System.CommandLine;
using System.CommandLine.Parsing;
using ImageCodegen.Cli.Output;
using ImageCodegen.Cli.Watching;

namespace ImageCodegen.Cli;

/// <summary><c>imagecodegen generate</c>.</summary>
internal static class GenerateCommand
{
    /// <summary>What <c>--help</c> says after the options.</summary>
    public const string More =
        """
        Configuration:
          Without --config and --spec it is specs/imagecodegen.yaml or imagecodegen.yaml, in the working directory or the
          nearest folder above it, up to the root of the repository:

            output: ../generated/ImageContracts   # relative to this file
            specs:
              - spec: ens/describe-image-infos.yaml
                namespace: ImageContracts.Ens
            names: imagecodegen.names.yaml        # written, to be committed: names stay when the specs change

          Each of these may stand at the top for all specs, and in a row for its own:

            include: {paths: [/images/**], tags: [images], operations: [list*], schemas: [Image]}
            exclude: {schemas: [Audit*]}          # the same keys; what is excluded is any JSON value where it is used
            prune: true                           # leave out schemas that nothing generated leads to
            track-absence: true                   # a member that may be absent and may be null is Optional<T?>
            assert-formats: true                  # validation checks formats of strings: email, hostname, uri and the like
            types: {date-time: string, integer: int}
            rename: {types: {img_v2: Image}, members: {img_v2.st: State}}
            visibility: internal
            emit: [models, validators, errors, operations]
            templates: templates                  # a folder; its *.hbs stand in for the built-in ones

          The folder of a namespace is what follows the prefix that all namespaces share, here Ens/ beside others.

        Output:
          Only files that the output's .imagecodegen lists are replaced or removed. A file whose bytes are right is not
          touched. After an error the output is as it was. If neither the inputs nor the output have changed since the last
          run, nothing is rendered.

        Examples:
          imagecodegen generate
          imagecodegen generate --check
          imagecodegen generate --watch
          imagecodegen generate --spec api.yaml --namespace Company.Api --output Generated

        Exit codes:
          0  fine
          1  findings: an error in a spec or the configuration, or --check found that something would change
          2  wrong usage
        """;

    /// <summary>Makes the verb.</summary>
    public static Verb Create(Streams streams)
    {
        var config = new Option<string?>("--config") { Description = "The configuration file.", HelpName = "FILE" };
        var spec = new Option<string[]>("--spec")
        {
            Description = "A document to read instead of a configuration; may be given several times. References stay in its folder, or in that of the imagecodegen.yaml above it.",
            HelpName = "FILE",
            Arity = ArgumentArity.OneOrMore,
        };
        var @namespace = new Option<string?>("--namespace") { Description = "The C# namespace of --spec. Several specs go to NS.<FileName> each, files of one name to NS.<Folder>.<FileName>.", HelpName = "NS" };
        var output = new Option<string?>("--output") { Description = "The folder that --spec is written to.", HelpName = "DIR" };
        var check = new Option<bool>("--check") { Description = "Write nothing; print a unified diff of what would change, and exit with 1 if anything would." };
        var names = new Option<string?>("--names")
        {
            Description = "A file that keeps the C# names of --spec: no edit of a spec renames what it leaves alone. It is written; commit it.",
            HelpName = "FILE",
        };
        var templates = new Option<string?>("--templates") { Description = "A folder of *.hbs files that stand in for the built-in templates of the same name.", HelpName = "DIR" };
        var noCache = new Option<bool>("--no-cache") { Description = "Render even if the last run left nothing to do; neither ask nor keep what is remembered of runs." };
        var watch = new Option<bool>("--watch") { Description = "Generate again whenever a spec, what it refers to, the configuration or a template is saved, until Ctrl+C." };
        var command = new Command("generate", "Reads OpenAPI documents, YAML or JSON, and writes C#.") { config, spec, @namespace, output, names, check, templates, noCache, watch };
        command.Validators.Add(result => RejectMixture(result, config, spec, @namespace, output));
        command.Validators.Add(result => RejectNamesAlone(result, names, spec));
        command.Validators.Add(result => RejectWatchedCheck(result, watch, check));
        command.SetAction(parsed =>
        {
            var options = new CodegenOptions
            {
                WorkingDirectory = Environment.CurrentDirectory,
                ConfigurationPath = parsed.GetValue(config),
                Specs = parsed.GetValue(spec) ?? [],
                Namespace = parsed.GetValue(@namespace) ?? "",
                Output = parsed.GetValue(output) ?? "",
                Names = parsed.GetValue(names),
                Templates = parsed.GetValue(templates),
                Check = parsed.GetValue(check),
                CacheFolder = parsed.GetValue(noCache) ? null : UserCache.Folder,
            };
            var json = parsed.GetValue(CommonOptions.Json);
            return parsed.GetValue(watch) ? WatchLoop.Run(options, json, streams) : GenerateRun.Once(options, json, streams);
        });
        return new Verb(command, More);
    }

    private static void RejectNamesAlone(CommandResult result, Option names, Option spec)
    {
        if (result.GetResult(names) is not null && result.GetResult(spec) is not { Implicit: false })
        {
            result.AddError("--names needs --spec: a configuration says itself where names are kept.");
        }
    }

    private static void RejectWatchedCheck(CommandResult result, Option<bool> watch, Option<bool> check)
    {
        if (result.GetValue(watch) && result.GetValue(check))
        {
            result.AddError("--watch and --check exclude each other.");
        }
    }

    private static void RejectMixture(CommandResult result, Option config, params Option[] standalone)
    {
        var given = standalone.Where(o => result.GetResult(o) is { Implicit: false }).ToList();
        if (given.Count > 0 && result.GetResult(config) is not null)
        {
            result.AddError($"--config and {given[0].Name} exclude each other: a configuration names its specs, namespaces and output.");
        }
        else if (given.Count > 0 && given.Count < standalone.Length)
        {
            var missing = standalone.Except(given).Select(o => o.Name);
            result.AddError($"{given[0].Name} also needs {string.Join(" and ", missing)}.");
        }
    }
}
