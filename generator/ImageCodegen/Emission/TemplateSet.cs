using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;
using ImageCodegen.Emission.ViewModels;

namespace ImageCodegen.Emission;

/// <summary>The templates by name. Here, and nowhere else, the template engine is known.</summary>
public sealed class TemplateSet
{
    /// <summary>What the files of templates are called.</summary>
    public const string FilePattern = "*.hbs";

    private const int MostAttempts = 20;

    private static readonly string[] Partials =
    [
        "Header", "FileStart", "Doc", "RecordReading", "RecordWriting", "RecordEquality", "RecordValidation", "Check", "Patterns",
    ];

    private readonly ConcurrentDictionary<string, Lazy<HandlebarsTemplate<TextWriter, object, object>>> compiled = new(StringComparer.Ordinal);
    private readonly string? overrides;
    private readonly Lazy<IHandlebars> engine;

    /// <summary>Makes a set. Nothing is read or compiled until it is used.</summary>
    /// <param name="overrides">A folder whose <c>*.hbs</c> files stand in for the built-in ones of the same name; null for none.</param>
    public TemplateSet(string? overrides = null)
    {
        this.overrides = overrides;
        engine = new Lazy<IHandlebars>(CreateEngine);
    }

    /// <summary>Prints a file of view models, a blank line between each two: UTF-8 bytes, no blanks at line ends, one line end at the end of the file.</summary>
    /// <exception cref="InvalidDataException">A template is wrong: what it names, the view model does not have.</exception>
    public ReadOnlyMemory<byte> Render(params IReadOnlyList<FilePiece> pieces) =>
        Encoding.UTF8.GetBytes(string.Join('\n', pieces.Select(piece => Tidy(Print(piece)))));

    private string Print(FilePiece piece)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        try
        {
            compiled.GetOrAdd(piece.Template, static (name, set) => new(() => set.Compile(name)), this).Value(writer, piece.View);
        }
        catch (Exception error) when (error is HandlebarsException or HandlebarsUndefinedBindingException)
        {
            throw new InvalidDataException($"{piece.Template}.hbs: {error.Message}", error);
        }

        return writer.ToString();
    }

    private static string Tidy(string text)
    {
        var tidy = new StringBuilder(text.Length);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            tidy.Append(line.TrimEnd()).Append('\n');
        }

        while (tidy.Length > 1 && tidy[^2] == '\n')
        {
            tidy.Length--;
        }

        return tidy.ToString();
    }

    private HandlebarsTemplate<TextWriter, object, object> Compile(string name) => Compile(engine.Value, Read(name));

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

    private IHandlebars CreateEngine()
    {
        var handlebars = Handlebars.Create(new HandlebarsConfiguration
        {
            NoEscape = true,
            FormatProvider = CultureInfo.InvariantCulture,
            ThrowOnUnresolvedBindingExpression = true,
        });
        foreach (var name in Partials)
        {
            handlebars.RegisterTemplate(name, Compile(handlebars, Read(name)));
        }

        return handlebars;
    }

    private string Read(string name)
    {
        var file = name + ".hbs";
        if (overrides is not null && Path.Combine(overrides, file) is var path && File.Exists(path))
        {
            return File.ReadAllText(path);
        }

        using var stream = typeof(TemplateSet).Assembly.GetManifestResourceStream("Templates/" + file)
            ?? throw new ArgumentException($"There is no template {file}.", nameof(name));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
