using ImageCodegen.Emission.Escaping;
using ImageCodegen.Emission.ViewModels;
using ImageCodegen.Model;

namespace ImageCodegen.Emission.Builders;

/// <summary>The parts that views of all concerns share.</summary>
internal static class Views
{
    /// <summary>The start of a file. Comes last: the printer knows by then which namespaces it took names from.</summary>
    internal static FileView File(ContractScope scope, string origin, TypePrinter types) =>
        new(
            CommentText.Create(origin.TrimEnd('#')),
            CSharpNamespace.Create(scope.Namespace),
            [.. types.Usings.Select(used => scope.Takes(used.First) ? used.FromRoot() : used)],
            types.IsFull);

    /// <summary>The start of a file of several that write names alike.</summary>
    internal static FileView File(ContractScope scope, string origin, IReadOnlyList<FileView> files)
    {
        var usings = files.SelectMany(static file => file.Usings).Distinct()
            .OrderByDescending(static used => used.ToString().StartsWith("System", StringComparison.Ordinal))
            .ThenBy(static used => used.ToString(), StringComparer.Ordinal);
        return new FileView(CommentText.Create(origin.TrimEnd('#')), CSharpNamespace.Create(scope.Namespace), [.. usings], files[0].IsFull);
    }

    /// <summary>The documentation of an element: the spec's text, or a plain sentence where it has none.</summary>
    /// <param name="documentation">What the spec says.</param>
    /// <param name="fallback">The sentence, in Markdown.</param>
    /// <param name="notes">Sentences that end the summary.</param>
    internal static DocView Doc(Documentation documentation, Func<string> fallback, params IReadOnlyList<string> notes)
    {
        var lines = XmlDocText.Comment(documentation.Summary ?? "", notes);
        return new DocView(lines.Count > 0 ? lines : XmlDocText.Comment(fallback(), notes));
    }

    /// <summary>The documentation of a type.</summary>
    internal static DocView Doc(TypeModel type) =>
        Doc(type.Documentation, () => $"`{type.Name.Name}` of the contract.", type.Documentation.Deprecated ? ["Deprecated."] : []);

    /// <summary>The attribute of deprecated members.</summary>
    internal static CSharpType Obsolete(ContractScope scope, TypePrinter types, bool deprecated) =>
        !deprecated || scope.Takes("ObsoleteAttribute") ? CSharpType.Full(KnownNames.System, "Obsolete") : types.Known(KnownNames.System, "Obsolete");

    /// <summary>What a template goes through where there is at most one.</summary>
    internal static IReadOnlyList<TView> OneOrNone<TView>(TView? view)
        where TView : class => view is null ? [] : [view];

    /// <summary>A fixed name.</summary>
    internal static CSharpIdentifier Name(string name) => CSharpIdentifier.Create(name);

    /// <summary>A flag as an argument that says what it is.</summary>
    internal static CSharpAccess Flag(string parameter, bool value) => CSharpAccess.Flag(Name(parameter), value);
}
