using ImageCodegen.Binding.Kept;
using ImageCodegen.Binding.Settings;
using ImageCodegen.Text;

namespace ImageCodegen.Binding;

/// <summary>One document to bind.</summary>
/// <param name="File">The document.</param>
/// <param name="SpecPath">Its path relative to the configuration, with <c>/</c>: the way in which output names it.</param>
/// <param name="Namespace">The C# namespace that its types go to.</param>
public sealed record BindingInput(SourceFile File, string SpecPath, string Namespace)
{
    /// <summary>What the user has chosen about it.</summary>
    public BindingSettings Settings { get; init; } = BindingSettings.None;

    /// <summary>The names that its things had before; null where none are kept, which costs nothing.</summary>
    public KeptNames? Kept { get; init; }
}
