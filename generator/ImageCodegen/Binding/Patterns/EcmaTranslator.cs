using System.Globalization;
using System.Text;

namespace ImageCodegen.Binding.Patterns;

/// <summary>Reads one pattern from left to right and writes what .NET reads in the same way (ECMA-262, 22.2.1).</summary>
internal sealed class EcmaTranslator(string source)
{
    private const int DeepestGroup = 100;
    private const string Boundary = "(?:(?<=[A-Za-z0-9_])(?![A-Za-z0-9_])|(?<![A-Za-z0-9_])(?=[A-Za-z0-9_]))";
    private const string NoBoundary = "(?:(?<=[A-Za-z0-9_])(?=[A-Za-z0-9_])|(?<![A-Za-z0-9_])(?![A-Za-z0-9_]))";
    private readonly EcmaGroups groups = EcmaGroups.Scan(source);
    private readonly EcmaReader reader = new(source);
    private readonly StringBuilder output = new();
    private int opened;

    public string Translate()
    {
        Disjunction(0);
        return reader.AtEnd ? output.ToString() : throw new PatternProblemException("it closes a group that is not open");
    }

    private void Disjunction(int depth)
    {
        if (depth > DeepestGroup)
        {
            throw new PatternProblemException("its groups nest too deep");
        }

        while (!reader.AtEnd && reader.Peek != ')')
        {
            if (reader.Take('|'))
            {
                output.Append('|');
                continue;
            }

            Term(depth);
        }
    }

    private void Term(int depth)
    {
        switch (reader.Peek)
        {
            case '^':
                reader.Next();
                output.Append('^');
                return;
            case '$':
                reader.Next();
                output.Append("\\z");
                return;
            case '(':
                Group(depth);
                return;
            case '\\' when reader.PeekAt(1) is 'b' or 'B':
                reader.Next();
                output.Append(reader.Next() == 'b' ? Boundary : NoBoundary);
                return;
            case '*' or '+' or '?':
                throw new PatternProblemException("a quantifier follows nothing");
        }

        var (text, units) = Atom();
        var quantifier = Quantifier();
        output.Append(quantifier is ['*' or '+', ..] && units is not null ? units : text).Append(quantifier);
    }

    private void Group(int depth)
    {
        reader.Next();
        var quantifiable = true;
        if (reader.Take("?:"))
        {
            output.Append("(?:");
        }
        else if (reader.Take("?=") || reader.Take("?!") || reader.Take("?<=") || reader.Take("?<!"))
        {
            var taken = reader.Taken;
            output.Append('(').Append(taken);
            quantifiable = taken[1] is '=' or '!';
        }
        else
        {
            if (reader.Take("?<"))
            {
                reader.Until('>');
            }
            else if (reader.Peek == '?')
            {
                throw new PatternProblemException("'(?' begins no group of ECMA-262");
            }

            opened++;
            output.Append(groups.IsUsed(opened) ? $"(?<g{opened.ToString(CultureInfo.InvariantCulture)}>" : "(?:");
        }

        Disjunction(depth + 1);
        if (!reader.Take(')'))
        {
            throw new PatternProblemException("a group is not closed");
        }

        output.Append(')');
        if (quantifiable)
        {
            output.Append(Quantifier());
        }
    }

    private (string Text, string? Units) Atom()
    {
        var character = reader.NextCodePoint();
        if (character == '.')
        {
            return (EcmaSets.Dot.ToDotNet(), EcmaSets.Dot.ToDotNetUnits());
        }

        if (character == '[')
        {
            var set = EcmaClass.Read(reader);
            return (set.ToDotNet(), set.ToDotNetUnits());
        }

        if (character != '\\')
        {
            return (Literal(character), null);
        }

        var letter = reader.AtEnd ? throw new PatternProblemException("it ends in a backslash") : reader.Peek;
        if (letter == 'k' || letter is >= '1' and <= '9')
        {
            return (BackReference(), null);
        }

        if (EcmaEscape.ReadSet(reader) is { } named)
        {
            return (named.ToDotNet(), named.ToDotNetUnits());
        }

        return (Literal(EcmaEscape.ReadCodePoint(reader)), null);
    }

    private string BackReference()
    {
        var index = reader.Take("k<") ? groups.Find(reader.Until('>')) : reader.Number() ?? 0;
        if (index < 1 || index > groups.Count)
        {
            throw new PatternProblemException("it refers to a group that does not exist");
        }

        var name = index.ToString(CultureInfo.InvariantCulture);
        return $"(?(g{name})\\k<g{name}>)";
    }

    private string Quantifier()
    {
        var start = reader.At;
        if (reader.AtEnd)
        {
            return "";
        }

        if (reader.Peek is '*' or '+' or '?')
        {
            reader.Next();
        }
        else if (reader.Peek != '{' || !reader.TakeBraces())
        {
            return "";
        }

        reader.Take('?');
        return source[start..reader.At];
    }

    private static string Literal(int codePoint)
    {
        var text = new StringBuilder();
        if (codePoint > 0xFFFF)
        {
            var pair = char.ConvertFromUtf32(codePoint);
            text.Append("(?:");
            CodePointSet.Append(text, pair[0]);
            CodePointSet.Append(text, pair[1]);
            text.Append(')');
        }
        else if (codePoint is '-' or ']' or '}')
        {
            text.Append((char)codePoint);
        }
        else
        {
            CodePointSet.Append(text, codePoint);
        }

        return text.ToString();
    }
}
