namespace ImageCodegen.Tests;

/// <summary>What the README shows of a file stands in that file.</summary>
public sealed class ReadmeTests
{
    [Theory]
    [InlineData("specs/ens/describe-image-infos.yaml")]
    [InlineData("generated/ImageContracts/Ens/Image.cs")]
    public void An_excerpt_has_lines_of_its_file_in_their_order(string path)
    {
        var blocks = File.ReadAllText(Path.Combine(RepositoryFolder.FullPath, "README.md")).Split("```");
        var excerpt = Assert.Single(blocks, block => block.Split('\n').ElementAtOrDefault(1)?.EndsWith(' ' + path, StringComparison.Ordinal) == true).Split('\n')[2..];
        var lines = new Queue<string>(File.ReadAllLines(Path.Combine(RepositoryFolder.FullPath, path)));

        foreach (var line in excerpt.Where(line => line.Length > 0))
        {
            while (lines.Count > 0 && lines.Peek() != line)
            {
                lines.Dequeue();
            }

            Assert.True(lines.TryDequeue(out _), line);
        }
    }
}
