using System.CommandLine;
using ImageCodegen.Cli.Output;
using ImageCodegen.Configuration;
using ImageCodegen.Review.Reports.Json;

namespace ImageCodegen.Cli;

/// <summary><c>imagecodegen schema</c>.</summary>
internal static class SchemaCommand
{
    /// <summary>What <c>--help</c> says after the options.</summary>
    public const string More =
        """
        Examples:
          imagecodegen schema > imagecodegen.schema.json
          imagecodegen schema --of diff

        With the first, editors complete and check a configuration that begins with this line:
          # yaml-language-server: $schema=imagecodegen.schema.json
        """;

    /// <summary>Makes the verb.</summary>
    public static Verb Create(Streams streams)
    {
        var of = new Option<string>("--of")
        {
            Description = "What it is the schema of: config, or the report of lint or diff in the format json.",
            HelpName = "config|lint|diff",
            DefaultValueFactory = _ => "config",
        };
        of.AcceptOnlyFromAmong("config", "lint", "diff");
        var command = new Command("schema", "Prints the JSON Schema of imagecodegen.yaml, for editors, or of a report.") { of };
        command.SetResult(streams, parsed => Print(parsed.GetValue(of) switch
        {
            "lint" => ReportSchema.Lint,
            "diff" => ReportSchema.Diff,
            _ => ConfigurationSchema.Text,
        }));
        return new Verb(command, More);
    }

    private static VerbResult Print(string text) => new()
    {
        ExitCode = ExitCodes.Fine,
        Text = streams => streams.Out.Write(text),
        Json = json =>
        {
            json.WritePropertyName("schema");
            using var schema = System.Text.Json.JsonDocument.Parse(text);
            schema.WriteTo(json);
        },
    };
}
