using ImageCodegen.Text;

namespace ImageCodegen.Syntax.Yaml;

/// <summary>What stands in one piece, before it is known whether it is a key or a value: a scalar, or an alias or a collection in brackets.</summary>
/// <param name="Span">Where it starts.</param>
/// <param name="Text">The text of a scalar; null for a node.</param>
/// <param name="Node">The node of an alias or a collection.</param>
/// <param name="Properties">The anchor and tag of a scalar.</param>
/// <param name="IsPlain">Whether it is a scalar without quotes.</param>
internal readonly record struct YamlAtom(SourceSpan Span, string? Text, Node? Node, YamlProperties Properties, bool IsPlain);
