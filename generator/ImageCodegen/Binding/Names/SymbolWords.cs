namespace ImageCodegen.Binding.Names;

/// <summary>English words for symbols, for texts that consist of little else.</summary>
internal static class SymbolWords
{
    private static readonly (string Symbol, string Word)[] Words =
    [
        ("<=>", "Compare"), ("===", "StrictlyEqual"), ("!==", "NotStrictlyEqual"), ("...", "Ellipsis"), ("<>", "NotEqual"),
        (">=", "GreaterThanOrEqual"), ("<=", "LessThanOrEqual"), ("==", "Equal"), ("!=", "NotEqual"), ("=~", "Matches"),
        ("!~", "NotMatches"), ("&&", "And"), ("||", "Or"), ("->", "Arrow"), ("=>", "Arrow"), ("::", "DoubleColon"),
        ("+", "Plus"), ("-", "Minus"), ("*", "Asterisk"), ("/", "Slash"), ("\\", "Backslash"), ("%", "Percent"),
        ("=", "Equal"), ("<", "LessThan"), (">", "GreaterThan"), ("!", "Exclamation"), ("?", "Question"), ("&", "Ampersand"),
        ("|", "Pipe"), ("^", "Caret"), ("~", "Tilde"), ("@", "At"), ("#", "Hash"), ("$", "Dollar"), ("_", "Underscore"),
        (".", "Dot"), (",", "Comma"), (":", "Colon"), (";", "Semicolon"), ("'", "Quote"), ("\"", "DoubleQuote"),
        ("`", "Backtick"), ("(", "OpenParenthesis"), (")", "CloseParenthesis"), ("[", "OpenBracket"), ("]", "CloseBracket"),
        ("{", "OpenBrace"), ("}", "CloseBrace"), ("€", "Euro"), ("£", "Pound"), ("¥", "Yen"), ("°", "Degree"),
        ("±", "PlusMinus"), ("×", "Times"), ("÷", "DividedBy"), ("≤", "LessThanOrEqual"), ("≥", "GreaterThanOrEqual"),
        ("≠", "NotEqual"), ("∞", "Infinity"), (" ", "Space"), ("\t", "Tab"), ("\n", "LineFeed"), ("\r", "CarriageReturn"),
    ];

    private static readonly Dictionary<char, (string Symbol, string Word)[]> ByFirst =
        Words.GroupBy(w => w.Symbol[0]).ToDictionary(g => g.Key, g => g.ToArray());

    /// <summary>The word for the symbol at the place, and how long the symbol is; the longest symbol wins.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, out string word, out int length)
    {
        if (text.Length > 0 && ByFirst.TryGetValue(text[0], out var words))
        {
            foreach (var (symbol, found) in words)
            {
                if (text.StartsWith(symbol, StringComparison.Ordinal))
                {
                    (word, length) = (found, symbol.Length);
                    return true;
                }
            }
        }

        (word, length) = ("", 1);
        return false;
    }
}
