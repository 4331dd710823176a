using ImageCodegen.Configuration;
using ImageCodegen.OpenApi;
using ImageCodegen.Review.Lint.Facts;
using ImageCodegen.Review.Lint.Rules;
using ImageCodegen.Review.Lint.Structure;
using ImageCodegen.Text;

namespace ImageCodegen.Review.Lint;

/// <summary>Looks at specs with all rules. Prints nothing: what there is to say is in the result.</summary>
public sealed class LintRun
{
    private readonly LintInputs inputs;
    private readonly DiagnosticBag diagnostics;
    private readonly LintReport report;
    private readonly LintBinding binding;
    private readonly List<(SourceFile File, OpenApiDocument Document)> read = [];
    private readonly ComponentUses uses = new();
    private readonly ExampledMembers exampled = new();

    private LintRun(LintInputs inputs, DiagnosticBag diagnostics)
    {
        this.inputs = inputs;
        this.diagnostics = diagnostics;
        report = new LintReport(inputs.Settings, inputs.Folder);
        binding = new LintBinding(inputs.Specs, inputs.Common, inputs.Documents);
    }

    /// <summary>Runs once.</summary>
    public static LintResult Run(LintOptions options)
    {
        var found = new DiagnosticBag();
        return LintInputs.Find(options, found) is { } given
            ? new LintRun(given, found).Run()
            : new LintResult { Specs = [], Findings = [], Diagnostics = found.ToSorted() };
    }

    private LintResult Run()
    {
        var documents = inputs.Specs.Select(s => Read(s.File)).OfType<LintDocument>().ToList();
        documents.ForEach(document => document.Walk());
        documents.ForEach(document => document.Finish());
        ReportUnused();
        return new LintResult
        {
            Specs = [.. inputs.Specs.Select(s => s.File)],
            Reviewed = [.. read.Select(r => new ReviewSpec(r.File.DisplayPath, r.File, r.Document, binding.Of(r.File)))],
            Findings = report.Findings,
            Suppressed = report.Suppressed,
            Diagnostics = diagnostics.ToSorted(),
        };
    }

    private LintDocument? Read(SourceFile file)
    {
        // What keeps a document from being read ends here; what is found in it while it is looked at is told by rules.
        var ofDocument = new DiagnosticBag();
        var reader = new OpenApiReader(inputs.Documents, ofDocument);
        var document = reader.ReadDocument(file);
        foreach (var diagnostic in ofDocument.ToSorted())
        {
            diagnostics.Add(diagnostic.Descriptor, diagnostic.Span, [.. diagnostic.Arguments]);
        }

        if (document is null)
        {
            return null;
        }

        read.Add((file, document));
        var root = new LintElement(ObjectKind.Document, document.Element, document.Span, parent: null);
        var context = new LintContext(root, reader, report, inputs.Settings) { Found = ofDocument, Uses = uses, Exampled = exampled, Binding = binding };
        return new LintDocument(context, report);
    }

    /// <summary>A suppression can be judged where all that it is for was looked at.</summary>
    private void ReportUnused()
    {
        var rule = new SuppressionUnused().Rule;
        foreach (var suppression in inputs.Settings.Suppressions.Where(s => !s.IsUsed))
        {
            if (inputs.IsWhole || (suppression.NamesFile && inputs.Specs.Any(s => suppression.IsFor(report.NameOf(s.File)))))
            {
                report.Add(
                    rule,
                    new LintPlace(suppression.Span, NodePath.Root.Then(ConfigurationKeys.Lint).Then(ConfigurationKeys.Suppress)),
                    $"Nothing is left to suppress: no finding of '{suppression.Rule}' at '{suppression.At}'",
                    "Remove the entry",
                    suppression.Rule,
                    suppression.At);
            }
        }
    }
}
