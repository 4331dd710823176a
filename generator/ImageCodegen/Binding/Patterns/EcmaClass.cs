namespace ImageCodegen.Binding.Patterns;

/// <summary>Reads a character class after its <c>[</c> (ECMA-262, 22.2.1: CharacterClass).</summary>
internal static class EcmaClass
{
    /// <summary>Reads up to and with the <c>]</c>. <c>[]</c> is the empty set, <c>[^]</c> everything.</summary>
    public static CodePointSet Read(EcmaReader reader)
    {
        var set = new CodePointSet { Negated = reader.Take('^') };
        while (!reader.Take(']'))
        {
            var first = Item(reader, set);
            if (reader.Peek != '-' || reader.PeekAt(1) == ']')
            {
                Add(set, first);
                continue;
            }

            reader.Next();
            var last = Item(reader, set);
            if (first is { } low && last is { } high)
            {
                set.Add(low, low <= high ? high : throw new PatternProblemException("a range in a class runs backwards"));
                continue;
            }

            // A set at the end of a range: the hyphen is itself, which the flag forbids and everybody writes.
            Add(set, first);
            set.Add('-', '-');
            Add(set, last);
        }

        return set;
    }

    private static void Add(CodePointSet set, int? item)
    {
        if (item is { } codePoint)
        {
            set.Add(codePoint, codePoint);
        }
    }

    /// <summary>A character; null where it is a set, which has been added.</summary>
    private static int? Item(EcmaReader reader, CodePointSet set)
    {
        var character = reader.AtEnd ? throw new PatternProblemException("a class is not closed") : reader.NextCodePoint();
        if (character != '\\')
        {
            return character;
        }

        if (reader.Take('b'))
        {
            return '\b';
        }

        if (reader.AtEnd || EcmaEscape.ReadSet(reader) is not { } named)
        {
            return EcmaEscape.ReadCodePoint(reader);
        }

        if (!named.Negated)
        {
            set.AddAll(named);
        }
        else if (named.HasCategories)
        {
            set.AddNegatedCategories(named);
        }
        else
        {
            set.AddComplement(named);
        }

        return null;
    }
}
