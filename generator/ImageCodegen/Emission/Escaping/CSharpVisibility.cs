namespace ImageCodegen.Emission.Escaping;

/// <summary>Who sees generated types.</summary>
public sealed record CSharpVisibility : CSharpText
{
    private CSharpVisibility(string text)
        : base(text)
    {
    }

    /// <summary>Everybody.</summary>
    public static CSharpVisibility Public { get; } = new("public");

    /// <summary>The assembly that they are compiled into.</summary>
    public static CSharpVisibility Internal { get; } = new("internal");
}
