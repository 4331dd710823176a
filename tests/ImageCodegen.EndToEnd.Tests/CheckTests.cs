namespace ImageCodegen.EndToEnd.Tests;

public sealed class CheckTests : GenerateTest
{
    [Fact]
    public void A_clean_output_is_fine()
    {
        Generate();

        var run = Run("generate", "--check");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Up to date", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Changes_are_shown_and_not_made()
    {
        Generate();
        Temp.Write("specs/images.yaml", Images.Replace("Its id.", "The id.", StringComparison.Ordinal));
        var before = Temp.Snapshot();

        var run = Run("generate", "--check");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("--- a/generated/Images/Image.cs\n+++ b/generated/Images/Image.cs\n@@ -", run.Out, StringComparison.Ordinal);
        Assert.Contains("\n-    /// <summary>Its id.</summary>\n+    /// <summary>The id.</summary>\n", run.Out, StringComparison.Ordinal);
        Assert.Equal(before, Temp.Snapshot());
    }

    [Fact]
    public void Without_output_everything_is_new()
    {
        var run = Run("generate", "--check");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("--- /dev/null\n+++ b/generated/Disks/Disk.cs\n@@ -0,0 +1,", run.Out, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Temp["generated"]));
    }

    [Fact]
    public void The_difference_can_be_applied()
    {
        Generate();
        var wanted = Temp.Snapshot();
        File.Delete(Temp["generated/Disks/Disk.cs"]);
        Temp.Write("generated/Images/Image.cs", Temp.Read("generated/Images/Image.cs").Replace("Its id.", "Edited.", StringComparison.Ordinal));
        Temp.Write("change.diff", Run("generate", "--check").Out);

        using var git = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("git", "apply change.diff") { WorkingDirectory = Temp.FullPath })!;
        git.WaitForExit();

        File.Delete(Temp["change.diff"]);
        Assert.Equal(wanted, Temp.Snapshot());
    }
}
