using ImageCodegen.Text;

namespace ImageCodegen.Configuration;

/// <summary>What a run reads and where its output goes.</summary>
/// <param name="Root">The absolute path of the folder that specs are named relative to.</param>
/// <param name="OutputPath">The absolute path of the output folder.</param>
/// <param name="OutputSpan">What names the output folder.</param>
/// <param name="Specs">The specs in the order in which they are listed.</param>
public sealed record CodegenConfiguration(string Root, string OutputPath, SourceSpan OutputSpan, IReadOnlyList<SpecRow> Specs)
{
    /// <summary>What holds for files that are no spec of their own.</summary>
    public CodegenSettings Common { get; init; } = CodegenSettings.None;

    /// <summary>The file that keeps names; null for none.</summary>
    public NamesFile? Names { get; init; }

    /// <summary>What <c>lint</c> is to look for.</summary>
    public LintSettings Lint { get; init; } = LintSettings.None;

    /// <summary>What the rules of <c>diff</c> are to say.</summary>
    public DiffSettings Diff { get; init; } = DiffSettings.None;
}

/// <summary>One spec and the namespace that it is generated in.</summary>
/// <param name="FullPath">The absolute path of the spec.</param>
/// <param name="Path">The path relative to the root, with <c>/</c>.</param>
/// <param name="Namespace">The C# namespace.</param>
/// <param name="Folder">The folder below the output folder, with <c>/</c>; empty for the output folder itself.</param>
/// <param name="Span">What names the spec.</param>
public sealed record SpecRow(string FullPath, string Path, string Namespace, string Folder, SourceSpan Span)
{
    /// <summary>What the user has chosen about the spec.</summary>
    public CodegenSettings Settings { get; init; } = CodegenSettings.None;
}
