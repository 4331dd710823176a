using System.Diagnostics;
using ImageCodegen.Review;
using ImageCodegen.Review.Diff;

namespace ImageCodegen.Tests.Review;

/// <summary>What <c>diff</c> can be pointed at: files, folders, and states in git.</summary>
public sealed class DiffLoadingTests : IDisposable
{
    private const string Empty = "openapi: 3.1.0\ninfo: {title: Images, version: '1'}\npaths: {}\n";
    private const string WithOperation = "openapi: 3.1.0\ninfo: {title: Images, version: '1'}\npaths:\n  /images: {get: {responses: {'200': {description: Fine.}}}}\n";
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Two_files_are_compared_whatever_their_names_are()
    {
        folder.Write("old.yaml", Empty);
        folder.Write("new.json", """{"openapi": "3.1.0", "info": {"title": "Images", "version": "1"}, "paths": {"/images": {"get": {"responses": {}}}}}""");
        Assert.Equal(["GET /images was added"], OnTheWire(Run("old.yaml", "new.json")).Select(c => c.What));
    }

    [Fact]
    public void Documents_of_two_folders_are_compared_by_their_paths_below()
    {
        folder.Write("old/a.yaml", Empty);
        folder.Write("old/sub/b.yaml", Empty);
        folder.Write("old/notes.yaml", "just: notes");
        folder.Write("new/a.yaml", Empty);
        folder.Write("new/sub/b.yaml", WithOperation);
        folder.Write("new/c.yaml", WithOperation);
        var result = Run("old", "new");
        Assert.Equal(["a.yaml", "sub/b.yaml"], result.Base.Specs.Select(s => s.Path));
        Assert.Equal(["new/c.yaml", "new/sub/b.yaml"], result.Changes.Select(c => c.Head!.Span.File.DisplayPath).Distinct());
    }

    [Fact]
    public void A_configuration_says_which_documents_of_a_folder_count()
    {
        foreach (var side in (string[])["old", "new"])
        {
            folder.Write(side + "/imagecodegen.yaml", "output: ../out\nspecs: [{spec: a.yaml, namespace: Company.Images}]\n");
            folder.Write(side + "/a.yaml", side == "old" ? Empty : WithOperation);
            folder.Write(side + "/b.yaml", side == "old" ? WithOperation : Empty);
        }

        var result = Run("old", "new");
        Assert.Equal("Company.Images", result.Head.Specs.Single().Contract!.Namespace);
        Assert.Equal(["GET /images was added"], OnTheWire(result).Select(c => c.What));
    }

    [Fact]
    public void Each_side_has_the_names_that_it_keeps()
    {
        const string Shop = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents: {schemas: {shop.Item: {type: object, properties: {sku: {type: string}}}}}\n";
        var both = Shop.Replace("schemas: {", "schemas: {bank.Item: {type: object, properties: {iban: {type: string}}}, ", StringComparison.Ordinal);
        foreach (var names in (string[])["", "names: names.yaml\n"])
        {
            foreach (var side in (string[])["old", "new"])
            {
                folder.Write(side + "/imagecodegen.yaml", "output: ../out\nspecs: [{spec: a.yaml, namespace: Company.Shop}]\n" + names);
                folder.Write(side + "/names.yaml", "Company.Shop: {types: {schemas/shop.Item: Item}}\n");
                folder.Write(side + "/a.yaml", side == "old" ? Shop : both);
            }

            Assert.Equal(names.Length > 0 ? ["BankItem", "Item"] : ["BankItem", "ShopItem"], Run("old", "new").Head.Specs.Single().Contract!.Types.Select(t => t.Name.Name));
        }
    }

    [Fact]
    public void A_state_in_git_is_read_from_the_repository_with_what_it_refers_to()
    {
        const string referring = "openapi: 3.1.0\ninfo: {title: Images, version: '1'}\npaths:\n  /images: {$ref: '../common/paths.yaml#/images'}\n";
        folder.Write("specs/imagecodegen.yaml", "output: ../out\nspecs: [{spec: ecs/images.yaml, namespace: Company.Images}]\n");
        folder.Write("specs/ecs/images.yaml", referring);
        folder.Write("specs/common/paths.yaml", "images: {get: {responses: {'200': {description: Fine.}}}}");
        Git("init", "-q");
        Git("add", "-A");
        Git("-c", "user.name=a", "-c", "user.email=a@b.example", "commit", "-q", "-m", "First");
        folder.Write("specs/common/paths.yaml", "images: {get: {parameters: [{name: limit, in: query, required: true, schema: {type: integer}}], responses: {'200': {description: Fine.}}}}");
        var result = Run("HEAD:specs", "specs");
        Assert.Equal(["required-parameter-added"], OnTheWire(result).Select(c => c.Rule.Id));
        Assert.Equal("specs/ecs/images.yaml", result.Base.Specs.Single().File.DisplayPath);
        Assert.Empty(Run("HEAD:specs/ecs/images.yaml", "HEAD:./specs/ecs/images.yaml").Changes);
        Assert.Equal("IMG0352", Run("nothing:specs", "specs").Diagnostics.Single().Descriptor.Id);
        Assert.Equal("IMG0352", Run("HEAD:nothing", "specs").Diagnostics.Single().Descriptor.Id);
        Assert.Equal("IMG0352", Run("HEAD:../../etc", "specs").Diagnostics.Single().Descriptor.Id);
    }

    [Fact]
    public void Without_a_repository_git_is_no_help()
    {
        folder.Write("specs/a.yaml", Empty);
        var finding = Run("main:specs", "specs").Diagnostics.Single();
        Assert.Equal("IMG0352", finding.Descriptor.Id);
        Assert.Equal("main:specs(1,1)", finding.Span.ToString());
    }

    [Theory]
    [InlineData("nowhere.yaml")]
    [InlineData("-x:specs")]
    [InlineData("a\nb:c")]
    [InlineData("")]
    [InlineData("C:/specs")]
    public void What_is_neither_a_file_nor_a_folder_nor_a_revision_is_said_to_be(string argument)
    {
        folder.Write("a.yaml", Empty);
        var finding = Run(argument, "a.yaml").Diagnostics.Single();
        Assert.Equal("IMG0350", finding.Descriptor.Id);
    }

    [Fact]
    public void A_folder_without_documents_is_said_to_be_empty()
    {
        folder.Write("old/notes.yaml", "just: notes");
        folder.Write("a.yaml", Empty);
        var finding = Run("old", "a.yaml").Diagnostics.Single();
        Assert.Equal(("IMG0351", "old(1,1)"), (finding.Descriptor.Id, finding.Span.ToString()));
    }

    [Fact]
    public void A_document_that_cannot_be_read_is_reported_where_it_is_wrong()
    {
        folder.Write("old.yaml", "openapi: 3.1.0\npaths: {a: [}\n");
        folder.Write("new.yaml", Empty);
        Assert.Equal("old.yaml(2,13)", Run("old.yaml", "new.yaml").Diagnostics[0].Span.ToString());
    }

    [Fact]
    public void Approvals_mark_changes_and_are_reported_when_they_match_nothing_or_have_ended()
    {
        folder.Write("old.yaml", Empty);
        folder.Write("new.yaml", WithOperation);
        var change = Run("old.yaml", "new.yaml").Changes[0];
        folder.Write("approved.yaml", $"""
            - {"{"}fingerprint: "{change.Fingerprint}", reason: Wanted, until: 2026-12-31{"}"}
            - {"{"}fingerprint: 0000000000000000, reason: Long gone{"}"}
            """);
        var approved = Run("old.yaml", "new.yaml", "approved.yaml");
        Assert.Equal("Wanted", approved.Changes[0].Approval);
        Assert.Equal(["approved.yaml(2,3): IMG0356"], approved.Diagnostics.Select(d => $"{d.Span}: {d.Descriptor.Id}"));
        folder.Write("approved.yaml", $"- {{fingerprint: \"{change.Fingerprint}\", reason: Wanted, until: 2026-11-30}}\n");
        var ended = Run("old.yaml", "new.yaml", "approved.yaml");
        Assert.Null(ended.Changes[0].Approval);
        Assert.Equal("IMG0357", ended.Diagnostics.Single().Descriptor.Id);
    }

    [Theory]
    [InlineData("just text", 1)]
    [InlineData("- text", 1)]
    [InlineData("- {reason: Wanted}", 1)]
    [InlineData("- {fingerprint: aa}", 1)]
    [InlineData("- {fingerprint: aa, reason: Wanted, until: tomorrow}", 1)]
    public void What_is_no_approval_is_an_error(string text, int line)
    {
        folder.Write("a.yaml", Empty);
        folder.Write("approved.yaml", text);
        var finding = Run("a.yaml", "a.yaml", "approved.yaml").Diagnostics.Single();
        Assert.Equal(("IMG0355", line), (finding.Descriptor.Id, finding.Span.Line));
    }

    private DiffResult Run(string before, string after, string? approved = null) => SpecDiff.Run(new DiffOptions
    {
        WorkingDirectory = folder.FullPath,
        Base = before,
        Head = after,
        Approved = approved,
        Today = new DateOnly(2026, 12, 1),
    });

    private static IEnumerable<Change> OnTheWire(DiffResult result) => result.Changes.Where(c => c.Wire > Verdict.None);

    private void Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder.FullPath, RedirectStandardError = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error);
    }
}
