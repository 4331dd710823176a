using ImageCodegen.OpenApi;
using ImageCodegen.Text;

namespace ImageCodegen.Review.Lint;

/// <summary>Looks at specs with all rules. Prints nothing: what there is to say is in the result.</summary>
public static class LintRun
{
    /// <summary>Runs once.</summary>
    public static LintResult Run(LintOptions options)
    {
        var diagnostics = new DiagnosticBag();
        if (LintInputs.Find(options, diagnostics) is not { } inputs)
        {
            return new LintResult { Specs = [], Findings = [], Diagnostics = diagnostics.ToSorted() };
        }

        var report = new LintReport(inputs.Settings, inputs.Folder);
        var all = inputs.Specs.Select(s => Read(s.File, inputs.Documents, diagnostics)).OfType<LintDocument>().ToList();
        foreach (var document in all)
        {
            document.Check(report);
        }

        return new LintResult
        {
            Specs = [.. inputs.Specs.Select(s => s.File)],
            Findings = report.Findings,
            Suppressed = report.Suppressed,
            Diagnostics = diagnostics.ToSorted(),
        };
    }

    private static LintDocument? Read(SourceFile file, LintDocuments documents, DiagnosticBag diagnostics)
    {
        // What keeps a document from being read ends here; what is found in it while it is looked at is told by rules.
        var found = new DiagnosticBag();
        var reader = new OpenApiReader(documents, found);
        var document = reader.ReadDocument(file);
        foreach (var diagnostic in found.ToSorted())
        {
            diagnostics.Add(diagnostic.Descriptor, diagnostic.Span, [.. diagnostic.Arguments]);
        }

        return document is null ? null : new LintDocument(document, reader, found);
    }
}
