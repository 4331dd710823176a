using System.CommandLine;
using ImageCodegen.Cli.Output;
using ImageCodegen.Review;
using ImageCodegen.Review.Diff;
using ImageCodegen.Text;

namespace ImageCodegen.Cli;

/// <summary><c>imagecodegen diff</c>.</summary>
internal static class DiffCommand
{
    private static readonly string[] Thresholds = ["breaking", "possibly", "any"];

    /// <summary>What <c>--help</c> says after the options.</summary>
    public const string More =
        """
        BASE and HEAD:
          A document, a folder with documents (those that its imagecodegen.yaml names, or else all), or REV:path, which is
          a state in git: the path starts at the top of the repository, or with ./ in the working directory.

        Verdicts:
          On the wire: breaking, possibly breaking or compatible, for programs that do not change. In the source: the same
          for C# that uses the generated code. What is written otherwise and means the same is no change.

        Approvals:
          --approved names a YAML file. A change in it does not fail the run; an approval that has ended or matches nothing
          is reported:

            - fingerprint: 0123456789abcdef
              reason: Nobody uses the operation, see the access log of October.
              until: 2027-01-31

        Examples:
          imagecodegen diff main:specs specs
          imagecodegen diff old.yaml new.yaml --fail-on any

        Exit codes:
          0  no change as bad as --fail-on that nobody approved
          1  findings: such a change, or a document that cannot be read
          2  wrong usage
        """;

    /// <summary>Makes the verb.</summary>
    public static Verb Create(Streams streams)
    {
        var before = new Argument<string>("BASE") { Description = "The old state." };
        var after = new Argument<string>("HEAD") { Description = "The new state." };
        var failOn = new Option<string>("--fail-on")
        {
            Description = "The verdict from which on the run fails: breaking, possibly or any.",
            HelpName = "VERDICT",
            DefaultValueFactory = _ => Thresholds[0],
        };
        failOn.AcceptOnlyFromAmong(Thresholds);
        var approved = new Option<string?>("--approved") { Description = "A file that says which changes are approved.", HelpName = "FILE" };
        var command = new Command("diff", "Compares two states of OpenAPI documents: what breaks on the wire, and in C#.") { before, after, failOn, approved };
        var report = new ReportOptions();
        report.AddTo(command);
        command.SetResult(streams, parsed =>
        {
            var result = SpecDiff.Run(new DiffOptions
            {
                WorkingDirectory = Environment.CurrentDirectory,
                Base = parsed.GetValue(before)!,
                Head = parsed.GetValue(after)!,
                Approved = parsed.GetValue(approved),
                Today = DateOnly.FromDateTime(DateTime.UtcNow),
            });
            return report.Of(result, parsed, Fails(result, parsed.GetValue(failOn)!) ? ExitCodes.Findings : ExitCodes.Fine);
        });
        return new Verb(command, More);
    }

    private static bool Fails(DiffResult result, string failOn) =>
        result.Diagnostics.Any(d => d.Descriptor.Severity == Severity.Error)
        || result.Changes.Any(c => c.Approval is null && Fails(c, failOn));

    private static bool Fails(Change change, string failOn) => failOn switch
    {
        "any" => true,
        "possibly" => change.Worst >= Verdict.PossiblyBreaking,
        _ => change.Worst == Verdict.Breaking,
    };
}
