using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.Tests.Syntax;

public class CorpusTests
{
    [CorpusFact]
    public void Real_documents_are_read_without_findings()
    {
        var files = new SourceFiles(CorpusFactAttribute.Folder!, CorpusFactAttribute.Folder!, ReadLimits.Default);
        var diagnostics = new DiagnosticBag();
        var read = 0;
        foreach (var path in Directory.GetFiles(CorpusFactAttribute.Folder!))
        {
            var file = files.Open(path, diagnostics);
            var root = file is null ? null : SyntaxReader.Read(file, diagnostics, ReadLimits.Default);
            Assert.NotNull(root is MappingNode mapping ? mapping["openapi"] ?? mapping["swagger"] : null);
            read++;
        }

        Assert.Empty(diagnostics.ToSorted());
        Assert.NotEqual(0, read);
    }

    [CorpusFact]
    public void A_block_scalar_that_starts_with_blanks_is_read_exactly()
    {
        var files = new SourceFiles(CorpusFactAttribute.Folder!, CorpusFactAttribute.Folder!, ReadLimits.Default);
        var diagnostics = new DiagnosticBag();
        var root = SyntaxReader.Read(files.Open("figma.yaml", diagnostics)!, diagnostics, ReadLimits.Default);

        // `description: |-` on line 3282, its text on the lines 3283 to 3296, indented by twelve.
        var lines = File.ReadAllLines(Path.Combine(CorpusFactAttribute.Folder!, "figma.yaml"))[3282..3296];
        Assert.Equal(new string(' ', 12), lines[0]);
        Assert.Equal(string.Join('\n', lines.Select(l => l.Length < 12 ? l : l[12..])), Find(root!, 3282)?.Text);
    }

    private static ScalarNode? Find(Node node, int line) => node switch
    {
        MappingNode mapping => mapping.Entries.Select(e => Find(e.Value, line)).FirstOrDefault(n => n is not null),
        SequenceNode list => list.Items.Select(i => Find(i, line)).FirstOrDefault(n => n is not null),
        ScalarNode scalar when scalar.Span.Line == line => scalar,
        _ => null,
    };
}
