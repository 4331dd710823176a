using Spectre.Console;

namespace ImageCodegen.Cli;

/// <summary>The table for a terminal. Loaded only there, because it costs more than a small run does.</summary>
internal static class FancyTable
{
    /// <summary>Prints the rows, the first one being the header and the last one the total.</summary>
    public static void Write(IReadOnlyList<string[]> rows)
    {
        var table = new Table().Border(TableBorder.Simple);
        for (var column = 0; column < rows[0].Length; column++)
        {
            table.AddColumn(new TableColumn(new Spectre.Console.Text(rows[0][column]))
            {
                Alignment = column == 0 ? Justify.Left : Justify.Right,
                NoWrap = true,
                Padding = new Padding(0, 0, 1, 0),
            });
        }

        for (var row = 1; row < rows.Count; row++)
        {
            var style = row == rows.Count - 1 ? new Style(decoration: Decoration.Bold) : Style.Plain;
            table.AddRow(rows[row].Select(cell => new Spectre.Console.Text(cell, style)));
        }

        AnsiConsole.Write(table);
    }
}
