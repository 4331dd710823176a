using System.Globalization;
using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.Review.Lint;

/// <summary>Turns what reading and binding say about a document into findings of a rule.</summary>
internal static class DiagnosticFindings
{
    /// <summary>Reports the diagnostics that are wanted, each at the element that stands where it points.</summary>
    public static void Report(LintRule rule, LintContext context, DiagnosticBag found, Func<Diagnostic, bool> isWanted)
    {
        var wanted = found.ToSorted().Where(isWanted).ToList();
        foreach (var file in wanted.GroupBy(d => d.Span.File.Path, StringComparer.Ordinal))
        {
            var paths = Paths(context, file.First().Span.File, file.Select(d => d.Span).ToHashSet());
            foreach (var diagnostic in file)
            {
                context.Report(
                    rule,
                    new LintPlace(diagnostic.Span, paths.GetValueOrDefault(diagnostic.Span, NodePath.Root)),
                    diagnostic.What,
                    diagnostic.Fix,
                    [diagnostic.Descriptor.Id, .. diagnostic.Arguments]);
            }
        }
    }

    private static Dictionary<SourceSpan, NodePath> Paths(LintContext context, SourceFile file, HashSet<SourceSpan> spans)
    {
        var paths = new Dictionary<SourceSpan, NodePath>();
        if (context.Reader.References.ReadRoot(file) is { } root)
        {
            Visit(root, NodePath.Root, new HashSet<Node>(ReferenceEqualityComparer.Instance));
        }

        return paths;

        void Visit(Node node, NodePath path, HashSet<Node> seen)
        {
            if (!seen.Add(node))
            {
                return;
            }

            Note(node.Span, path);
            if (node is MappingNode mapping)
            {
                foreach (var entry in mapping.Entries)
                {
                    Note(entry.KeySpan, path.Then(entry.Key));
                    Visit(entry.Value, path.Then(entry.Key), seen);
                }
            }
            else if (node is SequenceNode list)
            {
                for (var i = 0; i < list.Items.Count; i++)
                {
                    Visit(list.Items[i], path.Then(i.ToString(CultureInfo.InvariantCulture)), seen);
                }
            }
        }

        void Note(SourceSpan span, NodePath path)
        {
            if (spans.Contains(span))
            {
                paths.TryAdd(span, path);
            }
        }
    }
}
