using System.CommandLine;

namespace ImageCodegen.Cli;

/// <summary>The command line as a whole: its verbs, and what happens when it is wrong.</summary>
internal static class CommandLine
{
    private const string Description =
        """
        Generates C# from OpenAPI documents: records, JSON, validators, error codes, HTTP requests.

        Start with 'imagecodegen generate --help'.

        Exit codes: 0 fine, 1 findings, 2 wrong usage.
        """;

    /// <summary>Runs the process. No exception leaves it.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static int Run(string[] args)
    {
        using var output = new Streams();
        try
        {
            var root = new RootCommand(Description) { GenerateCommand.Create(output), SchemaCommand.Create(output) };
            LongHelp.AddTo(root, ("generate", GenerateCommand.More), ("schema", SchemaCommand.More));
            return Run(root.Parse(args), output);
        }
        catch (Exception e)
        {
            InternalErrors.Report(e, args.Contains("--verbose", StringComparer.Ordinal), output.Error);
            return ExitCodes.Findings;
        }
    }

    private static int Run(ParseResult parsed, Streams output)
    {
        if (parsed.Errors.Count > 0 && parsed.Action is not LongHelp)
        {
            foreach (var error in parsed.Errors)
            {
                output.Error.WriteLine("imagecodegen: " + error.Message);
            }

            output.Error.WriteLine("See 'imagecodegen generate --help'.");
            return ExitCodes.WrongUsage;
        }

        return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = output.Out, Error = output.Error });
    }
}
