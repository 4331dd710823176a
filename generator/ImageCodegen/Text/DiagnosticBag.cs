namespace ImageCodegen.Text;

/// <summary>Collects what a run finds. Reports in the order of file, line, column, id; the same finding once.</summary>
/// <param name="choices">What the user wants of warnings; null for nothing in particular.</param>
public sealed class DiagnosticBag(WarningChoices? choices = null)
{
    private readonly List<Diagnostic> found = [];
    private readonly HashSet<(DiagnosticDescriptor, SourceSpan, string)> seen = [];

    /// <summary>True once an error was added.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Adds a finding, unless the same one was added before.</summary>
    public void Add(DiagnosticDescriptor descriptor, SourceSpan span, params string[] arguments)
    {
        if ((choices ?? WarningChoices.None).Apply(descriptor) is not { } wanted || !seen.Add((wanted, span, string.Join('\0', arguments))))
        {
            return;
        }

        found.Add(new Diagnostic(wanted, span, arguments));
        HasErrors |= wanted.Severity == Severity.Error;
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
