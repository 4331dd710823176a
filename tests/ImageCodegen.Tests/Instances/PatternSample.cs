using System.Globalization;
using System.Text;

namespace ImageCodegen.Tests.Instances;

/// <summary>A text that a simple pattern matches: literals, classes, groups, the first of alternatives, the least of repetitions.</summary>
internal sealed class PatternSample
{
    private const string Unsupported = "unsupported";
    private readonly string pattern;
    private int at;

    private PatternSample(string pattern) => this.pattern = pattern;

    /// <summary>Makes one; null where the pattern is not simple. Whether it matches is for others to find out.</summary>
    public static string? Of(string pattern)
    {
        try
        {
            var sample = new PatternSample(pattern);
            var text = sample.Alternatives();
            return sample.at == pattern.Length ? text : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private string Alternatives()
    {
        var first = Sequence();
        while (at < pattern.Length && pattern[at] == '|')
        {
            at++;
            Sequence();
        }

        return first;
    }

    private string Sequence()
    {
        var text = new StringBuilder();
        while (at < pattern.Length && pattern[at] is not ('|' or ')'))
        {
            var atom = Atom();
            text.Insert(text.Length, atom, Count());
        }

        return text.ToString();
    }

    private string Atom()
    {
        switch (pattern[at++])
        {
            case '^' or '$':
                return "";
            case '.':
                return "x";
            case '(':
                if (at < pattern.Length && pattern[at] == '?')
                {
                    at++;
                    Take(':');
                }

                var inner = Alternatives();
                Take(')');
                return inner;
            case '[':
                return Class();
            case '\\':
                return Escape();
            case var c:
                return c.ToString();
        }
    }

    private string Class()
    {
        var negated = at < pattern.Length && pattern[at] == '^';
        at += negated ? 1 : 0;
        var first = "";
        while (at < pattern.Length && pattern[at] != ']')
        {
            var c = pattern[at++];
            var member = c == '\\' ? Escape() : c == '[' ? throw new FormatException(Unsupported) : c.ToString();
            first = first.Length == 0 ? member : first;
        }

        Take(']');
        return negated ? "w" : first;
    }

    private string Escape()
    {
        if (at == pattern.Length)
        {
            throw new FormatException(Unsupported);
        }

        switch (pattern[at++])
        {
            case 'd':
                return "4";
            case 'w' or 'S' or 'D':
                return "w";
            case 's':
                return " ";
            case 'W':
                return "-";
            case 'z' or 'Z' or 'A' or 'b':
                return "";
            case 'n':
                return "\n";
            case 't':
                return "\t";
            case 'u' when at + 4 <= pattern.Length && ushort.TryParse(pattern.AsSpan(at, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code):
                at += 4;
                return ((char)code).ToString();
            case var c when char.IsLetterOrDigit(c):
                throw new FormatException(Unsupported);
            case var c:
                return c.ToString();
        }
    }

    private int Count()
    {
        var count = 1;
        if (at < pattern.Length)
        {
            switch (pattern[at])
            {
                case '*' or '?':
                    at++;
                    count = 0;
                    break;
                case '+':
                    at++;
                    break;
                case '{' when pattern.IndexOf('}', at) is var end and > 0 && int.TryParse(pattern.AsSpan(at + 1, end - at - 1).ToString().Split(',')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var least):
                    at = end + 1;
                    count = Math.Min(least, 1000);
                    break;
            }

            at += at < pattern.Length && at > 0 && pattern[at] == '?' && pattern[at - 1] is '*' or '+' or '?' or '}' ? 1 : 0;
        }

        return count;
    }

    private void Take(char wanted)
    {
        if (at >= pattern.Length || pattern[at++] != wanted)
        {
            throw new FormatException(Unsupported);
        }
    }
}
