using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ImageCodegen.Templates;

/// <summary>
/// Makes C# of the templates (<c>*.hbs</c>) of the project that is compiled, so that nothing is read, compiled or looked up by name where they
/// are used, and a template that names what its view does not have is an error of the compiler.
/// </summary>
[Generator]
public sealed class TemplateCompiler : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var templates = context.AdditionalTextsProvider
            .Where(static file => file.Path.EndsWith(".hbs", StringComparison.Ordinal))
            .Select(static (file, cancel) => (Name: Path.GetFileNameWithoutExtension(file.Path), Text: file.GetText(cancel)?.ToString() ?? ""))
            .Collect();
        context.RegisterSourceOutput(templates, static (output, files) => Compile(output, files));
    }

    private static void Compile(SourceProductionContext output, ImmutableArray<(string Name, string Text)> files)
    {
        try
        {
            var templates = files.ToDictionary(f => f.Name, f => TemplateReader.Read(f.Name, f.Text), StringComparer.Ordinal);
            Add(new TemplatePrinter(templates).Print());
        }
        catch (FormatException error)
        {
            Add("#error " + error.Message);
        }

        void Add(string code) => output.AddSource("BuiltInTemplates.g.cs", SourceText.From(code, Encoding.UTF8));
    }
}
