namespace ImageCodegen.Emission.Escaping;

/// <summary>A namespace: identifiers with dots between them.</summary>
public sealed record CSharpNamespace : CSharpText
{
    private CSharpNamespace(string text)
        : base(text)
    {
    }

    /// <summary>Makes a namespace of a dotted name.</summary>
    /// <exception cref="ArgumentException">A part is no identifier.</exception>
    public static CSharpNamespace Create(string name) => new(Join(name));

    /// <summary>Its first part, which code looks up where it stands.</summary>
    internal string First => ToString() is var text && text.IndexOf('.', StringComparison.Ordinal) is > 0 and var end ? text[..end] : ToString();

    /// <summary>The same with the root named, which nothing hides.</summary>
    internal CSharpNamespace FromRoot() => new("global::" + ToString());

    internal static string Join(string name) => string.Join('.', name.Split('.').Select(CSharpIdentifier.Create));
}
