using System.CommandLine;
using ImageCodegen.Cli.Output;
using ImageCodegen.Configuration;

namespace ImageCodegen.Cli;

/// <summary><c>imagecodegen schema</c>.</summary>
internal static class SchemaCommand
{
    /// <summary>What <c>--help</c> says after the options.</summary>
    public const string More =
        """
        Example:
          imagecodegen schema > imagecodegen.schema.json

        Then editors complete and check a configuration that begins with this line:
          # yaml-language-server: $schema=imagecodegen.schema.json
        """;

    /// <summary>Makes the verb.</summary>
    public static Verb Create(Streams streams)
    {
        var command = new Command("schema", "Prints the JSON Schema of imagecodegen.yaml, for editors.");
        command.SetResult(streams, _ => new VerbResult
        {
            ExitCode = ExitCodes.Fine,
            Text = s => s.Out.Write(ConfigurationSchema.Text),
            Json = json =>
            {
                json.WritePropertyName("schema");
                using var schema = System.Text.Json.JsonDocument.Parse(ConfigurationSchema.Text);
                schema.WriteTo(json);
            },
        });
        return new Verb(command, More);
    }
}
