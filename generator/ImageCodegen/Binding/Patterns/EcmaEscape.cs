using System.Globalization;

namespace ImageCodegen.Binding.Patterns;

/// <summary>What stands after a backslash (ECMA-262, 22.2.1: CharacterClassEscape and CharacterEscape).</summary>
internal static class EcmaEscape
{
    /// <summary>The set that the escape stands for; null, and nothing read, where it is a character.</summary>
    public static CodePointSet? ReadSet(EcmaReader reader)
    {
        var letter = reader.Peek;
        if (letter is 'p' or 'P')
        {
            reader.Next();
            return reader.Take('{')
                ? EcmaSets.OfProperty(reader.Until('}'), letter == 'P')
                : throw new PatternProblemException("\\p needs a property in braces");
        }

        var set = EcmaSets.OfLetter(letter);
        if (set is not null)
        {
            reader.Next();
        }

        return set;
    }

    /// <summary>The character that the escape stands for.</summary>
    public static int ReadCodePoint(EcmaReader reader)
    {
        var letter = reader.NextCodePoint();
        switch (letter)
        {
            case 't': return '\t';
            case 'n': return '\n';
            case 'v': return '\v';
            case 'f': return '\f';
            case 'r': return '\r';
            case '0' when !char.IsAsciiDigit(reader.Peek): return 0;
            case 'c' when char.IsAsciiLetter(reader.Peek): return reader.Next() % 32;
            case 'x': return reader.Hex(2);
            case 'u': return Unicode(reader);
        }

        // Letters and digits are kept for escapes with a meaning; other characters mean themselves.
        return letter < 0x80 && char.IsAsciiLetterOrDigit((char)letter)
            ? throw new PatternProblemException($"'\\{(char)letter}' is no escape of ECMA-262")
            : letter;
    }

    private static int Unicode(EcmaReader reader)
    {
        if (reader.Take('{'))
        {
            var digits = reader.Until('}');
            return int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) && value is >= 0 and <= 0x10FFFF
                ? value
                : throw new PatternProblemException($"'\\u{{{digits}}}' is no code point");
        }

        var first = reader.Hex(4);
        if (first is >= 0xD800 and <= 0xDBFF && reader.Peek == '\\' && reader.PeekAt(1) == 'u' && reader.PeekAt(2) is 'd' or 'D')
        {
            reader.Next();
            reader.Next();
            var second = reader.Hex(4);
            return second is >= 0xDC00 and <= 0xDFFF
                ? char.ConvertToUtf32((char)first, (char)second)
                : throw new PatternProblemException("a surrogate has no partner");
        }

        return first;
    }
}
