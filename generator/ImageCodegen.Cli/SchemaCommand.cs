using System.CommandLine;
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

    /// <summary>Makes the command.</summary>
    public static Command Create(Streams streams)
    {
        var command = new Command("schema", "Prints the JSON Schema of imagecodegen.yaml, for editors.");
        command.SetAction(_ =>
        {
            streams.Out.Write(ConfigurationSchema.Text);
            return ExitCodes.Fine;
        });
        return command;
    }
}
