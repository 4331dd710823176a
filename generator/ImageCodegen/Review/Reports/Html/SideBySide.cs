using ImageCodegen.Output;

namespace ImageCodegen.Review.Reports.Html;

/// <summary>A line on one side.</summary>
/// <param name="Number">Its number, counted from 1.</param>
/// <param name="Text">Its text.</param>
internal sealed record SideLine(int Number, string Text);

/// <summary>A row of two sides. Both are the same line where nothing changed; without both, lines are left out here.</summary>
/// <param name="Old">The old line; null where there is none.</param>
/// <param name="New">The new line; null where there is none.</param>
/// <param name="LeftOut">How many unchanged lines are left out.</param>
internal sealed record SideRow(SideLine? Old, SideLine? New, int LeftOut = 0)
{
    /// <summary>True where both sides have the line.</summary>
    public bool IsSame => Old is not null && New is not null && Old.Text == New.Text;
}

/// <summary>Lays two texts side by side.</summary>
internal static class SideBySide
{
    private const int Context = 3;

    /// <summary>The rows; runs of unchanged lines are cut to a few around what changed.</summary>
    /// <param name="old">The old lines.</param>
    /// <param name="firstOld">The number of the first of them.</param>
    /// <param name="now">The new lines.</param>
    /// <param name="firstNew">The number of the first of them.</param>
    public static IReadOnlyList<SideRow> Rows(IReadOnlyList<string> old, int firstOld, IReadOnlyList<string> now, int firstNew)
    {
        var rows = new List<SideRow>();
        var (removed, added) = (new Queue<SideLine>(), new Queue<SideLine>());
        foreach (var edit in LineEdits.Between(old, now))
        {
            switch (edit.Kind)
            {
                case '-':
                    removed.Enqueue(new SideLine(firstOld++, edit.Line));
                    break;
                case '+':
                    added.Enqueue(new SideLine(firstNew++, edit.Line));
                    break;
                default:
                    Pair(rows, removed, added);
                    rows.Add(new SideRow(new SideLine(firstOld++, edit.Line), new SideLine(firstNew++, edit.Line)));
                    break;
            }
        }

        Pair(rows, removed, added);
        return Cut(rows);
    }

    private static void Pair(List<SideRow> rows, Queue<SideLine> removed, Queue<SideLine> added)
    {
        while (removed.Count + added.Count > 0)
        {
            removed.TryDequeue(out var old);
            added.TryDequeue(out var now);
            rows.Add(new SideRow(old, now));
        }
    }

    private static List<SideRow> Cut(List<SideRow> rows)
    {
        var cut = new List<SideRow>();
        for (var start = 0; start < rows.Count;)
        {
            var end = start;
            while (end < rows.Count && rows[end].IsSame)
            {
                end++;
            }

            var before = start == 0 ? 0 : Context;
            var after = end == rows.Count ? 0 : Context;
            if (end - start > before + after + 1)
            {
                cut.AddRange(rows[start..(start + before)]);
                cut.Add(new SideRow(null, null, end - start - before - after));
                cut.AddRange(rows[(end - after)..end]);
            }
            else
            {
                cut.AddRange(rows[start..end]);
            }

            for (start = end; start < rows.Count && !rows[start].IsSame; start++)
            {
                cut.Add(rows[start]);
            }
        }

        return cut;
    }
}
