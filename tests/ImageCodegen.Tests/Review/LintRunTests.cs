using ImageCodegen.Review;
using ImageCodegen.Review.Lint;

namespace ImageCodegen.Tests.Review;

/// <summary>Whole runs: levels, suppressions, fingerprints, and documents that cannot be read.</summary>
public sealed class LintRunTests : IDisposable
{
    private const string Spec =
        """
        openapi: 3.1.1
        info: {title: Images, version: "1"}
        paths:
          /images:
            get:
              responses: {default: {description: Fine.}}
          /disks:
            get:
              responses: {default: {description: Fine.}}
        """;

    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Theory]
    [InlineData("off", 0)]
    [InlineData("info", 2)]
    [InlineData("error", 2)]
    public void The_configuration_sets_levels(string level, int count)
    {
        var result = Run($"rules: {{operation-id-missing: {level}}}");

        Assert.Equal(count, result.Findings.Count);
        Assert.All(result.Findings, f => Assert.Equal(level, f.Level.ToString(), ignoreCase: true));
    }

    [Fact]
    public void A_suppression_by_pointer_takes_what_it_names() =>
        Assert.Equal(["/paths/~1disks/get"], Run("suppress: [{rule: operation-id-missing, at: /paths/~1images/get, reason: r}]").Findings.Select(f => f.Place.Pointer));

    [Fact]
    public void A_suppression_by_fingerprint_takes_one_finding()
    {
        var all = Run("rules: {}").Findings;
        var rest = Run($"suppress: [{{rule: operation-id-missing, at: '{all[0].Fingerprint}', reason: r}}]");

        Assert.Equal([all[1].Fingerprint], rest.Findings.Select(f => f.Fingerprint));
        Assert.Equal(1, rest.Suppressed);
    }

    [Theory]
    [InlineData("a.yaml", "")]
    [InlineData("b.yaml", "operation-id-missing operation-id-missing suppression-unused")]
    public void A_suppression_can_be_for_a_file(string file, string expected)
    {
        var found = Run($"suppress: [{{rule: operation-id-missing, at: /paths/**, file: {file}, reason: r}}]").Findings;

        Assert.Equal(expected, string.Join(' ', found.Select(f => f.Rule.Id).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_suppression_for_all_files_is_not_judged_by_a_part_of_them()
    {
        var configuration = Write("suppress: [{rule: component-unused, at: /a, reason: r}]");
        LintResult Of(params string[] specs) =>
            LintRun.Run(new LintOptions { WorkingDirectory = temp.FullPath, ConfigurationPath = configuration, Specs = specs });

        Assert.Contains(Of().Findings, f => f.Rule.Id == "suppression-unused");
        Assert.DoesNotContain(Of("a.yaml").Findings, f => f.Rule.Id == "suppression-unused");
    }

    [Fact]
    public void Fingerprints_stay_while_lines_move()
    {
        var before = Run("rules: {}", Spec).Findings;
        var after = Run("rules: {}", "# A comment.\n\n" + Spec.Replace("  /disks", "\n  # Another.\n  /disks", StringComparison.Ordinal)).Findings;

        Assert.NotEqual(before.Select(f => f.Place.Span.Line), after.Select(f => f.Place.Span.Line));
        Assert.Equal(before.Select(f => f.Fingerprint), after.Select(f => f.Fingerprint));
        Assert.Equal(2, before.Select(f => f.Fingerprint).Distinct().Count());
    }

    [Fact]
    public void A_folder_stands_for_the_documents_in_it()
    {
        temp.Write("specs/b/b.yaml", Spec);
        temp.Write("specs/a.json", """{"openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "paths": {}}""");
        temp.Write("specs/part.yaml", "schemas: {}\n");
        temp.Write("specs/notes.txt", "openapi: 3.1.1\n");

        var result = LintRun.Run(new LintOptions { WorkingDirectory = temp.FullPath, Specs = ["specs"] });

        Assert.Equal(["specs/a.json", "specs/b/b.yaml"], result.Specs.Select(s => s.DisplayPath));
    }

    [Theory]
    [InlineData("rules: {component-unusd: off}")]
    [InlineData("suppress: [{rule: component-unusd, at: /a, reason: r}]")]
    public void A_rule_that_is_not_there_is_told(string settings)
    {
        var found = Assert.Single(LintRun.Run(new LintOptions { WorkingDirectory = temp.FullPath, ConfigurationPath = Write(settings) }).Diagnostics);

        Assert.Equal("IMG0310", found.Descriptor.Id);
        Assert.Contains("'component-unused'", found.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("openapi: [", "IMG0011")]
    [InlineData("swagger: '1.2'\n", "IMG0101")]
    [InlineData("# Nothing.\n", "IMG0005")]
    public void What_cannot_be_read_is_told(string text, string id)
    {
        temp.Write("a.yaml", text);
        var result = LintRun.Run(new LintOptions { WorkingDirectory = temp.FullPath, Specs = ["a.yaml", "none.yaml"] });

        Assert.Equal([id, "IMG0001"], result.Diagnostics.Select(d => d.Descriptor.Id));
        Assert.Empty(result.Findings);
    }

    [Fact]
    public void A_part_that_two_documents_share_is_told_about_once()
    {
        temp.Write("common.yaml", "components: {schemas: {Name: {type: string, minLength: 2, maxLength: 1}}}\n");
        foreach (var name in new[] { "a.yaml", "b.yaml" })
        {
            temp.Write(name, "openapi: 3.1.1\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents: {schemas: {Own: {$ref: 'common.yaml#/components/schemas/Name'}}}\n");
        }

        var result = LintRun.Run(new LintOptions { WorkingDirectory = temp.FullPath, Specs = ["a.yaml", "b.yaml"] });

        Assert.Equal("common.yaml(1,59): bounds-contradictory", string.Join("; ", result.Findings.Select(f => $"{f.Place.Span}: {f.Rule.Id}")));
    }

    [Fact]
    public void The_specs_of_the_repository_are_clean()
    {
        var result = LintRun.Run(new LintOptions { WorkingDirectory = RepositoryFolder.FullPath });

        Assert.Equal(6, result.Specs.Count);
        Assert.Empty(result.Diagnostics);
        Assert.Empty(result.Findings.Select(f => $"{f.Place.Span}: {f.Rule.Id}: {f.What}"));
    }

    [CorpusFact]
    public void Real_documents_are_looked_at_without_an_error_of_the_tool()
    {
        var result = LintRun.Run(new LintOptions { WorkingDirectory = CorpusFactAttribute.Folder!, Specs = ["."] });

        Assert.Equal(Directory.GetFiles(CorpusFactAttribute.Folder!).Length, result.Specs.Count);
        Assert.Empty(result.Diagnostics);
        Assert.Equal(result.Findings.Count, result.Findings.Select(f => f.Fingerprint).Distinct(StringComparer.Ordinal).Count());
    }

    private string Write(string lint, string spec = Spec)
    {
        temp.Write("a.yaml", spec);
        return temp.Write("imagecodegen.yaml", $"output: out\nspecs: [{{spec: a.yaml, namespace: Company.Images}}]\nlint:\n  {lint}\n");
    }

    private LintResult Run(string lint, string spec = Spec)
    {
        var result = LintRun.Run(new LintOptions { WorkingDirectory = temp.FullPath, ConfigurationPath = Write(lint, spec) });
        Assert.Empty(result.Diagnostics);
        return result;
    }
}
