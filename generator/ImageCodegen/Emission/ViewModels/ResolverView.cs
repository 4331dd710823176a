using ImageCodegen.Emission.Escaping;

namespace ImageCodegen.Emission.ViewModels;

/// <summary>The resolver of a namespace: <c>Resolver.hbs</c>.</summary>
internal sealed record ResolverView : IViewModel
{
    public required FileView File { get; init; }

    public required NamesView Names { get; init; }

    public required CSharpVisibility Visibility { get; init; }

    public required CSharpIdentifier Name { get; init; }

    public required IReadOnlyList<ResolverPartView> Parts { get; init; }
}

/// <summary>A method that adds a number of types.</summary>
/// <param name="Method">Its name.</param>
/// <param name="Types">Calls of the runtime's methods, one a type: <c>.Record&lt;Image&gt;()</c>.</param>
internal sealed record ResolverPartView(CSharpIdentifier Method, CSharpRow Types) : IViewModel;
