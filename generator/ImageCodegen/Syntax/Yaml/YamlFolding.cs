using System.Text;

namespace ImageCodegen.Syntax.Yaml;

/// <summary>Folds lines (YAML 1.2.2, section 6.5): one line end is a space, several are one line end fewer.</summary>
internal static class YamlFolding
{
    /// <summary>Adds what so many line ends are folded into.</summary>
    public static void Append(StringBuilder text, int breaks)
    {
        if (breaks == 1)
        {
            text.Append(' ');
        }
        else
        {
            text.Append('\n', breaks - 1);
        }
    }

    /// <summary>
    /// Moves from behind a line of a plain text to the text of the next line that goes on with it. Where there is none, stays where it is.
    /// </summary>
    /// <param name="cursor">Behind the text of a line.</param>
    /// <param name="parent">The indentation that such a line has more than.</param>
    /// <param name="breaks">How many line ends were passed.</param>
    public static bool TrySkipToNextLine(YamlCursor cursor, int parent, out int breaks)
    {
        breaks = 0;
        cursor.SkipBlanks();
        if (!cursor.IsLineEnd || cursor.IsEnd)
        {
            return false;
        }

        while (cursor.IsLineEnd && cursor.SkipBreak())
        {
            breaks++;
            if (cursor.IsMarker)
            {
                return false;
            }

            cursor.SkipBlanks();
        }

        return !cursor.IsEnd && cursor.Current != '#' && cursor.Indent > parent;
    }
}
