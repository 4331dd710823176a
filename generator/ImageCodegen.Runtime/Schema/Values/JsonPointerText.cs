namespace ImageCodegen.Runtime;

/// <summary>The steps of JSON Pointers (RFC 6901, 3 and 4).</summary>
internal static class JsonPointerText
{
    public static string Escape(string step) =>
        step.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    public static string Unescape(string step) =>
        step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
}
