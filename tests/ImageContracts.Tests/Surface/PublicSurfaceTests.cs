using ImageCodegen.Runtime;

namespace ImageContracts.Tests.Surface;

/// <summary>
/// The public surface of each library that others compile against is a committed text, so that a change to it shows in review.
/// With <c>IMAGECODEGEN_ACCEPT=1</c> it is written anew instead.
/// </summary>
public sealed class PublicSurfaceTests
{
    private const string FileName = "PublicSurface.txt";

    [Theory]
    [InlineData(typeof(IValidatable), "generator/ImageCodegen.Runtime")]
    [InlineData(typeof(Ecs.Image), "generated/ImageContracts")]
    public void It_is_what_was_reviewed(Type one, string project)
    {
        var path = Path.Combine(SpecFolder.RepositoryRoot, project, FileName);
        var surface = PublicSurface.Of(one.Assembly);
        if (Environment.GetEnvironmentVariable("IMAGECODEGEN_ACCEPT") == "1")
        {
            File.WriteAllText(path, surface);
        }

        var reviewed = File.ReadAllText(path).Split('\n');
        var now = surface.Split('\n');

        Assert.True(
            reviewed.SequenceEqual(now, StringComparer.Ordinal),
            $"{project}/{FileName} is out of date. If the change is meant, run this test with IMAGECODEGEN_ACCEPT=1 and commit the file.\n"
            + string.Join('\n', reviewed.Except(now, StringComparer.Ordinal).Select(line => "- " + line).Concat(now.Except(reviewed, StringComparer.Ordinal).Select(line => "+ " + line))));
    }

    [Fact]
    public void It_has_every_kind_of_member()
    {
        var lines = PublicSurface.Of(typeof(SurfaceSample).Assembly).Split('\n')
            .SkipWhile(line => !line.Contains(nameof(SurfaceSample), StringComparison.Ordinal)).TakeWhile((line, i) => i == 0 || line.StartsWith(' '));

        Assert.Equal(
            """
            abstract class ImageContracts.Tests.Surface.SurfaceSample
              System.Collections.Generic.IReadOnlyList<string?>? Items { get; }
              T Pick<T, TOther>(ref T value, params TOther[] others) where T : class, new() where TOther : struct
              abstract override string ToString()
              const int Most = 3
              event System.EventHandler Changed
              protected new(string name, int size = 7)
              protected virtual void OnChanged()
              required string Name { get; init; }
              static bool TryFind(string name, out string? found)
              static readonly string? Nothing
              string? this[int index] { get; }
            """,
            string.Join('\n', lines));
    }
}
