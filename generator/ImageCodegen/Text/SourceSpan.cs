namespace ImageCodegen.Text;

/// <summary>Where something starts in a source file.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column in UTF-16 code units, counted from 1.</param>
public readonly record struct SourceSpan(SourceFile File, int Line, int Column)
{
    /// <summary>The form that MSBuild and editors turn into a link: <c>file(line,column)</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File.DisplayPath}({Line},{Column})");
}
