using System.Globalization;

namespace ImageCodegen.Text;

/// <summary>How much a diagnostic matters: an error makes a run fail and write nothing, a warning does not.</summary>
public enum Severity
{
    /// <summary>Something will be ignored or is likely not meant.</summary>
    Warning,

    /// <summary>The run cannot go on to write output.</summary>
    Error,
}

/// <summary>One kind of diagnostic. All kinds stand in <see cref="Diagnostics"/>.</summary>
/// <param name="Id">The stable id, <c>IMG0001</c>.</param>
/// <param name="Severity">Error or warning.</param>
/// <param name="What">What is wrong, one sentence without its full stop; a composite format of the arguments.</param>
/// <param name="Fix">How to fix it, one sentence without its full stop; a composite format of the same arguments.</param>
public sealed record DiagnosticDescriptor(string Id, Severity Severity, string What, string Fix);

/// <summary>One finding at one place.</summary>
/// <param name="Descriptor">Its kind.</param>
/// <param name="Span">Where it is.</param>
/// <param name="Arguments">The values that its texts are about.</param>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, SourceSpan Span, IReadOnlyList<string> Arguments)
{
    /// <summary>What is wrong, with the arguments filled in.</summary>
    public string What => Format(Descriptor.What);

    /// <summary>How to fix it, with the arguments filled in.</summary>
    public string Fix => Format(Descriptor.Fix);

    /// <summary>The one-line form: <c>file(line,column): error IMG0001: what. how to fix.</c></summary>
    public override string ToString() => At(Span);

    /// <summary>The same with the absolute path of the file, for readers who do not know the working directory.</summary>
    public string ToAbsoluteString() => At(Span with { File = new SourceFile(Span.File.Path, Span.File.Path, default) });

    private string At(SourceSpan place)
    {
        var severity = Descriptor.Severity == Severity.Error ? "error" : "warning";
        return $"{place}: {severity} {Descriptor.Id}: {What}. {Fix}.";
    }

    private string Format(string text) =>
        OneLine.Of(string.Format(CultureInfo.InvariantCulture, text, [.. Arguments.Cast<object?>()]));
}
