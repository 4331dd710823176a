using ImageCodegen.Text;

namespace ImageCodegen.Configuration;

/// <summary>The file that keeps C# names from run to run.</summary>
/// <param name="FullPath">Its absolute path.</param>
/// <param name="Span">What names it.</param>
public sealed record NamesFile(string FullPath, SourceSpan Span)
{
    /// <summary>What <c>init</c> calls it, and the documentation.</summary>
    public const string UsualName = "imagecodegen.names.yaml";
}
