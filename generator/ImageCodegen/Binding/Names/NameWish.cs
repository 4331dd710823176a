namespace ImageCodegen.Binding.Names;

/// <summary>A wish for a name.</summary>
/// <param name="candidates">Names in the order of preference; never empty.</param>
/// <param name="exact">True where the first candidate is the wire text itself, unchanged.</param>
/// <param name="priority">Lower numbers choose first.</param>
/// <param name="tiebreak">What decides between equals, compared ordinally: the wire text, or where it comes from.</param>
public sealed class NameWish(IReadOnlyList<string> candidates, bool exact, int priority, string tiebreak)
{
    /// <summary>Names in the order of preference.</summary>
    public IReadOnlyList<string> Candidates { get; } = candidates;

    /// <summary>True where the first candidate is the wire text itself.</summary>
    public bool Exact { get; } = exact;

    /// <summary>Lower numbers choose first.</summary>
    public int Priority { get; } = priority;

    /// <summary>What decides between equals.</summary>
    public string Tiebreak { get; } = tiebreak;

    /// <summary>
    /// How many of the candidates are short forms. Such a form goes to nobody where two wishes have it, so that neither depends on
    /// which of them comes first.
    /// </summary>
    public int Short { get; init; }

    /// <summary>Of short forms that two wishes have, the one of the lower rank keeps it.</summary>
    public int Rank { get; init; }

    /// <summary>The name, once <see cref="NameScope.Resolve"/> has run.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>A wish in a scope of equals: a text of letters and digits alone comes before one with symbols, which a name leaves out.</summary>
    /// <param name="wire">The text.</param>
    /// <param name="candidates">Names in the order of preference.</param>
    public static NameWish For(string wire, params IReadOnlyList<string> candidates) =>
        new(candidates, string.Equals(candidates[0], wire, StringComparison.Ordinal), IsPlain(wire) ? 0 : 1, wire);

    /// <summary>The wish with a short form in front; as it is where that is null.</summary>
    public NameWish OrShorter(string? form) =>
        form is null ? this : new NameWish([form, .. Candidates], Exact, Priority, Tiebreak) { Short = Short + 1, Rank = Rank };

    /// <summary>The wish without names that cannot be had; as it is where none would be left.</summary>
    public NameWish Without(IReadOnlySet<string> names)
    {
        if (names.Count == 0 || !Candidates.Any(c => names.Contains(c)) || Candidates.All(c => names.Contains(c)))
        {
            return this;
        }

        string[] left = [.. Candidates.Where(c => !names.Contains(c))];
        return new NameWish(left, exact: false, Priority, Tiebreak)
        {
            Short = Candidates.Take(Short).Count(c => !names.Contains(c)),
            Rank = Rank,
        };
    }

    private static bool IsPlain(string wire)
    {
        foreach (var character in wire)
        {
            if (!char.IsLetterOrDigit(character))
            {
                return false;
            }
        }

        return true;
    }
}
