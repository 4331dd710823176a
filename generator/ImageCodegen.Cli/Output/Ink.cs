namespace ImageCodegen.Cli.Output;

/// <summary>Colours text with the escape sequences of ECMA-48, section 8.3.117 (SGR), or leaves it as it is.</summary>
/// <param name="IsOn">True to colour.</param>
internal readonly record struct Ink(bool IsOn)
{
    /// <summary>For errors and what breaks.</summary>
    public string Red(string text) => Style("31", text);

    /// <summary>For warnings.</summary>
    public string Yellow(string text) => Style("33", text);

    /// <summary>For what is well.</summary>
    public string Green(string text) => Style("32", text);

    /// <summary>For what to see first.</summary>
    public string Bold(string text) => Style("1", text);

    /// <summary>For what may be skipped.</summary>
    public string Dim(string text) => Style("2", text);

    private string Style(string code, string text) => IsOn ? $"\e[{code}m{text}\e[0m" : text;
}
