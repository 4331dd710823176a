namespace ImageCodegen.Cli;

/// <summary>A table of blanks and text: for files, pipes and terminals without colour.</summary>
internal static class PlainTable
{
    /// <summary>Prints the rows, the first one being the header: names to the left, counts to the right.</summary>
    public static void Write(IReadOnlyList<string[]> rows, TextWriter output)
    {
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in rows)
        {
            output.WriteLine(string.Join("  ", row.Select((cell, i) => i == 0 ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]))));
        }
    }
}
