using ImageCodegen.Emission.ViewModels;

namespace ImageCodegen.Emission;

/// <summary>The templates by name: the built-in ones, which are code of the generator by the time it runs, or those that a user's folder overrides.</summary>
/// <param name="overrides">A folder whose <c>*.hbs</c> files stand in for the built-in ones of the same name; null for none.</param>
public sealed class TemplateSet(string? overrides = null)
{
    /// <summary>What the files of templates are called.</summary>
    public const string FilePattern = "*.hbs";

    private readonly UserTemplates? users = overrides is null ? null : new UserTemplates(overrides);

    /// <summary>Prints a file of view models, a blank line between each two: UTF-8 bytes, no blanks at line ends, one line end at the end of the file.</summary>
    /// <exception cref="InvalidDataException">A template of the user is wrong: what it names, the view model does not have.</exception>
    public ReadOnlyMemory<byte> Render(params IReadOnlyList<FilePiece> pieces)
    {
        if (users is not null)
        {
            return users.Render(pieces);
        }

        using var writer = new TemplateWriter();
        foreach (var piece in pieces)
        {
            writer.Piece(piece);
        }

        return writer.ToUtf8();
    }
}
