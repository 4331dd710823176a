using System.Globalization;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.Review.Diff;

/// <summary>Changes that somebody has approved: a YAML list of fingerprint, reason, and the last day that it holds.</summary>
internal sealed class Approvals
{
    private readonly List<(string Fingerprint, string Reason, DateOnly? Until, SourceSpan Span)> rows = [];

    /// <summary>Reads the file.</summary>
    /// <returns>The approvals; null after a reported error.</returns>
    public static Approvals? Read(string path, DiffOptions options, DiagnosticBag diagnostics)
    {
        var files = new SourceFiles(options.WorkingDirectory, options.WorkingDirectory, options.Limits);
        if (files.Open(path, diagnostics) is not { } file || SyntaxReader.Read(file, diagnostics, options.Limits) is not { } root)
        {
            return null;
        }

        var approvals = new Approvals();
        if (root is SequenceNode list)
        {
            foreach (var item in list.Items)
            {
                approvals.Add(item, diagnostics);
            }
        }
        else
        {
            diagnostics.Add(Diagnostics.InvalidApproval, root.Span, $"the file holds {root.Kind}, not a list");
        }

        return approvals;
    }

    /// <summary>Marks the changes that are approved, and reports approvals that ended or match nothing.</summary>
    public IReadOnlyList<Change> Apply(IReadOnlyList<Change> changes, DateOnly today, DiagnosticBag diagnostics)
    {
        var marked = changes.ToList();
        foreach (var (fingerprint, reason, until, span) in rows)
        {
            var at = marked.FindIndex(c => c.Fingerprint == fingerprint);
            if (at < 0)
            {
                diagnostics.Add(Diagnostics.UnmatchedApproval, span, fingerprint);
            }
            else if (until < today)
            {
                diagnostics.Add(Diagnostics.ExpiredApproval, span, fingerprint, until.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            }
            else
            {
                marked[at] = marked[at] with { Approval = reason };
            }
        }

        return marked;
    }

    private void Add(Node item, DiagnosticBag diagnostics)
    {
        // YAML reads digits alone as a number.
        var row = item as MappingNode;
        var fingerprint = (row?["fingerprint"] as ScalarNode)?.Text;
        var reason = row?["reason"].AsString();
        var until = (row?["until"] as ScalarNode)?.Text;
        var problem = row is null ? $"it is {item.Kind}"
            : fingerprint is not { Length: > 0 } ? "it has no fingerprint"
            : reason is not { Length: > 0 } ? "it has no reason"
            : until is not null && !DateOnly.TryParseExact(until, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? $"'{until}' is no date"
            : null;
        if (problem is not null)
        {
            diagnostics.Add(Diagnostics.InvalidApproval, item.Span, problem);
            return;
        }

        rows.Add((fingerprint!, reason!, until is null ? null : DateOnly.ParseExact(until, "yyyy-MM-dd", CultureInfo.InvariantCulture), item.Span));
    }
}
