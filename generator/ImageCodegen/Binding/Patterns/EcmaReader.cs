using System.Globalization;

namespace ImageCodegen.Binding.Patterns;

/// <summary>Where the translation of a pattern stands.</summary>
internal sealed class EcmaReader(string source)
{
    public int At { get; private set; }

    public string Taken { get; private set; } = "";

    public bool AtEnd => At >= source.Length;

    public char Peek => AtEnd ? '\0' : source[At];

    public char PeekAt(int offset) => At + offset < source.Length ? source[At + offset] : '\0';

    public char Next() => AtEnd ? throw new PatternProblemException("it ends too early") : source[At++];

    public int NextCodePoint()
    {
        var first = Next();
        return char.IsHighSurrogate(first) && char.IsLowSurrogate(Peek) ? char.ConvertToUtf32(first, Next()) : first;
    }

    public bool Take(char character)
    {
        if (AtEnd || Peek != character)
        {
            return false;
        }

        At++;
        return true;
    }

    public bool Take(string text)
    {
        if (!source.AsSpan(At).StartsWith(text, StringComparison.Ordinal))
        {
            return false;
        }

        At += text.Length;
        Taken = text;
        return true;
    }

    /// <summary>The text before the character, which is passed over.</summary>
    public string Until(char end)
    {
        var found = source.IndexOf(end, At);
        if (found <= At)
        {
            throw new PatternProblemException($"'{end}' is missing");
        }

        var text = source[At..found];
        At = found + 1;
        return text;
    }

    /// <summary>The decimal number here; null where there is none or it is too large.</summary>
    public int? Number()
    {
        var start = At;
        while (char.IsAsciiDigit(Peek))
        {
            At++;
        }

        return int.TryParse(source.AsSpan(start, At - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>Passes over <c>{n}</c>, <c>{n,}</c> or <c>{n,m}</c>; over nothing where it is none of them.</summary>
    public bool TakeBraces()
    {
        var start = At;
        At++;
        var digits = At;
        _ = Number();
        if (At > digits)
        {
            if (Take(','))
            {
                _ = Number();
            }

            if (Take('}'))
            {
                return true;
            }
        }

        At = start;
        return false;
    }

    /// <summary>Exactly so many hexadecimal digits.</summary>
    public int Hex(int digits)
    {
        if (At + digits > source.Length
            || !int.TryParse(source.AsSpan(At, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            throw new PatternProblemException("an escape lacks hexadecimal digits");
        }

        At += digits;
        return value;
    }
}
