using System.CommandLine;
using System.CommandLine.Invocation;
using ImageCodegen.Cli.Output;
using ImageCodegen.OpenApi;

namespace ImageCodegen.Cli;

/// <summary>The command line as a whole: its verbs, and what happens when it is wrong.</summary>
internal static class CommandLine
{
    private const string Description =
        """
        Generates C# from OpenAPI documents: records, JSON, validators, error codes, HTTP requests.

        Start with 'imagecodegen init', or 'imagecodegen generate --help'.

        Exit codes: 0 fine, 1 findings, 2 wrong usage.
        """;

    /// <summary>Runs the process. No exception leaves it.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static int Run(string[] args)
    {
        using var output = new Streams();
        try
        {
            return args is [BuildCommand.Name, var request] ? BuildCommand.Run(request, output) : Run(Root(Verbs(output)).Parse(args), output);
        }
        catch (Exception e)
        {
            return InternalErrors.Report(e, args, output);
        }
    }

    private static IReadOnlyList<Verb> Verbs(Streams output) =>
    [
        InitCommand.Create(output),
        GenerateCommand.Create(output),
        LintCommand.Create(output),
        DiffCommand.Create(output),
        SchemaCommand.Create(output),
    ];

    private static RootCommand Root(IReadOnlyList<Verb> verbs)
    {
        var root = new RootCommand(Description) { CommonOptions.Json, CommonOptions.Verbose };
        foreach (var verb in verbs)
        {
            root.Add(verb.Command);
        }

        LongHelp.AddTo(root, verbs);
        return root;
    }

    private static int Run(ParseResult parsed, Streams output)
    {
        if (parsed.Action is not ParseErrorAction)
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = output.Out, Error = output.Error });
        }

        foreach (var error in Errors(parsed))
        {
            output.Error.WriteLine("imagecodegen: " + error);
        }

        var verb = parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
        output.Error.WriteLine($"See 'imagecodegen {verb}--help'.");
        return ExitCodes.WrongUsage;
    }

    private static IEnumerable<string> Errors(ParseResult parsed)
    {
        if (parsed.CommandResult.Command is not RootCommand root)
        {
            return parsed.Errors.Select(e => e.Message);
        }

        var verbs = root.Subcommands.Select(c => c.Name).ToList();
        if (parsed.UnmatchedTokens is not [var unknown, ..])
        {
            return [$"A verb is missing: {string.Join(", ", verbs)}."];
        }

        var nearest = NearestName.Find(unknown, verbs);
        return [$"There is no {(unknown.StartsWith('-') ? "option" : "verb")} '{unknown}'." + (nearest is null ? "" : $" Did you mean '{nearest}'?")];
    }
}
