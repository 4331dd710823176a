using ImageCodegen.Text;
using YamlDotNet.Core;

namespace ImageCodegen.Syntax;

/// <summary>The parser's positions as ours.</summary>
internal static class YamlSpan
{
    /// <summary>The place in the file; the parser counts lines and columns from 1 as we do.</summary>
    public static SourceSpan Of(SourceFile file, Mark mark) => new(file, Math.Max(1, (int)mark.Line), Math.Max(1, (int)mark.Column));
}
