using System.CommandLine;

namespace ImageCodegen.Cli.Output;

/// <summary>One verb of the command line.</summary>
/// <param name="Command">Its arguments, options and action, the latter set by <see cref="VerbOutput.SetResult"/>.</param>
/// <param name="More">What <c>--help</c> says after the options.</param>
internal sealed record Verb(Command Command, string More);
