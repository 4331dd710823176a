using System.Globalization;
using System.Text;
using ImageCodegen.Binding.Kept;
using ImageCodegen.Configuration;

namespace ImageCodegen.Output;

/// <summary>Writes the file that keeps names: YAML, a line a name in ordinal order, so that changes of two branches merge line by line.</summary>
public static class NamesText
{
    private const string Head =
        """
        # The C# names of what is generated, so that they stay when the specs change. Written by 'imagecodegen generate'; commit it.
        # Edit a name to choose another one. Remove a line to have the name chosen anew.

        """;

    private static readonly string[] Words = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"];

    /// <summary>The bytes of the file.</summary>
    /// <param name="names">The names by namespace.</param>
    public static byte[] Write(IReadOnlyDictionary<string, KeptNames> names)
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var (ns, kept) in names.OrderBy(n => n.Key, StringComparer.Ordinal))
        {
            if (kept.Operations.Count + kept.Types.Count == 0)
            {
                continue;
            }

            text.Append(Scalar(ns)).Append(":\n");
            Section(text, NamesFileReader.Operations, kept.Operations);
            Section(text, NamesFileReader.Types, kept.Types);
            Section(text, NamesFileReader.Members, kept.Members);
            Section(text, NamesFileReader.Shared, kept.Shared);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Section(StringBuilder text, string name, IReadOnlyDictionary<string, string> names)
    {
        if (names.Count == 0)
        {
            return;
        }

        text.Append("  ").Append(name).Append(":\n");
        foreach (var (key, value) in names.OrderBy(n => n.Key, StringComparer.Ordinal))
        {
            text.Append("    ").Append(Scalar(key)).Append(": ").Append(name == NamesFileReader.Shared ? '"' + value + '"' : Scalar(value)).Append('\n');
        }
    }

    /// <summary>Text from a spec as a scalar of YAML: plain where that can be nothing else, otherwise in quotes with escapes.</summary>
    internal static string Scalar(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value is '"' or '\\' ? quoted.Append('\\').Append((char)rune.Value)
                : !PlaceKey.IsSpecial(rune) ? quoted.Append(rune.ToString())
                : rune.IsBmp ? quoted.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}")
                : quoted.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}");
        }

        return quoted.Append('"').ToString();
    }

    private static bool IsPlain(string text) =>
        text.Length > 0 && (char.IsLetter(text[0]) || text[0] == '_') && text[^1] != ' '
        && text.All(c => char.IsLetterOrDigit(c) || "_./-~[]{}()=@, ".Contains(c, StringComparison.Ordinal))
        && !Words.Contains(text, StringComparer.OrdinalIgnoreCase);
}
