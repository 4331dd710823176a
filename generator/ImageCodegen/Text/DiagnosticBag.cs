namespace ImageCodegen.Text;

/// <summary>Collects what a run finds. Reports in the order of file, line, column, id; the same finding once.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> found = [];
    private readonly HashSet<(DiagnosticDescriptor, SourceSpan, string)> seen = [];

    /// <summary>True once an error was added.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Adds a finding, unless the same one was added before.</summary>
    public void Add(DiagnosticDescriptor descriptor, SourceSpan span, params string[] arguments)
    {
        if (!seen.Add((descriptor, span, string.Join('\0', arguments))))
        {
            return;
        }

        found.Add(new Diagnostic(descriptor, span, arguments));
        HasErrors |= descriptor.Severity == Severity.Error;
    }

    /// <summary>All findings, sorted by file, line, column and id.</summary>
    public IReadOnlyList<Diagnostic> ToSorted() =>
    [
        .. found
            .OrderBy(d => d.Span.File.DisplayPath, StringComparer.Ordinal)
            .ThenBy(d => d.Span.Line)
            .ThenBy(d => d.Span.Column)
            .ThenBy(d => d.Descriptor.Id, StringComparer.Ordinal),
    ];
}
