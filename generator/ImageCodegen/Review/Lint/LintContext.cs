using ImageCodegen.Configuration;
using ImageCodegen.Model;
using ImageCodegen.OpenApi;
using ImageCodegen.Review.Lint.Facts;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.Review.Lint;

/// <summary>What a rule sees of the run, and where it reports.</summary>
/// <param name="document">The document.</param>
/// <param name="reader">What reads it.</param>
/// <param name="report">Takes the findings.</param>
/// <param name="settings">What is configured.</param>
internal sealed class LintContext(LintElement document, OpenApiReader reader, LintReport report, LintSettings settings)
{
    private readonly List<OpenApiFile> files = [document.Source.File];
    private bool? isTranscribed;

    /// <summary>The document.</summary>
    public LintElement Document { get; } = document;

    /// <summary>Reads schemas and follows references.</summary>
    public OpenApiReader Reader { get; } = reader;

    /// <summary>The version that the document names, <c>3.1.1</c>.</summary>
    public string Version { get; } = document.Text("openapi") ?? "";

    /// <summary>What the reader has found on the way.</summary>
    public DiagnosticBag Found { get; init; } = new();

    /// <summary>Holds values against schemas when the walk is over.</summary>
    internal LintValues Values { get; } = new();

    /// <summary>Which components are used, over all documents of the run.</summary>
    internal ComponentUses Uses { get; init; } = new();

    /// <summary>Which members have a value in an example, over all documents of the run.</summary>
    internal ExampledMembers Exampled { get; init; } = new();

    /// <summary>What generating makes of the documents of the run.</summary>
    internal required LintBinding Binding { get; init; }

    /// <summary>What follows from the document in C#; null where it cannot be generated from.</summary>
    public ContractModel? Contract => Binding.Of(Document.Source.File.Source);

    /// <summary>The files that the walk has come to, the document's own first.</summary>
    public IReadOnlyList<OpenApiFile> Files => files;

    /// <summary>True where the document was transcribed from another one.</summary>
    public bool IsTranscribed => isTranscribed ??= settings.Transcribed ?? SaysSource();

    /// <summary>Adds a finding.</summary>
    /// <param name="rule">The rule that found it.</param>
    /// <param name="place">Where it is.</param>
    /// <param name="what">What is wrong, without a full stop.</param>
    /// <param name="fix">How to fix it, without a full stop.</param>
    /// <param name="values">What tells the finding from others of the rule at the same place.</param>
    public void Report(LintRule rule, LintPlace place, string what, string fix, params ReadOnlySpan<string> values) =>
        report.Add(rule.Rule, place, what, fix, values);

    /// <summary>Adds a finding at a level of its own: what one version forbids, another may only advise against.</summary>
    public void Report(LintRule rule, FindingLevel level, LintPlace place, string what, string fix, params ReadOnlySpan<string> values) =>
        report.Add(rule.Rule, level, place, what, fix, values);

    /// <summary>The node that the references of an element lead to, or the element itself; null where they lead to nothing.</summary>
    public Element? Follow(Element element) =>
        element.Node is MappingNode mapping && mapping["$ref"] is not null ? Reader.References.Follow(element) : element;

    /// <summary>The same, where it is a mapping.</summary>
    public (Element Element, MappingNode Mapping)? FollowToMapping(Element element) =>
        Follow(element) is { Node: MappingNode mapping } found ? (found, mapping) : null;

    /// <summary>Notes that the walk has come to a file.</summary>
    internal void Reach(OpenApiFile file)
    {
        if (!files.Contains(file))
        {
            files.Add(file);
        }
    }

    private bool SaysSource()
    {
        var found = false;
        DocumentTexts.Visit(Document.Source.File, text => !found && text.StartsWith("x-source", StringComparison.Ordinal), (_, _) => found = true);
        return found;
    }
}
