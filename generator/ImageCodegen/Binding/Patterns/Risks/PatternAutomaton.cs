namespace ImageCodegen.Binding.Patterns.Risks;

/// <summary>
/// The automaton of a pattern whose states are the places of its characters (Glushkov's): a character leads from one place
/// to the next. An edge counts how often the pattern makes it, so that a loop in a loop is seen.
/// </summary>
internal sealed class PatternAutomaton
{
    private const int MostStates = 200;
    private const int MostCopies = 3;
    private readonly List<ulong> characters = [];
    private readonly Dictionary<(int From, int To), int> edges = [];
    private readonly List<(int First, int Last, string Text)> loops = [];
    private readonly bool isCareful;

    private PatternAutomaton(bool isCareful) => this.isCareful = isCareful;

    /// <summary>How many states there are.</summary>
    public int Count => characters.Count;

    /// <summary>The edges, and in how many ways each can be gone.</summary>
    public IReadOnlyDictionary<(int From, int To), int> Edges => edges;

    /// <summary>The characters that lead to a state.</summary>
    public ulong Into(int state) => characters[state];

    /// <summary>How the repetitions without bound that hold some states are written, the inner first.</summary>
    public IEnumerable<string> Loops(params int[] states) => loops
        .Where(l => states.All(s => s >= l.First && s < l.Last))
        .OrderBy(l => l.Last - l.First)
        .Select(l => l.Text);

    /// <summary>How many repetitions without bound there are.</summary>
    public int Repetitions => loops.Count;

    /// <summary>Makes one; null where it would be too large.</summary>
    /// <param name="whole">The pattern.</param>
    /// <param name="isCareful">True to take a repetition of which there may be many turns for one without bound.</param>
    public static PatternAutomaton? Of(PatternPart whole, bool isCareful = false)
    {
        var automaton = new PatternAutomaton(isCareful);
        automaton.Add(whole);
        return automaton.Count > MostStates ? null : automaton;
    }

    private Ends Add(PatternPart part)
    {
        if (characters.Count > MostStates)
        {
            return Ends.None;
        }

        switch (part)
        {
            case PatternPart.One one:

                // Of what the alphabet lacks nobody can tell with what it overlaps.
                characters.Add(isCareful && one.Characters == 0 ? ulong.MaxValue : one.Characters);
                return new Ends(IsEmpty: false, [characters.Count - 1], [characters.Count - 1]);
            case PatternPart.Sequence sequence:
                return sequence.Parts.Aggregate(Ends.None, (before, next) => Join(before, Add(next)));
            case PatternPart.Choice choice:
                var ends = choice.Parts.Select(Add).ToList();
                return new Ends(ends.Exists(e => e.IsEmpty), [.. ends.SelectMany(e => e.First)], [.. ends.SelectMany(e => e.Last)]);
            default:
                return Add((PatternPart.Repeat)part);
        }
    }

    // A few copies are enough to tell whether the turns of a loop around them can be divided.
    private Ends Add(PatternPart.Repeat repeat)
    {
        if (isCareful && repeat.Most > MostCopies && (repeat.Most > repeat.Least || repeat.Part is not PatternPart.One))
        {
            return Add(repeat with { Most = null });
        }

        var all = Ends.None;
        var least = Math.Min(repeat.Least, MostCopies);
        for (var i = 1; i < least || (i == least && repeat.Most is not null); i++)
        {
            all = Join(all, Add(repeat.Part));
        }

        if (repeat.Most is { } most)
        {
            return Optional(all, repeat.Part, Math.Min(most - repeat.Least, MostCopies - 1));
        }

        var first = characters.Count;
        var turn = Add(repeat.Part);
        Connect(turn.Last, turn.First);
        loops.Add((first, characters.Count, repeat.Text));
        return Join(all, turn with { IsEmpty = turn.IsEmpty || repeat.Least == 0 });
    }

    // Each further copy follows the one before it alone: a text of two is not the first and the third.
    private Ends Optional(Ends all, PatternPart part, int copies)
    {
        var before = all;
        for (var i = 0; i < copies; i++)
        {
            var copy = Add(part);
            Connect(before.Last, copy.First);
            all = new Ends(all.IsEmpty, i == 0 && all.IsEmpty ? [.. all.First, .. copy.First] : all.First, [.. all.Last, .. copy.Last]);
            before = copy;
        }

        return all;
    }

    private Ends Join(Ends one, Ends two)
    {
        Connect(one.Last, two.First);
        return new Ends(
            one.IsEmpty && two.IsEmpty,
            one.IsEmpty ? [.. one.First, .. two.First] : one.First,
            two.IsEmpty ? [.. one.Last, .. two.Last] : two.Last);
    }

    private void Connect(IReadOnlyList<int> from, IReadOnlyList<int> to)
    {
        foreach (var one in from)
        {
            foreach (var two in to)
            {
                edges[(one, two)] = edges.GetValueOrDefault((one, two)) + 1;
            }
        }
    }

    private sealed record Ends(bool IsEmpty, IReadOnlyList<int> First, IReadOnlyList<int> Last)
    {
        public static Ends None { get; } = new(IsEmpty: true, [], []);
    }
}
