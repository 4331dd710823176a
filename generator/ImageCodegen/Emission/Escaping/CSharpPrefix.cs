namespace ImageCodegen.Emission.Escaping;

/// <summary>What stands in front of the fixed names of a template: nothing, or their namespace in full.</summary>
public sealed record CSharpPrefix : CSharpText
{
    private CSharpPrefix(string text)
        : base(text)
    {
    }

    /// <summary>Nothing: the namespace is in a <c>using</c>.</summary>
    public static CSharpPrefix None { get; } = new("");

    /// <summary>The namespace, <c>global::System.</c>.</summary>
    public static CSharpPrefix Full(string namespaceName) => new($"global::{CSharpNamespace.Join(namespaceName)}.");
}
