namespace ImageCodegen.Emission.Escaping;

/// <summary>The name of a type, or of a generic method, composed of fixed names and <see cref="CSharpIdentifier"/>s alone.</summary>
public sealed record CSharpType : CSharpText
{
    private CSharpType(string text)
        : base(text)
    {
    }

    /// <summary>A C# keyword type or the simple name of a type that is in scope.</summary>
    /// <exception cref="ArgumentException">The name is neither a keyword type nor an identifier.</exception>
    public static CSharpType Simple(string name) => name is "string" or "bool" or "int" or "long" or "ulong" or "float" or "double" or "decimal"
        ? new CSharpType(name)
        : new CSharpType(CSharpIdentifier.Create(name).ToString());

    /// <summary>A type by its full name, <c>global::System.Uri</c>.</summary>
    /// <exception cref="ArgumentException">A part is no identifier.</exception>
    public static CSharpType Full(string namespaceName, string name) =>
        new($"global::{(namespaceName.Length == 0 ? "" : CSharpNamespace.Join(namespaceName) + ".")}{CSharpIdentifier.Create(name)}");

    /// <summary>This, of type arguments: <c>IReadOnlyList&lt;Tag&gt;</c>.</summary>
    public CSharpType Of(params IEnumerable<CSharpType> arguments) => new($"{this}<{string.Join(", ", arguments)}>");

    /// <summary>This or null: <c>long?</c>.</summary>
    public CSharpType OrNull() => new(this + "?");

    /// <summary>An array of bytes, the one array that generated code has.</summary>
    public static CSharpType Bytes { get; } = new("byte[]");
}
