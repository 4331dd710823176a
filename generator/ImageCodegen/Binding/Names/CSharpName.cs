using System.Globalization;
using System.Text;

namespace ImageCodegen.Binding.Names;

/// <summary>
/// Turns any text into a PascalCase identifier, as a C# programmer would choose it:
/// <list type="bullet">
/// <item>Words are split at everything that is neither letter nor digit, and start in upper case; case inside a word
/// stays, so <c>image_type</c> is <c>ImageType</c> and <c>OSName</c> is itself.</item>
/// <item>A text without lower case letters is shouted: <c>MAX_VALUE</c> is <c>MaxValue</c>, <c>LINUX</c> is <c>Linux</c>, <c>P2P</c> is itself;
/// one word of one or two letters stays, <c>OS</c>. So does a word of capitals among others: <c>X-API-Key</c> is <c>XApiKey</c>.</item>
/// <item>Symbols are left out, unless nothing else, or only digits, would remain: <c>&gt;=</c> is
/// <c>GreaterThanOrEqual</c>, <c>-1</c> is <c>Minus1</c>. A plus that nothing or a digit follows is said, <c>GMT+1</c> is <c>GmtPlus1</c>, and
/// so is a minus of its own in front of a digit.</item>
/// <item>Two digits that were apart stay apart, <c>1.5</c> is <c>Value1_5</c>; a digit in front gets the place's word.</item>
/// <item>Letters of all scripts stay, in normal form C. Where nothing remains the code points do, <c>U1F600</c>.</item>
/// <item>A name longer than 120 is cut and ends in a hash of the whole text, so that it depends on that text alone.</item>
/// </list>
/// </summary>
public static class CSharpName
{
    /// <summary>The longest name that is made of a text.</summary>
    public const int LongestName = 120;

    private const int HashLength = 8;

    /// <summary>The natural name.</summary>
    public static string Pascal(string wire, NamePlace place = NamePlace.Member)
    {
        var text = Normalize(wire);
        var words = Words(text, spelled: false);
        return words.Exists(HasLetter) ? Finish(words, wire, place) : Spelled(wire, place);
    }

    /// <summary>The name with its symbols as words: <c>@type</c> is <c>AtType</c>. Tells apart what the natural name does not.</summary>
    public static string Spelled(string wire, NamePlace place = NamePlace.Member)
    {
        var words = Words(Normalize(wire), spelled: true);
        return words.Count == 0 ? Fallback(wire) : Finish(words, wire, place);
    }

    /// <summary>The name with its separators as words too: <c>a-b</c> is <c>ADashB</c>. It depends on the text alone, where a number would not.</summary>
    public static string Separated(string wire, NamePlace place = NamePlace.Member) => Spelled(SeparatedWords(wire), place);

    /// <summary>Cuts a name that is too long; what it is cut to depends on the name alone.</summary>
    public static string Limit(string name) => name.Length <= LongestName ? name : Cut(name, name);

    private static string SeparatedWords(string wire)
    {
        var text = new StringBuilder();
        for (var i = 0; i < wire.Length; i++)
        {
            var word = i == 0 || i == wire.Length - 1 || !IsWordPart(wire[i - 1]) || !IsWordPart(wire[i + 1]) ? null : wire[i] switch
            {
                ' ' => " Space ", '_' => " Underscore ", '-' => " Dash ", '.' => " Dot ", '/' => " Slash ", ',' => " Comma ", ':' => " Colon ", _ => null,
            };
            _ = word is null ? text.Append(wire[i]) : text.Append(word);
        }

        return text.ToString();
    }

    private static string Normalize(string wire)
    {
        try
        {
            return wire.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // Unpaired surrogates have no normal form; they are no letters either.
            return wire;
        }
    }

    private static List<ReadOnlyMemory<char>> Words(string text, bool spelled)
    {
        var words = new List<ReadOnlyMemory<char>>();
        var at = 0;
        while (at < text.Length)
        {
            if (IsWordPart(text[at]))
            {
                words.Add(Word(text, ref at, spelled));
            }
            else if (SymbolWords.TryFind(text.AsSpan(at), out var name, out var length) && (spelled ? IsSpoken(text, at, length) : IsSign(text, at, words.Count)))
            {
                words.Add(name.AsMemory());
                at += length;
            }
            else
            {
                at++;
            }
        }

        return words;
    }

    /// <summary>The word that begins at the place, which moves behind it. What an apostrophe is in is one word.</summary>
    private static ReadOnlyMemory<char> Word(string text, ref int at, bool spelled)
    {
        var start = at;
        var apostrophes = false;
        while (at < text.Length && (IsWordPart(text[at]) || IsApostrophe(text, at, spelled)))
        {
            apostrophes |= !IsWordPart(text[at]);
            at++;
        }

        return apostrophes
            ? text[start..at].Replace("'", "", StringComparison.Ordinal).Replace("\u2019", "", StringComparison.Ordinal).AsMemory()
            : text.AsMemory(start, at - start);
    }

    private static bool IsApostrophe(string text, int at, bool spelled) =>
        !spelled && text[at] is '\'' or '\u2019' && at + 1 < text.Length && IsWordPart(text[at + 1]);

    /// <summary>A separator between two words says nothing; every other symbol does.</summary>
    private static bool IsSpoken(string text, int at, int length)
    {
        var between = at > 0 && at + length < text.Length && IsWordPart(text[at - 1]) && IsWordPart(text[at + length]);
        return !between || text[at] is not (' ' or '_' or '-' or '.' or '/' or ',' or ':');
    }

    /// <summary>A sign belongs to the number behind it, or as a plus to the word before it: <c>C++</c>. A minus behind a word only separates.</summary>
    private static bool IsSign(string text, int at, int words)
    {
        var isBeforeDigit = at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);
        return words > 0 && text[at] switch
        {
            '+' => isBeforeDigit || at + 1 == text.Length || text[at + 1] == '+',
            '-' => isBeforeDigit && !IsWordPart(text[at - 1]) && text[at - 1] != ' ',
            _ => false,
        };
    }

    private static string Finish(List<ReadOnlyMemory<char>> words, string wire, NamePlace place)
    {
        var shouted = IsShouted(words);
        var name = new NameText(stackalloc char[LongestName + 1]);
        foreach (var memory in words)
        {
            var word = memory.Span;
            if (name.Length > 0 && char.IsDigit(name.Last) && char.IsDigit(word[0]))
            {
                name.Append('_');
            }

            name.Append(char.ToUpperInvariant(word[0]));
            if (shouted || (words.Count > 1 && IsAcronym(word)))
            {
                AppendCalm(ref name, word);
            }
            else
            {
                name.Append(word[1..]);
            }
        }

        if (!IsStart(name.First))
        {
            name.Prepend(place.ToString());
        }

        return name.IsWhole ? name.ToString() : Cut(name.ToString(), wire);
    }

    /// <summary>A shouted word in lower case behind its first letter, and behind a digit that a letter follows: <c>B2B</c>, <c>Base64Url</c>, <c>3rd</c>.</summary>
    private static void AppendCalm(ref NameText name, ReadOnlySpan<char> word)
    {
        for (var i = 1; i < word.Length && name.IsWhole; i++)
        {
            var calm = char.ToLowerInvariant(word[i]);
            var stays = char.IsDigit(word[i - 1]) && char.IsLetter(calm) && !(word[i..] is "ST" or "ND" or "RD" or "TH");
            name.Append(stays ? char.ToUpperInvariant(calm) : calm);
        }
    }

    private static bool IsShouted(List<ReadOnlyMemory<char>> words)
    {
        var letters = 0;
        foreach (var word in words)
        {
            foreach (var character in word.Span)
            {
                if (char.IsLower(character))
                {
                    return false;
                }

                letters += char.IsUpper(character) ? 1 : 0;
            }
        }

        return words.Count > 1 || letters > 2;
    }

    /// <summary>Three capitals or more are written as a word among others, and with digits behind them: <c>GMT0</c>.</summary>
    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        var letters = word.TrimEnd("0123456789");
        foreach (var letter in letters)
        {
            if (!char.IsUpper(letter))
            {
                return false;
            }
        }

        return letters.Length > 2;
    }

    private static string Fallback(string wire)
    {
        if (wire.Length == 0)
        {
            return "Empty";
        }

        var name = new StringBuilder();
        foreach (var rune in wire.EnumerateRunes())
        {
            name.Append('U').Append(rune.Value.ToString("X4", CultureInfo.InvariantCulture));
            if (name.Length > LongestName)
            {
                return Cut(name.ToString(), wire);
            }
        }

        return name.ToString();
    }

    private static string Cut(string name, string whole)
    {
        var kept = name[..Math.Min(name.Length, LongestName - HashLength)];
        return kept + Hash(whole);
    }

    /// <summary>FNV-1a over the UTF-16 code units: short, and the same everywhere.</summary>
    private static string Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var character in text)
        {
            hash = unchecked((hash ^ character) * 16777619u);
        }

        return hash.ToString("X8", CultureInfo.InvariantCulture);
    }

    private static bool HasLetter(ReadOnlyMemory<char> word)
    {
        foreach (var character in word.Span)
        {
            if (char.IsLetter(character))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsStart(char character) => char.IsLetter(character) || char.GetUnicodeCategory(character) == UnicodeCategory.LetterNumber;

    /// <summary>The characters that C# takes inside an identifier, less the connectors.</summary>
    private static bool IsWordPart(char character) => char.GetUnicodeCategory(character) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
