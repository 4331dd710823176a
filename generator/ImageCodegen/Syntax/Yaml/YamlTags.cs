using ImageCodegen.Text;

namespace ImageCodegen.Syntax.Yaml;

/// <summary>Types a scalar by its tag, or by the core schema where it has none.</summary>
internal static class YamlTags
{
    /// <summary>The scalar's type and text, with a diagnostic where its tag is unknown or does not fit.</summary>
    /// <param name="tag">Its tag; null for none.</param>
    /// <param name="text">Its text.</param>
    /// <param name="isPlain">Whether it stands without quotes.</param>
    /// <param name="span">Where it starts.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public static (ScalarType Type, string Text) Resolve(string? tag, string text, bool isPlain, SourceSpan span, DiagnosticBag diagnostics)
    {
        if (tag is "!" or "!!str")
        {
            return (ScalarType.String, text);
        }

        var untagged = isPlain ? YamlCoreSchema.Resolve(text) : (ScalarType.String, text);
        if (tag is null || Wanted(tag) is not { } wanted)
        {
            ReportUnknown(tag, span, diagnostics);
            return untagged;
        }

        var core = YamlCoreSchema.Resolve(text);
        if (core.Type == wanted || (wanted == ScalarType.Number && core.Type == ScalarType.Integer))
        {
            return (wanted, core.Text);
        }

        diagnostics.Add(Diagnostics.TagMismatch, span, text, tag, new ScalarNode(span, wanted, text).Kind);
        return untagged;
    }

    /// <summary>Reports a tag that does not fit a container.</summary>
    /// <param name="tag">The tag; null for none.</param>
    /// <param name="fitting"><c>!!map</c> or <c>!!seq</c>.</param>
    /// <param name="span">Where the container starts.</param>
    /// <param name="diagnostics">Receives the report.</param>
    public static void CheckContainer(string? tag, string fitting, SourceSpan span, DiagnosticBag diagnostics)
    {
        if (tag != "!" && tag != fitting)
        {
            ReportUnknown(tag, span, diagnostics);
        }
    }

    private static ScalarType? Wanted(string tag) => tag switch
    {
        "!!int" => ScalarType.Integer,
        "!!float" => ScalarType.Number,
        "!!bool" => ScalarType.Boolean,
        "!!null" => ScalarType.Null,
        _ => null,
    };

    private static void ReportUnknown(string? tag, SourceSpan span, DiagnosticBag diagnostics)
    {
        if (tag is not null)
        {
            diagnostics.Add(Diagnostics.UnknownTag, span, tag);
        }
    }
}
