namespace ImageCodegen.Cli;

/// <summary>What the process says when it ends.</summary>
internal static class ExitCodes
{
    /// <summary>All is well; in a check, nothing would change.</summary>
    public const int Fine = 0;

    /// <summary>There are errors, or a check found that something would change.</summary>
    public const int Findings = 1;

    /// <summary>The command line is wrong.</summary>
    public const int WrongUsage = 2;
}
