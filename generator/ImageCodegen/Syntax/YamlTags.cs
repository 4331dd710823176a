using ImageCodegen.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ImageCodegen.Syntax;

/// <summary>Types a scalar by its tag, or by the core schema where it has none.</summary>
internal static class YamlTags
{
    private const string Prefix = "tag:yaml.org,2002:";

    /// <summary>True where a tag says to merge, or a plain key without a tag is the merge key.</summary>
    public static bool IsMergeKey(Scalar key) =>
        key.Tag.IsEmpty ? key is { Style: ScalarStyle.Plain, Value: "<<" } : Name(key.Tag) == "!!merge";

    /// <summary>The scalar's type and text, with a diagnostic where its tag is unknown or does not fit.</summary>
    public static (ScalarType Type, string Text) Resolve(Scalar scalar, string text, SourceSpan span, DiagnosticBag diagnostics)
    {
        var tag = Name(scalar.Tag);
        if (tag is "!" or "!!str")
        {
            return (ScalarType.String, text);
        }

        var untagged = scalar.Style == ScalarStyle.Plain ? YamlCoreSchema.Resolve(text) : (ScalarType.String, text);
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
    /// <param name="tagName">The tag.</param>
    /// <param name="fitting"><c>!!map</c> or <c>!!seq</c>.</param>
    /// <param name="span">Where the container starts.</param>
    /// <param name="diagnostics">Receives the report.</param>
    public static void CheckContainer(TagName tagName, string fitting, SourceSpan span, DiagnosticBag diagnostics)
    {
        var tag = Name(tagName);
        if (tag is not null && tag != "!" && tag != fitting)
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

    // As people write it; null where there is none.
    private static string? Name(TagName tag)
    {
        if (tag.IsEmpty)
        {
            return null;
        }

        return tag.Value.StartsWith(Prefix, StringComparison.Ordinal) ? "!!" + tag.Value[Prefix.Length..] : tag.Value;
    }
}
