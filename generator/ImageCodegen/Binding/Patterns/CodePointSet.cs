using System.Globalization;
using System.Text;

namespace ImageCodegen.Binding.Patterns;

/// <summary>A set of code points and categories: what stands between <c>[</c> and <c>]</c>.</summary>
internal sealed class CodePointSet
{
    private const int LastOfPlane = 0xFFFF;
    private const int Last = 0x10FFFF;
    private readonly List<(int First, int Last)> ranges = [];
    private readonly List<string> categories = [];

    public bool Negated { get; set; }

    public bool HasCategories => categories.Count > 0;

    public bool HasAstral => ranges.Exists(r => r.Last > LastOfPlane);

    public CodePointSet Add(int first, int last)
    {
        ranges.Add((first, last));
        return this;
    }

    public CodePointSet Add(params ReadOnlySpan<(int First, int Last)> more)
    {
        ranges.AddRange(more);
        return this;
    }

    /// <summary>Adds everything that the set does not have.</summary>
    public void AddComplement(CodePointSet other) => ranges.AddRange(Complement(other.ranges));

    /// <summary>Adds a category in .NET's spelling, <c>\p{Lu}</c>.</summary>
    public void AddCategory(string category) => categories.Add(category);

    /// <summary>Adds what is in none of the set's categories, in .NET's spelling <c>\P{Lu}</c>.</summary>
    public void AddNegatedCategories(CodePointSet other)
    {
        if (other.categories.Count > 1)
        {
            throw new PatternProblemException("it has a negated category of several in a class");
        }

        categories.Add(other.categories[0].Replace("\\p", "\\P", StringComparison.Ordinal));
    }

    public void AddAll(CodePointSet other)
    {
        ranges.AddRange(other.ranges);
        categories.AddRange(other.categories);
    }

    /// <summary>The set in .NET, code point by code point.</summary>
    public string ToDotNet()
    {
        if (!Negated)
        {
            return Print(ranges);
        }

        if (!HasAstral)
        {
            return $"(?:[^{Inside(ranges)}\\ud800-\\udfff]|[\\ud800-\\udbff][\\udc00-\\udfff])";
        }

        return HasCategories
            ? throw new PatternProblemException("it negates a class with both a category and a character outside the basic plane")
            : Print(Complement(ranges));
    }

    /// <summary>The set in .NET for a place where halves of characters may be taken one by one; null where there is none.</summary>
    public string? ToDotNetUnits() =>
        !Negated || HasAstral ? null
        : Inside(ranges) is { Length: > 0 } inside ? $"[^{inside}]"
        : "[\\s\\S]";

    private string Print(List<(int First, int Last)> list)
    {
        var plane = list.Where(r => r.First <= LastOfPlane).Select(r => (r.First, Math.Min(r.Last, LastOfPlane))).ToList();
        var astral = list.Where(r => r.Last > LastOfPlane).Select(r => (First: Math.Max(r.First, LastOfPlane + 1), r.Last)).ToList();
        var alternatives = new List<string>();
        var inside = Inside(plane);
        if (inside.Length > 0)
        {
            alternatives.Add($"[{inside}]");
        }

        foreach (var (first, last) in astral)
        {
            alternatives.Add(Pairs(first, last));
        }

        return alternatives.Count switch
        {
            0 => "(?!)",
            1 when astral.Count == 0 => alternatives[0],
            _ => "(?:" + string.Join('|', alternatives.AsEnumerable().Reverse()) + ")",
        };
    }

    private string Inside(List<(int First, int Last)> list)
    {
        var text = new StringBuilder();
        foreach (var (first, last) in list)
        {
            Append(text, first);
            if (last > first)
            {
                text.Append(last > first + 1 ? "-" : "");
                Append(text, last);
            }
        }

        return text.AppendJoin("", categories).ToString();
    }

    /// <summary>Surrogate pairs from one code point to another: by high surrogate, whole rows together.</summary>
    private static string Pairs(int first, int last)
    {
        var parts = new List<string>();
        while (first <= last)
        {
            var (high, low) = Split(first);
            var rowEnd = first | 0x3FF;
            if (low == 0xDC00 && rowEnd < last)
            {
                var lastFull = ((last + 1) & ~0x3FF) - 1;
                parts.Add($"[{Unit(high)}-{Unit(Split(lastFull).High)}][\\udc00-\\udfff]");
                first = lastFull + 1;
                continue;
            }

            var end = Math.Min(rowEnd, last);
            var endLow = Split(end).Low;
            parts.Add(low == endLow ? Unit(high) + Unit(low) : $"{Unit(high)}[{Unit(low)}-{Unit(endLow)}]");
            first = end + 1;
        }

        return string.Join('|', parts);
    }

    private static (int High, int Low) Split(int codePoint) =>
        (0xD800 + ((codePoint - 0x10000) >> 10), 0xDC00 + ((codePoint - 0x10000) & 0x3FF));

    private static string Unit(int unit) => "\\u" + unit.ToString("x4", CultureInfo.InvariantCulture);

    public static void Append(StringBuilder text, int codePoint)
    {
        if (codePoint < 0x7F && codePoint > 0x20)
        {
            if (!char.IsAsciiLetterOrDigit((char)codePoint)
                && codePoint is not ('_' or ':' or '@' or '/' or ',' or ';' or '%' or '=' or '<' or '>' or '!' or '~' or '"' or '\'' or '&' or '`'))
            {
                text.Append('\\');
            }

            text.Append((char)codePoint);
        }
        else if (codePoint == ' ')
        {
            text.Append(' ');
        }
        else
        {
            text.Append(Unit(codePoint));
        }
    }

    /// <summary>All other characters; halves of pairs are none.</summary>
    private static List<(int First, int Last)> Complement(List<(int First, int Last)> list)
    {
        var result = new List<(int, int)>();
        var next = 0;
        foreach (var (first, last) in list.Append((0xD800, 0xDFFF)).Order())
        {
            if (first > next)
            {
                result.Add((next, first - 1));
            }

            next = Math.Max(next, last + 1);
        }

        if (next <= Last)
        {
            result.Add((next, Last));
        }

        return result;
    }
}
