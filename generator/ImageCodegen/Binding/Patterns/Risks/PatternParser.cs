namespace ImageCodegen.Binding.Patterns.Risks;

/// <summary>Reads a pattern of ECMA-262 into its parts. What looks ahead or back counts as empty.</summary>
internal sealed class PatternParser
{
    private const int DeepestGroup = 100;
    private readonly string pattern;
    private readonly EcmaReader reader;

    private PatternParser(string pattern) => (this.pattern, reader, Alphabet) = (pattern, new EcmaReader(pattern), new PatternAlphabet(pattern));

    private PatternAlphabet Alphabet { get; }

    private List<PatternPart> Looks { get; } = [];

    /// <summary>
    /// The parts, what looks ahead or back each for itself, and the alphabet that their sets are of; null where the pattern refers back to
    /// groups, or is none.
    /// </summary>
    public static (PatternPart Whole, IReadOnlyList<PatternPart> Looks, PatternAlphabet Alphabet)? Parse(string pattern)
    {
        try
        {
            var parser = new PatternParser(pattern);
            var whole = parser.Choice(0);
            return parser.reader.AtEnd ? (whole, parser.Looks, parser.Alphabet) : null;
        }
        catch (PatternProblemException)
        {
            return null;
        }
    }

    private PatternPart Choice(int depth)
    {
        if (depth > DeepestGroup)
        {
            throw new PatternProblemException("its groups nest too deep");
        }

        var choices = new List<PatternPart>();
        var sequence = new List<PatternPart>();
        while (!reader.AtEnd && reader.Peek != ')')
        {
            if (reader.Take('|'))
            {
                choices.Add(new PatternPart.Sequence([.. sequence]));
                sequence.Clear();
            }
            else
            {
                sequence.Add(Term(depth));
            }
        }

        choices.Add(new PatternPart.Sequence(sequence));
        return choices.Count == 1 ? choices[0] : new PatternPart.Choice(choices);
    }

    private PatternPart Term(int depth)
    {
        var start = reader.At;
        var part = reader.Peek == '(' ? Group(depth) : Atom();
        if (reader.AtEnd)
        {
            return part;
        }

        var (least, most) = (0, (int?)null);
        switch (reader.Peek)
        {
            case '*':
                reader.Next();
                break;
            case '+':
                (least, _) = (1, reader.Next());
                break;
            case '?':
                (most, _) = (1, reader.Next());
                break;
            case '{' when reader.TakeBraces():
                (least, most) = Bounds(pattern[start..reader.At]);
                break;
            default:
                return part;
        }

        reader.Take('?');
        return new PatternPart.Repeat(part, least, most, pattern[start..reader.At]);
    }

    private static (int Least, int? Most) Bounds(string text)
    {
        var numbers = text[(text.LastIndexOf('{') + 1)..^1].Split(',');
        var least = Number(numbers[0]);
        return (least, numbers.Length == 1 ? least : numbers[1].Length == 0 ? null : Number(numbers[1]));
    }

    private static int Number(string digits) => int.TryParse(digits, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;

    private PatternPart Group(int depth)
    {
        reader.Next();
        var isEmpty = reader.Take("?=") || reader.Take("?!") || reader.Take("?<=") || reader.Take("?<!");
        if (!isEmpty && !reader.Take("?:") && reader.Take("?<"))
        {
            reader.Until('>');
        }

        var part = Choice(depth + 1);
        if (!reader.Take(')'))
        {
            throw new PatternProblemException("a group is not closed");
        }

        if (!isEmpty)
        {
            return part;
        }

        Looks.Add(part);
        return new PatternPart.Sequence([]);
    }

    private PatternPart Atom()
    {
        var character = reader.NextCodePoint();
        switch (character)
        {
            case '^' or '$':
                return new PatternPart.Sequence([]);
            case '.':
                return new PatternPart.One(Alphabet.Of(EcmaSets.Dot));
            case '[':
                return new PatternPart.One(Alphabet.Of(EcmaClass.Read(reader)));
            case not '\\':
                return new PatternPart.One(Alphabet.Of(character));
        }

        if (reader.Peek is 'b' or 'B')
        {
            reader.Next();
            return new PatternPart.Sequence([]);
        }

        return reader.Peek == 'k' || reader.Peek is >= '1' and <= '9' ? throw new PatternProblemException("it refers back")
            : new PatternPart.One(EcmaEscape.ReadSet(reader) is { } set ? Alphabet.Of(set) : Alphabet.Of(EcmaEscape.ReadCodePoint(reader)));
    }
}
