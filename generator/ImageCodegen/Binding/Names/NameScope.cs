using System.Globalization;

namespace ImageCodegen.Binding.Names;

/// <summary>A wish for a name.</summary>
/// <param name="candidates">Names in the order of preference; never empty.</param>
/// <param name="exact">True where the first candidate is the wire text itself, unchanged.</param>
/// <param name="priority">Lower numbers choose first.</param>
/// <param name="tiebreak">What decides between equals, compared ordinally: the wire text, or where it comes from.</param>
public sealed class NameWish(IReadOnlyList<string> candidates, bool exact, int priority, string tiebreak)
{
    /// <summary>A wish in a scope of equals: a text of letters and digits alone comes before one with symbols, which a name leaves out.</summary>
    /// <param name="wire">The text.</param>
    /// <param name="candidates">Names in the order of preference.</param>
    public static NameWish For(string wire, params IReadOnlyList<string> candidates) =>
        new(candidates, string.Equals(candidates[0], wire, StringComparison.Ordinal), wire.All(char.IsLetterOrDigit) ? 0 : 1, wire);

    /// <summary>The wish without names that cannot be had; as it is where none would be left.</summary>
    public NameWish Without(IReadOnlyList<string> names)
    {
        string[] left = [.. Candidates.Except(names, StringComparer.Ordinal)];
        return left.Length is 0 || left.Length == Candidates.Distinct(StringComparer.Ordinal).Count() ? this : new NameWish(left, exact: false, Priority, Tiebreak);
    }

    /// <summary>Names in the order of preference.</summary>
    public IReadOnlyList<string> Candidates { get; } = candidates;

    /// <summary>True where the first candidate is the wire text itself.</summary>
    public bool Exact { get; } = exact;

    /// <summary>Lower numbers choose first.</summary>
    public int Priority { get; } = priority;

    /// <summary>What decides between equals.</summary>
    public string Tiebreak { get; } = tiebreak;

    /// <summary>The name, once <see cref="NameScope.Resolve"/> has run.</summary>
    public string Name { get; internal set; } = "";
}

/// <summary>
/// Gives each wish of a scope a name that no other has. Reserved names go to nobody. In rounds: everybody asks for the
/// next candidate; of those who ask for the same free name, the lowest priority has it, then who is named so exactly,
/// then the ordinal order of the tiebreaks. Numbers come last. The order of adding plays no part, and a wish whose
/// names nobody else wants takes nothing from anybody.
/// </summary>
/// <param name="comparer">Which names count as the same.</param>
public sealed class NameScope(StringComparer comparer)
{
    private readonly HashSet<string> taken = new(comparer);
    private readonly List<NameWish> wishes = [];

    /// <summary>Takes a name away.</summary>
    public void Reserve(string name) => taken.Add(name);

    /// <summary>Adds a wish.</summary>
    public NameWish Add(NameWish wish)
    {
        wishes.Add(wish);
        return wish;
    }

    /// <summary>Gives every wish its name.</summary>
    public void Resolve()
    {
        var waiting = wishes.Where(w => w.Name.Length == 0).ToList();
        for (var round = 0; waiting.Exists(w => round < w.Candidates.Count); round++)
        {
            waiting = Round(waiting, round);
        }

        foreach (var wish in waiting.Order(Comparer<NameWish>.Create(Compare)))
        {
            var number = 2;
            var stem = wish.Candidates[0];
            var joint = char.IsDigit(stem[^1]) ? "_" : "";
            while (!taken.Add(wish.Name = stem + joint + number.ToString(CultureInfo.InvariantCulture)))
            {
                number++;
            }
        }
    }

    private List<NameWish> Round(List<NameWish> waiting, int round)
    {
        var asked = new Dictionary<string, NameWish>(comparer);
        foreach (var wish in waiting.Where(w => round < w.Candidates.Count))
        {
            var name = wish.Candidates[round];
            if (!taken.Contains(name) && (!asked.TryGetValue(name, out var other) || Compare(wish, other) < 0))
            {
                asked[name] = wish;
            }
        }

        foreach (var wish in asked.Values)
        {
            wish.Name = wish.Candidates[round];
            taken.Add(wish.Name);
        }

        return [.. waiting.Where(w => w.Name.Length == 0)];
    }

    private static int Compare(NameWish a, NameWish b)
    {
        var order = a.Priority.CompareTo(b.Priority);
        order = order != 0 ? order : b.Exact.CompareTo(a.Exact);
        return order != 0 ? order : string.CompareOrdinal(a.Tiebreak, b.Tiebreak);
    }
}
