using ImageCodegen.Cli;
using ImageCodegen.Cli.Output;

namespace ImageCodegen.EndToEnd.Tests;

public sealed class FaultTests : GenerateTest
{
    [Fact]
    public void A_broken_spec_is_reported_and_the_old_output_stays_whole()
    {
        Generate();
        Temp.Write("specs/disks.yaml", Disks.Replace("Size:", "Bytes:", StringComparison.Ordinal));
        Temp.Write("specs/images.yaml", Images + "\n        broken: [1, 2\n");
        var before = Temp.Snapshot();

        var run = Run("generate");

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Matches(@"^specs/images\.yaml\(\d+,\d+\): error IMG\d{4}: .+\. .+\.\nimagecodegen: 1 error; nothing was written\.\n$", run.Error);
        Assert.Equal(before, Temp.Snapshot());
    }

    [Fact]
    public void Findings_of_all_specs_are_reported()
    {
        Temp.Write("specs/disks.yaml", Disks + "\nx: [");
        Temp.Write("specs/images.yaml", Images + "\nx: [");

        var run = Run("generate");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("specs/disks.yaml(", run.Error, StringComparison.Ordinal);
        Assert.Contains("specs/images.yaml(", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_foreign_file_in_the_way_is_reported_where_it_is()
    {
        Temp.Write("generated/Images/Image.cs", "mine");

        var run = Run("generate");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("generated/Images/Image.cs(1,1): error IMG0322: ", run.Error, StringComparison.Ordinal);
        Assert.Equal("mine", Temp.Read("generated/Images/Image.cs"));
    }

    [Fact]
    public void No_configuration_is_reported()
    {
        Directory.CreateDirectory(Temp["empty/.git"]);

        var run = Tool.Run(Temp["empty"], "generate");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("specs/imagecodegen.yaml(1,1): error IMG0300: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_that_cannot_be_written_is_reported()
    {
        if (!Directory.Exists("/proc/self"))
        {
            return;
        }

        var run = Run("generate", "--spec", "specs/disks.yaml", "--namespace", "A", "--output", "/proc/no-such-folder");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error IMG0324: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Templates_that_are_not_there_are_reported()
    {
        var run = Run("generate", "--templates", "nowhere");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("nowhere(1,1): error IMG0330: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Templates_that_override_nothing_are_warned_about()
    {
        Temp.Write("templates/Recrod.hbs", "");

        var run = Run("generate", "--templates", "templates");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("templates/Recrod.hbs(1,1): warning IMG0331: There is no built-in template 'Recrod.hbs', and this one is not used. Name it 'Record.hbs' if that is meant.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_that_names_what_is_not_there_is_reported()
    {
        Temp.Write("templates/Record.hbs", "{{nonsense}}");

        var run = Run("generate", "--templates", "templates");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("templates/Record.hbs(1,1): error IMG0332: ", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Temp["generated"]));
    }

    [Fact]
    public void A_bug_is_one_line_and_the_stack_only_on_request()
    {
        using var brief = new StringWriter { NewLine = "\n" };
        using var verbose = new StringWriter { NewLine = "\n" };
        var bug = new InvalidOperationException("two\nlines");

        using var json = new StringWriter { NewLine = "\n" };

        InternalErrors.Report(bug, ["generate"], new Streams(TextWriter.Null, brief));
        InternalErrors.Report(bug, ["generate", "--verbose"], new Streams(TextWriter.Null, verbose));
        InternalErrors.Report(bug, ["generate", "--json"], new Streams(json, TextWriter.Null));

        Assert.Equal(
            "imagecodegen(1,1): error IMG0399: Internal error, InvalidOperationException: two\\u000alines. This is a bug; please report it with what --verbose prints.\n",
            brief.ToString());
        Assert.Equal(brief + bug.ToString() + "\n", verbose.ToString());
        Assert.StartsWith("""{"version":1,"verb":"generate","exitCode":1,"diagnostics":[{"id":"IMG0399",""", json.ToString(), StringComparison.Ordinal);
    }
}
