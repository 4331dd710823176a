using System.CommandLine;
using ImageCodegen.Cli.Init;
using ImageCodegen.Cli.Output;
using ImageCodegen.Configuration;
using ImageCodegen.Text;

namespace ImageCodegen.Cli;

/// <summary><c>imagecodegen init</c>.</summary>
internal static class InitCommand
{
    /// <summary>What <c>--help</c> says after the options.</summary>
    public const string More =
        """
        Writes imagecodegen.yaml and images.yaml, a small example, both explained by comments. A file that is there already is
        left as it is, and then nothing is written.

        Examples:
          imagecodegen init
          imagecodegen init api --namespace Company.Api

        Exit codes:
          0  fine
          1  a file is there already, or cannot be written
          2  wrong usage
        """;

    // What generate finds by itself.
    private static readonly string[] Found = ["specs/" + ConfigurationFile.Name, ConfigurationFile.Name];

    /// <summary>Makes the verb.</summary>
    public static Verb Create(Streams streams)
    {
        var folder = new Argument<string>("folder") { Description = "The folder for specs.", HelpName = "DIR", DefaultValueFactory = _ => "specs" };
        var @namespace = new Option<string?>("--namespace") { Description = "The C# namespace. Without it, that of the project in the working directory, and Images.", HelpName = "NS" };
        @namespace.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } given && !NamespaceName.IsValid(given))
            {
                result.AddError($"'{given}' is not a C# namespace.");
            }
        });
        var command = new Command("init", "Starts a folder of specs.") { folder, @namespace };
        command.SetResult(streams, parsed => Run(parsed.GetRequiredValue(folder), parsed.GetValue(@namespace)));
        return new Verb(command, More);
    }

    private static VerbResult Run(string folder, string? @namespace)
    {
        var here = Environment.CurrentDirectory;
        var chosen = @namespace ?? SpecStart.NamespaceOf(here);
        var diagnostics = new DiagnosticBag();
        var files = SpecStart.Write(Path.GetFullPath(folder, here), here, chosen, diagnostics);
        return new VerbResult
        {
            ExitCode = diagnostics.HasErrors ? ExitCodes.Findings : ExitCodes.Fine,
            Diagnostics = diagnostics.ToSorted(),
            Text = streams => Print(files, streams.Out),
            Json = diagnostics.HasErrors ? null : json =>
            {
                json.WriteString("namespace", chosen);
                json.WriteStartArray("files");
                foreach (var file in files)
                {
                    json.WriteStringValue(file);
                }

                json.WriteEndArray();
            },
        };
    }

    private static void Print(IReadOnlyList<string> files, TextWriter output)
    {
        foreach (var file in files)
        {
            output.WriteLine("Wrote " + file);
        }

        if (files.Count > 0)
        {
            var named = Found.Contains(files[0]) ? "" : " --config " + files[0];
            output.WriteLine("Next: dotnet add package ImageCodegen.Runtime, and then imagecodegen generate" + named);
        }
    }
}
