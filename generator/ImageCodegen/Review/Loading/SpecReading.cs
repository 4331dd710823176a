using ImageCodegen.Binding;
using ImageCodegen.Binding.Kept;
using ImageCodegen.Model;
using ImageCodegen.OpenApi;
using ImageCodegen.Text;

namespace ImageCodegen.Review.Loading;

/// <summary>Reads specs as documents and as contracts.</summary>
internal static class SpecReading
{
    private const int MostCircles = 32;

    /// <summary>Reads them. What the binder has to say is for <c>generate</c>, and is not reported here, but for what is too large to be compared.</summary>
    public static IReadOnlyList<ReviewSpec> Read(FoundSpecs found, ReadLimits limits, DiagnosticBag diagnostics)
    {
        var loader = new CachedDocuments(new SourceDocuments(found.Files, limits));
        var reader = new OpenApiReader(loader, diagnostics);
        var specs = new List<(string Path, SourceFile File, OpenApiDocument Document)>();
        var inputs = new List<BindingInput>();
        foreach (var (fullPath, path, @namespace, settings) in found.Specs)
        {
            if (found.Files.Open(fullPath, diagnostics) is { } file && reader.ReadDocument(file) is { } document)
            {
                specs.Add((path, file, document));
                inputs.Add(new BindingInput(file, path, @namespace) { Settings = settings, Kept = found.Kept?.GetValueOrDefault(@namespace, KeptNames.None) });
            }
        }

        var contracts = Bind(inputs, found, loader, diagnostics);
        return [.. specs.Select(s => new ReviewSpec(s.Path, s.File, s.Document, contracts.GetValueOrDefault(s.Path)))];
    }

    /// <summary>The contracts of the specs that code can be generated from.</summary>
    private static Dictionary<string, ContractModel> Bind(List<BindingInput> inputs, FoundSpecs found, IDocumentLoader loader, DiagnosticBag diagnostics)
    {
        var bag = new DiagnosticBag();
        var models = new ContractBinder(loader, bag).Bind(inputs, found.Common);
        var findings = bag.ToSorted();
        var circles = findings.Count(static d => d.Descriptor == Diagnostics.CyclicReference);
        foreach (var finding in findings.Where(d => d.Descriptor == Diagnostics.ChainTooLong || d.Descriptor == Diagnostics.TooManyMembers
            || (d.Descriptor == Diagnostics.CyclicReference && (models.Count == 0 || circles > MostCircles))))
        {
            diagnostics.Add(finding.Descriptor, finding.Span, [.. finding.Arguments]);
        }

        var faulty = findings.Where(d => d.Descriptor.Severity == Severity.Error).Select(d => d.Span.File.Path).ToHashSet(StringComparer.Ordinal);
        var isSharedFaulty = faulty.Except(inputs.Select(i => i.File.Path), StringComparer.Ordinal).Any();
        var files = inputs.ToDictionary(i => i.SpecPath, i => i.File.Path, StringComparer.Ordinal);
        return models.Where(m => !isSharedFaulty && !faulty.Contains(files[m.SpecPath])).ToDictionary(m => m.SpecPath, StringComparer.Ordinal);
    }
}
