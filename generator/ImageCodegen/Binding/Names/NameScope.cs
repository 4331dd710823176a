using System.Globalization;

namespace ImageCodegen.Binding.Names;

/// <summary>
/// Gives each wish of a scope a name that no other has. Reserved names go to nobody. In rounds: everybody asks for the
/// next candidate; of those who ask for the same free name, the lowest priority has it, then who is named so exactly,
/// then the ordinal order of the tiebreaks. Numbers come last. The order of adding plays no part, and a wish whose
/// names nobody else wants takes nothing from anybody. Short forms are had by one wish or by none.
/// </summary>
/// <param name="comparer">Which names count as the same.</param>
/// <param name="reserved">Names that go to nobody, besides those that are reserved one by one, as that set compares them; null for none.</param>
public sealed class NameScope(StringComparer comparer, IReadOnlySet<string>? reserved = null)
{
    private readonly HashSet<string> taken = new(comparer);
    private readonly List<NameWish> wishes = [];
    private readonly HashSet<string> users = new(comparer);

    /// <summary>Takes a name away.</summary>
    public void Reserve(string name) => taken.Add(name);

    /// <summary>Adds a wish.</summary>
    public NameWish Add(NameWish wish)
    {
        wishes.Add(wish);
        if (wish.Priority < NamePriority.Kept)
        {
            users.Add(wish.Candidates[0]);
        }

        return wish;
    }

    /// <summary>Gives a wish a name before any other is heard but the user's own; false where it cannot be had.</summary>
    public bool Give(NameWish wish, string name)
    {
        var isFree = wish.Name.Length == 0 && wish.Priority >= NamePriority.Kept && !users.Contains(name) && Take(name);
        wish.Name = isFree ? name : wish.Name;
        return isFree;
    }

    /// <summary>Gives every wish its name.</summary>
    public void Resolve()
    {
        var open = wishes.FindAll(static w => w.Name.Length == 0);
        if (GiveFirst(open))
        {
            return;
        }

        var owners = Owners(open);
        var waiting = open.ConvertAll(w =>
            (Wish: w, Names: w.Short == 0 ? w.Candidates : [.. w.Candidates.Where((c, i) => i >= w.Short || ReferenceEquals(owners[c], w))]));
        for (var round = 0; waiting.Exists(w => round < w.Names.Count); round++)
        {
            waiting = Round(waiting, round);
        }

        // Below the number that a stem had last all are taken.
        var last = new Dictionary<string, int>(comparer);
        foreach (var wish in waiting.Select(w => w.Wish).Order(Comparer<NameWish>.Create(Compare)))
        {
            var stem = wish.Candidates[wish.Short < wish.Candidates.Count ? wish.Short : 0];
            var joint = char.IsDigit(stem[^1]) ? "_" : "";
            var number = last.GetValueOrDefault(stem, 2);
            while (!Take(wish.Name = stem + joint + number.ToString(CultureInfo.InvariantCulture)))
            {
                number++;
            }

            last[stem] = number;
        }
    }

    /// <summary>Gives everybody the first name, where all these are free and nobody has to be asked who comes first; otherwise nothing.</summary>
    private bool GiveFirst(List<NameWish> open)
    {
        for (var i = 0; i < open.Count; i++)
        {
            if (open[i].Short > 0 || !Take(open[i].Candidates[0]))
            {
                open.GetRange(0, i).ForEach(w => taken.Remove(w.Candidates[0]));
                return false;
            }
        }

        open.ForEach(static w => w.Name = w.Candidates[0]);
        return true;
    }

    /// <summary>Who can have each short form: the only one of the lowest rank; null where there are several.</summary>
    private Dictionary<string, NameWish?> Owners(List<NameWish> open)
    {
        var owners = new Dictionary<string, (int Rank, NameWish? Owner)>(comparer);
        foreach (var wish in open)
        {
            foreach (var form in wish.Candidates.Take(wish.Short).Distinct(comparer))
            {
                if (!owners.TryGetValue(form, out var other) || wish.Rank < other.Rank)
                {
                    owners[form] = (wish.Rank, wish);
                }
                else if (wish.Rank == other.Rank)
                {
                    owners[form] = (wish.Rank, null);
                }
            }
        }

        return owners.ToDictionary(o => o.Key, o => o.Value.Owner, comparer);
    }

    private List<(NameWish Wish, IReadOnlyList<string> Names)> Round(List<(NameWish Wish, IReadOnlyList<string> Names)> waiting, int round)
    {
        var asked = new Dictionary<string, (string Name, NameWish Wish)>(comparer);
        foreach (var (wish, names) in waiting.Where(w => round < w.Names.Count))
        {
            var name = names[round];
            if (IsFree(name) && (!asked.TryGetValue(name, out var other) || Compare(wish, other.Wish) < 0))
            {
                asked[name] = (name, wish);
            }
        }

        foreach (var (name, wish) in asked.Values)
        {
            wish.Name = name;
            taken.Add(name);
        }

        return [.. waiting.Where(w => w.Wish.Name.Length == 0)];
    }

    private bool IsFree(string name) => reserved?.Contains(name) != true && !taken.Contains(name);

    private bool Take(string name) => reserved?.Contains(name) != true && taken.Add(name);

    private static int Compare(NameWish a, NameWish b)
    {
        var order = a.Priority.CompareTo(b.Priority);
        order = order != 0 ? order : b.Exact.CompareTo(a.Exact);
        order = order != 0 ? order : Math.Sign(a.Short).CompareTo(Math.Sign(b.Short));
        return order != 0 ? order : string.CompareOrdinal(a.Tiebreak, b.Tiebreak);
    }
}
