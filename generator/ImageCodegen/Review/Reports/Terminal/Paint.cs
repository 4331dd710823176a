namespace ImageCodegen.Review.Reports.Terminal;

/// <summary>Colours by ECMA-48 (8.3.117), or none. Each is ended where it begins, so that no line colours the next one.</summary>
/// <param name="enabled">Whether there are any.</param>
internal sealed class Paint(bool enabled)
{
    private const string Escape = "\e[";

    public static string Plain(string text) => text;

    public string Strong(string text) => In("1", text);

    public string Quiet(string text) => In("2", text);

    public string Old(string text) => In("31", text);

    public string New(string text) => In("32", text);

    public string Of(Gravity gravity, string text) => In(gravity switch { Gravity.Fault => "1;31", Gravity.Doubt => "1;33", _ => "1;36" }, text);

    private string In(string style, string text) => enabled && text.Length > 0 ? $"{Escape}{style}m{text}{Escape}0m" : text;
}
