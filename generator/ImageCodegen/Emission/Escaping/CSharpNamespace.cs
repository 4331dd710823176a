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

    /// <summary>The namespace as code within another one names it: from the root, where a part of that one hides its first part.</summary>
    internal CSharpNamespace Within(string around) =>
        around.Split('.').Contains(ToString().Split('.')[0], StringComparer.Ordinal) ? new CSharpNamespace("global::" + ToString()) : this;

    internal static string Join(string name) => string.Join('.', name.Split('.').Select(CSharpIdentifier.Create));
}
