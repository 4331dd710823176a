using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using ImageCodegen.Cli.Output;

namespace ImageCodegen.Cli;

/// <summary>The usual help, and after the options what is worth knowing about the verb.</summary>
internal sealed class LongHelp : SynchronousCommandLineAction
{
    private readonly HelpAction usual;
    private readonly Dictionary<string, string> more;

    private LongHelp(HelpAction usual, Dictionary<string, string> more)
    {
        this.usual = usual;
        this.more = more;
    }

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>Extends the help of the verbs.</summary>
    public static void AddTo(RootCommand root, IEnumerable<Verb> verbs)
    {
        var option = root.Options.OfType<HelpOption>().First();
        option.Action = new LongHelp((HelpAction)option.Action!, verbs.ToDictionary(v => v.Command.Name, v => v.More, StringComparer.Ordinal));
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var code = usual.Invoke(parseResult);
        if (more.TryGetValue(parseResult.CommandResult.Command.Name, out var text))
        {
            parseResult.InvocationConfiguration.Output.WriteLine(text);
        }

        return code;
    }
}
