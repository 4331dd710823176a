using ImageCodegen.Binding.Values;
using ImageCodegen.Model;
using ImageCodegen.Text;

namespace ImageCodegen.Binding.Settings;

/// <summary>The table of formats with what the user wants otherwise.</summary>
internal sealed class FormatMap(IReadOnlyDictionary<string, FormatMapping> mappings, DiagnosticBag diagnostics)
{
    /// <summary>The scalar for a JSON type. A mapping that does not fit the type is reported and changes nothing.</summary>
    public ScalarKind Scalar(string type, string? format, string? contentEncoding)
    {
        var key = format is not null && mappings.ContainsKey(format) ? format : FormatTable.IsNumeric(format) ? null : type;
        if (key is null || !mappings.TryGetValue(key, out var mapping))
        {
            return FormatTable.Scalar(type, format, contentEncoding);
        }

        if (mapping.In(type) is { } kind)
        {
            return kind;
        }

        diagnostics.Add(Diagnostics.UnfitMapping, mapping.Span, mapping.Format, mapping.TypeName, type);
        return FormatTable.Scalar(type, format, contentEncoding);
    }

    /// <summary>The JSON type that a format implies where the schema has none; null where it implies none.</summary>
    public string? ImpliedType(string? format) =>
        FormatTable.ImpliedType(format) ?? (format is null ? null : mappings.GetValueOrDefault(format)?.JsonType);
}
