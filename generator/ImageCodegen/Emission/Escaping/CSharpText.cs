namespace ImageCodegen.Emission.Escaping;

/// <summary>
/// A piece of text that is safe to print where its type belongs. The cases are closed, each one's factories do the escaping, and
/// view models hold text in no other form: spec text that was not escaped cannot reach a template.
/// </summary>
public abstract record CSharpText
{
    private readonly string text;

    private protected CSharpText(string text) => this.text = text;

    /// <summary>The text as it is printed.</summary>
    public sealed override string ToString() => text;
}
