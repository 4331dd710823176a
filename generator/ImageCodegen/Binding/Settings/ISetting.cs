using ImageCodegen.Text;

namespace ImageCodegen.Binding.Settings;

/// <summary>An entry that is about something in a document. One that is about nothing there is reported.</summary>
public interface ISetting
{
    /// <summary>The key that it stands under, <c>include.paths</c>.</summary>
    string Key { get; }

    /// <summary>What it is about, as the user wrote it.</summary>
    string Text { get; }

    /// <summary>Where it stands.</summary>
    SourceSpan Span { get; }
}
