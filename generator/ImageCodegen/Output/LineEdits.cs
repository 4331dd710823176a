namespace ImageCodegen.Output;

/// <summary>One line of a difference.</summary>
/// <param name="Kind"><c>' '</c> kept, <c>'-'</c> removed, <c>'+'</c> added.</param>
/// <param name="Line">The line, with its line end.</param>
public readonly record struct LineEdit(char Kind, string Line);

/// <summary>The shortest list of edits between two lists of lines (E. W. Myers, "An O(ND) Difference Algorithm", 1986).</summary>
public static class LineEdits
{
    // The search costs the square of this in memory. Texts that differ more are shown as all removed, then all added.
    private const int MostEdits = 2000;

    /// <summary>The edits, kept lines included, in the order of the lines.</summary>
    public static IReadOnlyList<LineEdit> Between(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var shorter = Math.Min(before.Count, after.Count);
        var head = 0;
        while (head < shorter && before[head] == after[head])
        {
            head++;
        }

        var tail = 0;
        while (tail < shorter - head && before[before.Count - 1 - tail] == after[after.Count - 1 - tail])
        {
            tail++;
        }

        var edits = new List<LineEdit>(before.Count + after.Count);
        edits.AddRange(before.Take(head).Select(static line => new LineEdit(' ', line)));
        edits.AddRange(Middle([.. before.Skip(head).SkipLast(tail)], [.. after.Skip(head).SkipLast(tail)]));
        edits.AddRange(before.Skip(before.Count - tail).Select(static line => new LineEdit(' ', line)));
        return edits;
    }

    private static List<LineEdit> Middle(string[] before, string[] after)
    {
        if (before.Length > 0 && after.Length > 0 && Search(before, after) is { } trace)
        {
            return WalkBack(before, after, trace);
        }

        return [.. before.Select(static line => new LineEdit('-', line)), .. after.Select(static line => new LineEdit('+', line))];
    }

    // trace[d][k + d] is how far into `before` d edits reach on diagonal k.
    private static List<int[]>? Search(string[] before, string[] after)
    {
        var trace = new List<int[]>();
        for (var d = 0; d <= Math.Min(MostEdits, before.Length + after.Length); d++)
        {
            var reach = new int[(2 * d) + 1];
            for (var k = -d; k <= d; k += 2)
            {
                var x = d == 0 ? 0 : Step(trace[d - 1], d, k).X;
                while (x < before.Length && x - k < after.Length && before[x] == after[x - k])
                {
                    x++;
                }

                reach[k + d] = x;
                if (x == before.Length && x - k == after.Length)
                {
                    trace.Add(reach);
                    return trace;
                }
            }

            trace.Add(reach);
        }

        return null;
    }

    // The better of the two ways onto diagonal k with one more edit: a line added (from k + 1) or removed (from k - 1).
    private static (int X, int FromDiagonal) Step(int[] previous, int d, int k)
    {
        var added = k + 1 <= d - 1 ? previous[k + 1 + d - 1] : -1;
        var removed = k - 1 >= -(d - 1) ? previous[k - 1 + d - 1] : -1;
        return added > removed ? (added, k + 1) : (removed + 1, k - 1);
    }

    private static List<LineEdit> WalkBack(string[] before, string[] after, List<int[]> trace)
    {
        var edits = new List<LineEdit>();
        var (x, y) = (before.Length, after.Length);
        for (var d = trace.Count - 1; d >= 0; d--)
        {
            var k = x - y;
            var (startX, from) = d == 0 ? (0, 0) : Step(trace[d - 1], d, k);
            for (; x > startX && y > 0; x--, y--)
            {
                edits.Add(new LineEdit(' ', before[x - 1]));
            }

            if (d > 0)
            {
                edits.Add(from > k ? new LineEdit('+', after[--y]) : new LineEdit('-', before[--x]));
            }
        }

        edits.Reverse();
        return edits;
    }
}
