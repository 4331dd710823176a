using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.Tests.Review.Reports;

/// <summary>The workflow that reviews specs handles text of strangers: what it may do is as little as it needs.</summary>
public sealed class WorkflowTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(RepositoryFolder.FullPath, ".github", "workflows", "spec-review.yml"));

    [Fact]
    public void It_runs_for_pull_requests_without_the_rights_of_the_base()
    {
        Assert.NotNull(((MappingNode)Root["on"]!)["pull_request"]);
        Assert.DoesNotContain("pull_request_target", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void No_job_may_do_more_than_it_needs()
    {
        Assert.Empty(((MappingNode)Root["permissions"]!).Entries);
        Assert.Equal(
            ["review: contents: read", "comment: pull-requests: write"],
            Jobs.Select(static job => $"{job.Key}: {string.Join(", ", ((MappingNode)((MappingNode)job.Value)["permissions"]!).Entries.Select(static p => $"{p.Key}: {p.Value.AsString()}"))}"));
    }

    [Fact]
    public void Actions_are_the_two_of_GitHub_pinned_to_a_commit() =>
        Assert.All(Steps.Select(static step => step["uses"].AsString()).OfType<string>(), static uses => Assert.Matches("^actions/(checkout|setup-dotnet)@[0-9a-f]{40}$", uses));

    [Fact]
    public void No_expression_is_put_into_a_shell()
    {
        var scripts = Steps.Select(static step => step["run"].AsString()).OfType<string>().ToList();
        Assert.Equal(5, scripts.Count);
        Assert.All(scripts, static script => Assert.DoesNotContain("${{", script, StringComparison.Ordinal));
    }

    [Fact]
    public void The_job_that_may_write_runs_nothing_of_the_pull_request()
    {
        var step = Assert.Single(StepsOf(Jobs.Single(static job => job.Key == "comment")));
        Assert.StartsWith("printf '%s\\n' \"$COMMENT\" | gh pr comment ", step["run"].AsString(), StringComparison.Ordinal);
    }

    private static MappingNode Root
    {
        get
        {
            var diagnostics = new DiagnosticBag();
            var file = new SourceFile("/spec-review.yml", "spec-review.yml", System.Text.Encoding.UTF8.GetBytes(Text));
            var root = SyntaxReader.Read(file, diagnostics, ReadLimits.Default);
            Assert.Empty(diagnostics.ToSorted());
            return (MappingNode)root!;
        }
    }

    private static IReadOnlyList<MappingEntry> Jobs => ((MappingNode)Root["jobs"]!).Entries;

    private static IEnumerable<MappingNode> Steps => Jobs.SelectMany(StepsOf);

    private static IEnumerable<MappingNode> StepsOf(MappingEntry job) => ((SequenceNode)((MappingNode)job.Value)["steps"]!).Items.Cast<MappingNode>();
}
