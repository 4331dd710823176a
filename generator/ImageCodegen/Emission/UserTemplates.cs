using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;
using ImageCodegen.Emission.ViewModels;

namespace ImageCodegen.Emission;

/// <summary>
/// The templates of a user's folder, and the built-in ones beside them, as a template engine runs them. Here, and nowhere else, that
/// engine is known.
/// </summary>
/// <param name="folder">The folder, whose <c>*.hbs</c> files stand in for the built-in ones of the same name.</param>
internal sealed class UserTemplates(string folder)
{
    private const int MostAttempts = 20;

    private static readonly string[] Partials = ["Header", "FileStart", "Doc", "RecordReading", "RecordWriting", "RecordEquality", "RecordValidation", "Check", "Patterns"];

    private readonly ConcurrentDictionary<string, Lazy<HandlebarsTemplate<TextWriter, object, object>>> compiled = new(StringComparer.Ordinal);
    private readonly Lazy<IHandlebars> engine = new(() => CreateEngine(folder));

    /// <summary>Prints a file of view models, a blank line between each two.</summary>
    /// <exception cref="InvalidDataException">A template is wrong: what it names, the view model does not have.</exception>
    public ReadOnlyMemory<byte> Render(IReadOnlyList<FilePiece> pieces)
    {
        using var writer = new TemplateWriter();
        foreach (var piece in pieces)
        {
            writer.Piece(Print(piece));
        }

        return writer.ToUtf8();
    }

    private string Print(FilePiece piece)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        try
        {
            compiled.GetOrAdd(piece.Template, name => new(() => Compile(engine.Value, Read(folder, name)))).Value(writer, piece.View);
        }
        catch (Exception error) when (error is HandlebarsException or HandlebarsUndefinedBindingException)
        {
            throw new InvalidDataException($"{piece.Template}.hbs: {error.Message}", error);
        }

        return writer.ToString();
    }

    private static HandlebarsTemplate<TextWriter, object, object> Compile(IHandlebars handlebars, string template)
    {
        for (var attempt = 1; ; attempt++)
        {
            using var reader = new StringReader(template);
            try
            {
                return handlebars.Compile(reader);
            }
            catch (RegexMatchTimeoutException) when (attempt < MostAttempts)
            {
                // The engine gives its own expressions a second of the clock, which a busy machine may take for other things.
            }
        }
    }

    private static IHandlebars CreateEngine(string folder)
    {
        var handlebars = Handlebars.Create(new HandlebarsConfiguration
        {
            NoEscape = true,
            FormatProvider = CultureInfo.InvariantCulture,
            ThrowOnUnresolvedBindingExpression = true,
        });
        foreach (var name in Partials)
        {
            handlebars.RegisterTemplate(name, Compile(handlebars, Read(folder, name)));
        }

        return handlebars;
    }

    private static string Read(string folder, string name)
    {
        var file = name + ".hbs";
        if (Path.Combine(folder, file) is var path && File.Exists(path))
        {
            return File.ReadAllText(path);
        }

        using var stream = typeof(TemplateSet).Assembly.GetManifestResourceStream("Templates/" + file)
            ?? throw new ArgumentException($"There is no template {file}.", nameof(name));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return WithoutComment(reader.ReadToEnd());
    }

    // Where one stands alone on its line, the engine leaves the line.
    private static string WithoutComment(string template) =>
        template.StartsWith("{{!", StringComparison.Ordinal) ? template[(template.IndexOf('\n', StringComparison.Ordinal) + 1)..] : template;
}
