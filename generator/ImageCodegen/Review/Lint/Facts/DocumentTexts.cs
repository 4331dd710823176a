using System.Globalization;
using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.Review.Lint.Facts;

/// <summary>Goes over every key and every text of a file, whatever it stands in.</summary>
internal static class DocumentTexts
{
    /// <summary>Calls back for each text that is asked for, with its place.</summary>
    /// <param name="file">The file.</param>
    /// <param name="wanted">Tells which texts are. Asked for every one, so it has to be quick.</param>
    /// <param name="take">Takes it.</param>
    public static void Visit(OpenApiFile file, Func<string, bool> wanted, Action<string, LintPlace> take) =>
        new Walk(wanted, take).Visit(file.Root.Node);

    private sealed class Walk(Func<string, bool> wanted, Action<string, LintPlace> take)
    {
        private readonly HashSet<Node> passed = new(ReferenceEqualityComparer.Instance);
        private readonly List<string> way = [];

        public void Visit(Node node)
        {
            switch (node)
            {
                case ScalarNode { Type: ScalarType.String } text:
                    Try(text.Text, text.Span);
                    break;
                case MappingNode mapping when passed.Add(mapping):
                    foreach (var entry in mapping.Entries)
                    {
                        way.Add(entry.Key);
                        Try(entry.Key, entry.KeySpan);
                        Visit(entry.Value);
                        way.RemoveAt(way.Count - 1);
                    }

                    break;
                case SequenceNode list when passed.Add(list):
                    for (var i = 0; i < list.Items.Count; i++)
                    {
                        way.Add(i.ToString(CultureInfo.InvariantCulture));
                        Visit(list.Items[i]);
                        way.RemoveAt(way.Count - 1);
                    }

                    break;
            }
        }

        private void Try(string text, SourceSpan span)
        {
            if (wanted(text))
            {
                take(text, new LintPlace(span, way.Aggregate(NodePath.Root, (path, step) => path.Then(step))));
            }
        }
    }
}
