namespace ImageCodegen.Binding.Patterns.Risks;

/// <summary>
/// Finds repetitions that can divide a text in more ways than one: two ways through the pattern that begin and end at one
/// place and take one text. A matcher that goes back tries all the ways, which double with every turn.
/// </summary>
internal static class ExplosivePattern
{
    private const int LongestPattern = 1000;

    /// <summary>From here on, what grows with the square of a text takes its time.</summary>
    internal const int LongText = 1000;

    /// <summary>A part that large is not looked at: pairs of its states would be too many.</summary>
    private const int LargestLoop = 64;

    /// <summary>The repetition and a text that it can divide; null where none is found.</summary>
    public static (string Part, string Text)? Find(string pattern)
    {
        if (pattern.Length > LongestPattern || !pattern.AsSpan().ContainsAny("*+{") || PatternParser.Parse(pattern) is not var (whole, _, alphabet)
            || PatternAutomaton.Of(whole) is not { } automaton)
        {
            return null;
        }

        var next = Next(automaton);
        foreach (var loop in Loops(automaton, next))
        {
            if ((Doubled(automaton, next, loop) ?? (loop.Count <= LargestLoop ? Pair(automaton, next, loop) : null)) is var (part, way))
            {
                return (part, Repeated(way, alphabet));
            }
        }

        return null;
    }

    /// <summary>
    /// True where a match is soon found or missed, whatever the text. What cannot be told, as of a pattern that refers back to groups or is
    /// very long, counts as false.
    /// </summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="longest">The length of the longest text, in UTF-16 code units.</param>
    public static bool CanTry(string pattern, int longest)
    {
        if (!pattern.AsSpan().ContainsAny("*+{"))
        {
            return true;
        }

        return pattern.Length <= LongestPattern && PatternParser.Parse(pattern) is var (whole, looks, _) && looks.Append(whole).All(p => CanTry(p, longest));
    }

    // Two repetitions one after the other can share a text in as many ways as it has places.
    private static bool CanTry(PatternPart part, int longest) =>
        PatternAutomaton.Of(part, isCareful: true) is { } automaton
        && (longest <= LongText || automaton.Repetitions < 2)
        && Next(automaton) is var next
        && Loops(automaton, next).All(loop => loop.Count <= LargestLoop && Doubled(automaton, next, loop) is null && Pair(automaton, next, loop) is null);

    private static ILookup<int, int> Next(PatternAutomaton automaton) => automaton.Edges.Keys.ToLookup(e => e.From, e => e.To);

    /// <summary>An edge of a loop that can be gone in two ways, as that of a loop in a loop.</summary>
    private static (string Part, List<ulong> Way)? Doubled(PatternAutomaton automaton, ILookup<int, int> next, HashSet<int> loop)
    {
        foreach (var (from, to) in automaton.Edges.Where(e => e.Value > 1 && loop.Contains(e.Key.From) && loop.Contains(e.Key.To)).Select(e => e.Key))
        {
            var loops = automaton.Loops(from, to).ToList();
            var back = Way([to], s => next[s].Where(loop.Contains), s => s == from);
            return (loops.Count > 1 ? loops[1] : loops[0], [.. back!.Select(automaton.Into)]);
        }

        return null;
    }

    /// <summary>Two ways from a place back to it that take one text and differ between.</summary>
    private static (string Part, List<ulong> Way)? Pair(PatternAutomaton automaton, ILookup<int, int> next, HashSet<int> loop)
    {
        IEnumerable<(int, int)> Both((int One, int Two) at) =>
            from one in next[at.One].Where(loop.Contains)
            from two in next[at.Two].Where(loop.Contains)
            where (automaton.Into(one) & automaton.Into(two)) != 0
            select (one, two);

        (string Part, List<ulong> Way)? shortest = null;
        foreach (var start in loop.Order())
        {
            var apart = Way(Both((start, start)).Where(p => p.Item1 != p.Item2), Both, p => p == (start, start));
            if (apart is not null && !(shortest?.Way.Count <= apart.Count))
            {
                shortest = (
                    automaton.Loops(start, apart[0].Item1, apart[0].Item2).First(),
                    [.. apart.Select(p => automaton.Into(p.Item1) & automaton.Into(p.Item2))]);
            }
        }

        return shortest;
    }

    /// <summary>The places that lead to each other.</summary>
    private static IEnumerable<HashSet<int>> Loops(PatternAutomaton automaton, ILookup<int, int> next)
    {
        var reached = Enumerable.Range(0, automaton.Count).Select(s => Reached(next[s], s => next[s])).ToList();
        var done = new HashSet<int>();
        for (var state = 0; state < automaton.Count; state++)
        {
            if (reached[state].Contains(state) && done.Add(state))
            {
                var loop = reached[state].Where(s => reached[s].Contains(state)).ToHashSet();
                done.UnionWith(loop);
                yield return loop;
            }
        }
    }

    private static HashSet<int> Reached(IEnumerable<int> starts, Func<int, IEnumerable<int>> next)
    {
        var found = new HashSet<int>(starts);
        var waiting = new Queue<int>(found);
        while (waiting.TryDequeue(out var state))
        {
            foreach (var to in next(state).Where(found.Add))
            {
                waiting.Enqueue(to);
            }
        }

        return found;
    }

    /// <summary>The shortest way from one of some places to a wanted one, with both; null where there is none.</summary>
    private static List<T>? Way<T>(IEnumerable<T> starts, Func<T, IEnumerable<T>> next, Func<T, bool> isWanted)
        where T : struct
    {
        var before = starts.Distinct().ToDictionary(s => s, _ => (T?)null);
        var waiting = new Queue<T>(before.Keys);
        while (waiting.TryDequeue(out var at))
        {
            if (isWanted(at))
            {
                var way = new List<T>();
                for (T? step = at; step is { } place; step = before[place])
                {
                    way.Insert(0, place);
                }

                return way;
            }

            foreach (var to in next(at))
            {
                if (before.TryAdd(to, at))
                {
                    waiting.Enqueue(to);
                }
            }
        }

        return null;
    }

    private static string Repeated(List<ulong> way, PatternAlphabet alphabet)
    {
        var turn = string.Concat(way.Select(alphabet.First));
        return string.Concat(Enumerable.Repeat(turn, Math.Max(2, (4 + turn.Length - 1) / turn.Length)));
    }
}
