using System.Collections.Immutable;
using System.Globalization;
using ImageCodegen.Templates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ImageCodegen.Tests.Emission;

/// <summary>A wrong template does not build, and says where it is wrong.</summary>
public sealed class TemplateCompilerTests
{
    [Theory]
    [InlineData("a\n{{#if Name}}b", "X.hbs(2): {{#if Name}} is not closed.")]
    [InlineData("a\n{{#if Name}}b{{/each}}", "X.hbs(2): {{#if Name}} is not closed.")]
    [InlineData("{{/if}}", "X.hbs(1): {{/if}} closes nothing.")]
    [InlineData("{{else}}", "X.hbs(1): {{else}} closes nothing.")]
    [InlineData("a\nb {{Name", "X.hbs(2): a tag does not end.")]
    [InlineData("{{#with Name}}{{/with}}", "X.hbs(1): {{#with Name}} is not known here.")]
    [InlineData("{{{Name}}}", "X.hbs(1): {{{Name}} is not known here.")]
    [InlineData("{{lookup Name 1}}", "X.hbs(1): {{lookup Name 1}} is not known here.")]
    [InlineData("{{!-- XView --}}\n{{> Y}}", "There is no template Y.hbs.")]
    [InlineData("{{!-- XView --}}\n{{../Name}}", "'../Name' is sought above all that a template is given.")]
    [InlineData("{{!-- XView\n--}}", "X.hbs(1): the comment does not end its line.")]
    public void A_fault_is_an_error_of_the_compiler(string template, string message) =>
        Assert.Contains(Diagnostics(template), d => d.Id == "CS1029" && d.GetMessage(CultureInfo.InvariantCulture).Contains(message, StringComparison.Ordinal));

    [Fact]
    public void A_member_that_the_view_does_not_have_is_an_error_of_the_compiler() =>
        Assert.Contains(Diagnostics("{{!-- XView --}}\n{{Nmae}}\n"), d => d.Id is "CS1061" or "CS0246");

    private static ImmutableArray<Diagnostic> Diagnostics(string template)
    {
        const string View = "namespace ImageCodegen.Emission.ViewModels { public interface IViewModel; public sealed record XView(string Name) : IViewModel; }";
        var compilation = CSharpCompilation.Create("x", [CSharpSyntaxTree.ParseText(View)], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);
        CSharpGeneratorDriver.Create([new TemplateCompiler().AsSourceGenerator()], [new TemplateText(template)])
            .RunGeneratorsAndUpdateCompilation(compilation, out var updated, out _);
        return updated.GetDiagnostics();
    }

    private sealed class TemplateText(string text) : AdditionalText
    {
        public override string Path => "X.hbs";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
