using ImageCodegen.Binding.Settings;
using ImageCodegen.Emission;
using ImageCodegen.Text;

namespace ImageCodegen.Configuration;

/// <summary>What the user has chosen about a spec, or about all.</summary>
/// <param name="Binding">About what is generated, and under which names and types.</param>
/// <param name="Emission">About what is printed of it.</param>
/// <param name="Templates">Where templates stand that take the place of built-in ones; null for none.</param>
public sealed record CodegenSettings(BindingSettings Binding, EmissionSettings Emission, TemplateChoice? Templates)
{
    /// <summary>Nothing chosen.</summary>
    public static CodegenSettings None { get; } = new(BindingSettings.None, EmissionSettings.All, Templates: null);
}

/// <summary>A folder of templates.</summary>
/// <param name="FullPath">Its absolute path.</param>
/// <param name="Text">The path as the user wrote it.</param>
/// <param name="Span">Where he wrote it.</param>
public sealed record TemplateChoice(string FullPath, string Text, SourceSpan Span);
