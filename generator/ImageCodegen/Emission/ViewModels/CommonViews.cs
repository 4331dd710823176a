using ImageCodegen.Emission.Escaping;

namespace ImageCodegen.Emission.ViewModels;

/// <summary>What a file starts with: <c>FileStart.hbs</c>.</summary>
/// <param name="Origin">Where what is in it comes from.</param>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Usings">The namespaces that it uses.</param>
/// <param name="IsFull">True where it writes the names of these in full.</param>
internal sealed record FileView(CommentText Origin, CSharpNamespace Namespace, IReadOnlyList<CSharpNamespace> Usings, bool IsFull) : IViewModel;

/// <summary>A documentation comment of one line or of several.</summary>
internal sealed record DocView(IReadOnlyList<XmlDocText> Lines) : IViewModel;

/// <summary>What stands in front of fixed names: nothing where their namespaces are in use, the namespace in full where a name would clash.</summary>
internal sealed record NamesView : IViewModel
{
    internal NamesView(TypePrinter types, params IReadOnlyCollection<string> namespaces)
    {
        CSharpPrefix Of(string name) => namespaces.Contains(name, StringComparer.Ordinal) ? types.Prefix(name) : KnownNames.Full(name);
        System = Of(KnownNames.System);
        Collections = Of(KnownNames.Collections);
        CodeAnalysis = Of(KnownNames.CodeAnalysis);
        Globalization = Of(KnownNames.Globalization);
        Http = Of(KnownNames.Http);
        Json = Of(KnownNames.Json);
        Serialization = Of(KnownNames.Serialization);
        Metadata = Of(KnownNames.Metadata);
        Regex = Of(KnownNames.Regex);
        Runtime = Of(KnownNames.Runtime);
    }

    public CSharpPrefix System { get; }

    public CSharpPrefix Collections { get; }

    public CSharpPrefix CodeAnalysis { get; }

    public CSharpPrefix Globalization { get; }

    public CSharpPrefix Http { get; }

    public CSharpPrefix Json { get; }

    public CSharpPrefix Serialization { get; }

    public CSharpPrefix Metadata { get; }

    public CSharpPrefix Regex { get; }

    public CSharpPrefix Runtime { get; }
}
