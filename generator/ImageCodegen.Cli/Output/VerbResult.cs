using System.Text.Json;
using ImageCodegen.Text;

namespace ImageCodegen.Cli.Output;

/// <summary>What a verb found and did. <see cref="VerbOutput"/> prints it, for people or for programs.</summary>
internal sealed record VerbResult
{
    /// <summary>One of <see cref="ExitCodes"/>.</summary>
    public required int ExitCode { get; init; }

    /// <summary>The findings in the order to print them.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Prints what people read after the findings. Not called with <c>--json</c>.</summary>
    public Action<Streams>? Text { get; init; }

    /// <summary>Writes the members of the verb's own object, <c>result</c>; null where there is none, as after an error. Called with <c>--json</c> alone.</summary>
    public Action<Utf8JsonWriter>? Json { get; init; }
}
