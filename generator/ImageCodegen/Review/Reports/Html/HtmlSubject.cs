using ImageCodegen.Review.Reports.Excerpts;
using ImageCodegen.Review.Reports.Subjects;

namespace ImageCodegen.Review.Reports.Html;

/// <summary>Prints an operation or a schema: its contract, what was found, the spec and the C# of both states.</summary>
internal sealed class HtmlSubject(HtmlWriter page, ExcerptCutter cutter, ShapeFiles shapes, SubjectLinks links)
{
    // Beyond that a page is no longer one that a person reads, and a browser is slow with it.
    private const int MostWithSides = 100;
    private int withSides;

    /// <summary>Prints it.</summary>
    public void Write(Subject subject)
    {
        var kinds = HtmlFilters.Kinds.Where(kind => kind == "same" ? subject.Entries.Count == 0 : subject.Entries.Any(item => HtmlFilters.KindOf(item.Entry) == kind));
        page.Write($"<section class=\"subject\" id=\"{subject.Anchor}\" data-kinds=\"{string.Join(' ', kinds)}\">\n");
        if (subject.Entries.Count == 0)
        {
            page.Write($"<details><summary><h3>{Title(subject)}</h3> <span class=\"quiet\">{(links.ChangedTypesOf(subject).Count > 0 ? "changed by what it uses" : "unchanged")}</span></summary>\n");
            WriteFacts(subject);
            WriteContract(subject);
            page.Write($"</details>\n");
        }
        else
        {
            page.Write($"<h3>{Title(subject)}</h3>\n");
            WriteFacts(subject);
            WriteContract(subject);
            foreach (var (group, entry) in subject.Entries)
            {
                HtmlEntry.Write(page, group, entry, subject.Title, cutter);
            }

            WriteSides(subject);
        }

        page.Write($"</section>\n");
    }

    private static HtmlText Title(Subject subject)
    {
        var at = subject.Title.IndexOf(" /", StringComparison.Ordinal);
        if (at > 0)
        {
            return $"<span class=\"method\">{subject.Title[..at]}</span> <span class=\"path\">{subject.Title[(at + 1)..]}</span>";
        }

        return subject.Title.Length == 0 ? (HtmlText)$"The document" : $"<span class=\"path\">{subject.Title}</span>";
    }

    private void WriteFacts(Subject subject)
    {
        var operation = (subject.Head ?? subject.Base)?.Operation;
        if (operation?.Documentation.Summary is { Length: > 0 } summary)
        {
            page.Write($"<p class=\"summary\">{summary}</p>\n");
        }

        if (operation is not null)
        {
            page.Write($"<p class=\"quiet\">In C#: <code>{operation.Request.Record.Name.Name}</code>{(operation.Errors is null ? "" : ", ")}<code>{operation.Errors?.EnumName.Name ?? ""}</code></p>\n");
        }

        WriteLinks(ReferenceEquals(subject.Base, subject.Head) ? "Uses: " : "Uses what changed: ", links.ChangedTypesOf(subject));
        WriteLinks("Used by: ", links.OperationsOf(subject));
    }

    private void WriteLinks(string what, IReadOnlyList<Subject> targets)
    {
        if (targets.Count > 0)
        {
            page.Write($"<p class=\"uses\">{what}");
            for (var i = 0; i < Math.Min(targets.Count, 12); i++)
            {
                page.Write($"{(i == 0 ? "" : ", ")}<a href=\"#{targets[i].Anchor}\">{targets[i].Title}</a>");
            }

            page.Write($"{(targets.Count > 12 ? $" and {targets.Count - 12} more" : "")}</p>\n");
        }
    }

    private void WriteContract(Subject subject)
    {
        var rows = ContractRows.Of(subject.Base, subject.Head);
        if (rows.Count == 0)
        {
            return;
        }

        // Where nothing is compared, what was found comes first.
        var isFolded = ReferenceEquals(subject.Base, subject.Head);
        page.Write($"{(isFolded ? (HtmlText)$"<details class=\"panel\"><summary>Contract</summary>\n" : $"")}");
        var isSame = rows.All(static row => row.Before == row.After);
        page.Write($"<table class=\"contract\">{(isFolded ? (HtmlText)$"" : $"<caption>Contract</caption>")}<thead><tr><th scope=\"col\">Part</th><th scope=\"col\">Name</th>{(isSame ? (HtmlText)$"<th scope=\"col\" colspan=\"2\">What</th>" : $"<th scope=\"col\">Before</th><th scope=\"col\">After</th>")}</tr></thead><tbody>\n");
        foreach (var row in rows)
        {
            page.Write($"<tr{(row.Before == row.After ? (HtmlText)$"" : $" class=\"changed\"")}><td>{row.Part}</td><th scope=\"row\">{row.Name}</th>");
            if (row.Before == row.After)
            {
                page.Write($"<td colspan=\"2\">{row.After ?? ""}</td></tr>\n");
            }
            else
            {
                page.Write($"<td class=\"{(row.Before is null ? "absent" : "old")}\">{row.Before ?? "not there"}</td>");
                page.Write($"<td class=\"{(row.After is null ? "absent" : "new")}\">{row.After ?? "gone"}</td></tr>\n");
            }
        }

        page.Write($"</tbody></table>\n{(isFolded ? (HtmlText)$"</details>\n" : $"")}");
    }

    private void WriteSides(Subject subject)
    {
        if (subject.Base is null && subject.Head is null)
        {
            return;
        }

        if (++withSides > MostWithSides)
        {
            page.Write($"<p class=\"quiet\">The spec and the C# of this part are left out: the page shows {MostWithSides} parts whole.</p>\n");
            return;
        }

        var (old, firstOld) = Lines(subject.Base);
        var (now, firstNew) = Lines(subject.Head);
        if (!old.SequenceEqual(now, StringComparer.Ordinal))
        {
            page.Write($"<details class=\"panel\" open><summary>Spec</summary>\n");
            var blanks = ExcerptCutter.Indentation(old.Concat(now));
            HtmlSides.Write(page, SideBySide.Rows([.. old.Select(line => ExcerptCutter.Outdent(line, blanks))], firstOld, [.. now.Select(line => ExcerptCutter.Outdent(line, blanks))], firstNew));
            page.Write($"</details>\n");
        }

        foreach (var file in shapes.Changed(subject))
        {
            page.Write($"<details class=\"panel\" open><summary>C# <code>{file.Name}</code>{(file.Before.Length == 0 ? ", new" : file.After.Length == 0 ? ", gone" : "")}</summary>\n");
            HtmlSides.Write(page, SideBySide.Rows(Split(file.Before), 1, Split(file.After), 1));
            page.Write($"</details>\n");
        }
    }

    private (IReadOnlyList<string> Lines, int First) Lines(SubjectSide? side)
    {
        if (side is null)
        {
            return ([], 1);
        }

        var lines = cutter.Lines(side.Place.Span.File);
        var first = side.Place.Span.Line;
        var last = ExcerptCutter.EndOf(lines, side.Place);
        return ([.. Enumerable.Range(first, last - first + 1).Select(number => lines[number]).Select(static line => line.Length > 4000 ? line[..4000] : line)], first);
    }

    private static string[] Split(string text) => text.Length == 0 ? [] : text.TrimEnd('\n').Split('\n');
}
