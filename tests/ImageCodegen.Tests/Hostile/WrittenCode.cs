using ImageCodegen.Tests.Compilation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ImageCodegen.Tests.Hostile;

/// <summary>What a spec was turned into, in a folder of its own beside the spec.</summary>
internal sealed class WrittenCode
{
    private WrittenCode(CodegenResult result, IReadOnlyDictionary<string, string> folder)
    {
        Result = result;
        Strays = [.. folder.Keys.Where(static path => path != "spec.json" && !path.StartsWith("out/", StringComparison.Ordinal))];
        Files = [.. folder.Where(static f => f.Key.EndsWith(".cs", StringComparison.Ordinal)).OrderBy(static f => f.Key, StringComparer.Ordinal).Select(static f => (f.Key, f.Value))];
    }

    internal CodegenResult Result { get; }

    internal IReadOnlyList<(string Path, string Text)> Files { get; }

    /// <summary>The files that are not where output goes.</summary>
    internal IReadOnlyList<string> Strays { get; }

    internal IEnumerable<string> Errors => Result.Diagnostics.Where(static d => d.Descriptor.Severity == ImageCodegen.Text.Severity.Error).Select(static d => d.ToString());

    internal static WrittenCode From(string spec)
    {
        using var folder = new TempFolder();
        folder.Write("spec.json", spec);
        var result = CodegenPipeline.Run(new CodegenOptions { WorkingDirectory = folder.FullPath, Specs = ["spec.json"], Namespace = "Hostile", Output = "out" });
        return new WrittenCode(result, folder.Snapshot());
    }

    internal CompiledCode Compile() => CodeCompiler.Compile(Files);

    /// <summary>Every declaration in full.</summary>
    internal IReadOnlyList<string> Declarations() => [.. Trees().SelectMany(static tree => tree.GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>()).Select(Name)];

    /// <summary>How many declarations there are of each kind, in whichever files they stand.</summary>
    internal IEnumerable<string> DeclarationCounts() => Trees()
        .SelectMany(static tree => tree.GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>())
        .Where(static node => node is not BaseNamespaceDeclarationSyntax)
        .CountBy(static node => node.Kind())
        .Select(static pair => $"{pair.Key} {pair.Value}")
        .Order(StringComparer.Ordinal);

    /// <summary>The attributes that are used, without their namespaces.</summary>
    internal IEnumerable<string> Attributes() => Trees()
        .SelectMany(static tree => tree.GetRoot().DescendantNodes().OfType<AttributeSyntax>())
        .Select(static attribute => attribute.Name.ToString().Split('.')[^1])
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    /// <summary>Directives and comments that are not those of every file.</summary>
    internal IEnumerable<string> Asides() => Trees().SelectMany(static tree => tree.GetRoot().DescendantTrivia().Where(IsAside).Select(t => $"{tree.FilePath}: {t}"));

    /// <summary>The names that are declared.</summary>
    internal IEnumerable<string> DeclaredNames() => Trees()
        .SelectMany(static tree => tree.GetRoot().DescendantTokens())
        .Where(static token => token.IsKind(SyntaxKind.IdentifierToken) && token.Parent is MemberDeclarationSyntax or VariableDeclaratorSyntax or ParameterSyntax)
        .Select(static token => token.ValueText);

    private static bool IsAside(SyntaxTrivia trivia) => trivia.IsDirective
        ? trivia.ToString() != "#nullable enable"
        : trivia.Kind() is SyntaxKind.MultiLineCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia
            || (trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) && trivia.GetLocation().GetLineSpan().StartLinePosition is not { Line: < 3, Character: 0 });

    private static string Name(MemberDeclarationSyntax node) => node switch
    {
        BaseTypeDeclarationSyntax type => $"{type.Kind()} {type.Identifier}",
        PropertyDeclarationSyntax property => $"{property.Type} {property.Identifier}",
        MethodDeclarationSyntax method => $"{method.Identifier}{method.ParameterList}",
        FieldDeclarationSyntax field => string.Join(',', field.Declaration.Variables.Select(static v => v.Identifier.Text)),
        _ => node.Kind().ToString(),
    };

    private IEnumerable<SyntaxTree> Trees() => Files.Select(static file =>
        CSharpSyntaxTree.ParseText(file.Text, new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose), file.Path));
}
