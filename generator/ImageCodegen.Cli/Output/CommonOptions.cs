using System.CommandLine;

namespace ImageCodegen.Cli.Output;

/// <summary>The options that every verb has.</summary>
internal static class CommonOptions
{
    /// <summary><c>--json</c>.</summary>
    public static Option<bool> Json { get; } = new("--json")
    {
        Description = "Print one line of JSON, findings included, and nothing else.",
        Recursive = true,
    };

    /// <summary><c>--verbose</c>.</summary>
    public static Option<bool> Verbose { get; } = new("--verbose")
    {
        Description = "Print the stack of an internal error.",
        Recursive = true,
    };
}
