namespace ImageCodegen.Binding.Patterns;

/// <summary>The sets that ECMA-262 has names for.</summary>
internal static class EcmaSets
{
    private static readonly Dictionary<string, string> LongNames = new(StringComparer.Ordinal)
    {
        ["Letter"] = "L", ["Cased_Letter"] = "LC", ["Uppercase_Letter"] = "Lu", ["Lowercase_Letter"] = "Ll", ["Titlecase_Letter"] = "Lt",
        ["Modifier_Letter"] = "Lm", ["Other_Letter"] = "Lo", ["Mark"] = "M", ["Combining_Mark"] = "M", ["Nonspacing_Mark"] = "Mn",
        ["Spacing_Mark"] = "Mc", ["Enclosing_Mark"] = "Me", ["Number"] = "N", ["Decimal_Number"] = "Nd", ["digit"] = "Nd",
        ["Letter_Number"] = "Nl", ["Other_Number"] = "No", ["Punctuation"] = "P", ["punct"] = "P", ["Connector_Punctuation"] = "Pc",
        ["Dash_Punctuation"] = "Pd", ["Open_Punctuation"] = "Ps", ["Close_Punctuation"] = "Pe", ["Initial_Punctuation"] = "Pi",
        ["Final_Punctuation"] = "Pf", ["Other_Punctuation"] = "Po", ["Symbol"] = "S", ["Math_Symbol"] = "Sm", ["Currency_Symbol"] = "Sc",
        ["Modifier_Symbol"] = "Sk", ["Other_Symbol"] = "So", ["Separator"] = "Z", ["Space_Separator"] = "Zs", ["Line_Separator"] = "Zl",
        ["Paragraph_Separator"] = "Zp", ["Other"] = "C", ["Control"] = "Cc", ["cntrl"] = "Cc", ["Format"] = "Cf", ["Private_Use"] = "Co",
        ["Unassigned"] = "Cn", ["Surrogate"] = "Cs",
    };

    public static CodePointSet Digits => new CodePointSet().Add('0', '9');

    public static CodePointSet Words => new CodePointSet().Add(('A', 'Z'), ('a', 'z'), ('0', '9'), ('_', '_'));

    /// <summary>WhiteSpace and LineTerminator (ECMA-262, 12.2 and 12.3).</summary>
    public static CodePointSet Spaces => new CodePointSet().Add(
        ('\t', '\r'), (' ', ' '), (0xA0, 0xA0), (0x1680, 0x1680), (0x2000, 0x200A), (0x2028, 0x2029), (0x202F, 0x202F), (0x205F, 0x205F), (0x3000, 0x3000), (0xFEFF, 0xFEFF));

    /// <summary>Everything but LineTerminator, which is what <c>.</c> stands for.</summary>
    public static CodePointSet Dot => new CodePointSet { Negated = true }.Add(('\n', '\n'), ('\r', '\r'), (0x2028, 0x2029));

    /// <summary>The set of <c>\d</c>, <c>\D</c>, <c>\w</c>, <c>\W</c>, <c>\s</c> or <c>\S</c>; null for another letter.</summary>
    public static CodePointSet? OfLetter(char letter)
    {
        var set = char.ToLowerInvariant(letter) switch { 'd' => Digits, 'w' => Words, 's' => Spaces, _ => null };
        if (set is not null)
        {
            set.Negated = char.IsUpper(letter);
        }

        return set;
    }

    /// <summary>The set of <c>\p{name}</c> or <c>\P{name}</c>.</summary>
    public static CodePointSet OfProperty(string name, bool negated)
    {
        var value = name.StartsWith("General_Category=", StringComparison.Ordinal) ? name["General_Category=".Length..]
            : name.StartsWith("gc=", StringComparison.Ordinal) ? name["gc=".Length..]
            : name;
        var set = new CodePointSet { Negated = negated };
        switch (value)
        {
            case "ASCII":
                return set.Add(0, 0x7F);
            case "Any":
                return set.Add(0, 0x10FFFF);
            case "ASCII_Hex_Digit" or "AHex":
                return set.Add(('0', '9'), ('A', 'F'), ('a', 'f'));
        }

        var category = LongNames.GetValueOrDefault(value, value);
        if (category is "LC")
        {
            foreach (var part in (string[])["Lu", "Ll", "Lt"])
            {
                set.AddCategory($"\\p{{{part}}}");
            }

            return set;
        }

        if (!LongNames.ContainsValue(category))
        {
            throw new PatternProblemException($"the property '{name}' is not known here");
        }

        set.AddCategory($"\\p{{{category}}}");
        return set;
    }
}
