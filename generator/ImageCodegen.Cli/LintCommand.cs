using System.CommandLine;
using ImageCodegen.Cli.Output;
using ImageCodegen.Review;
using ImageCodegen.Review.Lint;
using ImageCodegen.Text;

namespace ImageCodegen.Cli;

/// <summary><c>imagecodegen lint</c>.</summary>
internal static class LintCommand
{
    /// <summary>What <c>--help</c> says after the options.</summary>
    public const string More =
        """
        Without SPEC the specs of the configuration are looked at. A folder stands for the OpenAPI documents in it and below.

        Levels, and findings that are accepted, stand in imagecodegen.yaml:

          lint:
            rules: {operation-id-missing: off, component-unused: error}
            transcribed: true                # also look whether a reviewer could follow; usual where a spec has x-source
            suppress:
              - rule: path-ambiguous
                at: /paths/~1images~1{id}      # a JSON Pointer, * and ** in it, or a fingerprint
                file: ens/images.yaml          # optional
                reason: The server knows both.

        Examples:
          imagecodegen lint
          imagecodegen lint --strict specs
          imagecodegen lint --rules

        Exit codes:
          0  fine
          1  findings at the level of --fail-on or above, or a document that cannot be read
          2  wrong usage
        """;

    /// <summary>Makes the verb.</summary>
    public static Verb Create(Streams streams)
    {
        var specs = new Argument<string[]>("SPEC") { Description = "Files and folders to look at.", Arity = ArgumentArity.ZeroOrMore };
        var config = new Option<string?>("--config") { Description = "The configuration file.", HelpName = "FILE" };
        var strict = new Option<bool>("--strict") { Description = "Fail on any finding: --fail-on info." };
        var failOn = new Option<string>("--fail-on")
        {
            Description = "The least level that makes the run fail: info, warning or error.",
            HelpName = "LEVEL",
            DefaultValueFactory = _ => "error",
        };
        failOn.AcceptOnlyFromAmong("info", "warning", "error");
        var rules = new Option<bool>("--rules") { Description = "List the rules and look at nothing." };
        var command = new Command("lint", "Looks at OpenAPI documents and says what is wrong with them.") { specs, config, strict, failOn, rules };
        var report = new ReportOptions();
        report.AddTo(command);
        command.SetResult(streams, parsed => parsed.GetValue(rules) ? ListRules() : Run(
            new LintOptions
            {
                WorkingDirectory = Environment.CurrentDirectory,
                Specs = parsed.GetValue(specs) ?? [],
                ConfigurationPath = parsed.GetValue(config),
            },
            parsed.GetValue(strict) ? FindingLevel.Info : Enum.Parse<FindingLevel>(parsed.GetValue(failOn)!, ignoreCase: true),
            report,
            parsed));
        return new Verb(command, More);
    }

    private static VerbResult Run(LintOptions options, FindingLevel failOn, ReportOptions report, ParseResult parsed)
    {
        var result = LintRun.Run(options);
        var failed = result.Findings.Any(f => f.Level >= failOn) || result.Diagnostics.Any(d => d.Descriptor.Severity == Severity.Error);
        return report.Of(result, parsed, failed ? ExitCodes.Findings : ExitCodes.Fine);
    }

    private static VerbResult ListRules()
    {
        var rules = LintRules.All;
        return new VerbResult
        {
            ExitCode = ExitCodes.Fine,
            Diagnostics = [],
            Text = streams =>
            {
                foreach (var rule in rules)
                {
                    streams.Out.WriteLine($"{rule.Id,-32}{rule.Level.ToString().ToLowerInvariant(),-9}{rule.Title}");
                }
            },
            Json = json =>
            {
                json.WriteStartArray("rules");
                foreach (var rule in rules)
                {
                    json.WriteStartObject();
                    json.WriteString("id", rule.Id);
                    json.WriteString("level", rule.Level.ToString().ToLowerInvariant());
                    json.WriteString("title", rule.Title);
                    json.WriteString("why", rule.Why);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            },
        };
    }
}
