namespace ImageCodegen.Emission.ViewModels;

/// <summary>The resolver of a namespace: <c>Resolver.hbs</c>.</summary>
internal sealed record ResolverView : IViewModel
{
    public required FileView File { get; init; }

    public required NamesView Names { get; init; }

    public required CSharpVisibility Visibility { get; init; }

    public required CSharpIdentifier Name { get; init; }

    /// <summary>The runtime's methods, one a type: <c>Record&lt;Image&gt;</c>.</summary>
    public required IReadOnlyList<CSharpType> Types { get; init; }
}
