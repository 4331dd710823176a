using System.Globalization;

namespace ImageCodegen.Binding.Patterns;

/// <summary>The capturing groups of a pattern, and which of them something refers to. References may stand before their group.</summary>
internal sealed class EcmaGroups
{
    private readonly List<string?> names = [];
    private readonly HashSet<int> used = [];
    private readonly HashSet<string> usedNames = new(StringComparer.Ordinal);

    public int Count => names.Count;

    /// <summary>The number of the group with the name, from 1; 0 where there is none.</summary>
    public int Find(string name) => names.IndexOf(name) + 1;

    public bool IsUsed(int number) => used.Contains(number) || (names[number - 1] is { } name && usedNames.Contains(name));

    /// <summary>Looks through the pattern once.</summary>
    public static EcmaGroups Scan(string source)
    {
        var groups = new EcmaGroups();
        var inClass = false;
        for (var i = 0; i < source.Length; i++)
        {
            switch (source[i])
            {
                case '\\':
                    groups.AddReference(source.AsSpan(++i));
                    break;
                case '[':
                    inClass = true;
                    break;
                case ']':
                    inClass = false;
                    break;
                case '(' when !inClass:
                    groups.AddGroup(source.AsSpan(i + 1));
                    break;
            }
        }

        return groups;
    }

    private void AddReference(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("k<") && text.IndexOf('>') is > 2 and var end)
        {
            usedNames.Add(text[2..end].ToString());
            return;
        }

        var digits = text.IndexOfAnyExceptInRange('0', '9') is >= 0 and var length ? text[..length] : text;
        if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            used.Add(number);
        }
    }

    private void AddGroup(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("?"))
        {
            names.Add(null);
        }
        else if (text.StartsWith("?<") && !text.StartsWith("?<=") && !text.StartsWith("?<!") && text.IndexOf('>') is > 2 and var end)
        {
            var name = text[2..end].ToString();
            names.Add(names.Contains(name) ? throw new PatternProblemException($"the group name '{name}' is used twice") : name);
        }
    }
}
