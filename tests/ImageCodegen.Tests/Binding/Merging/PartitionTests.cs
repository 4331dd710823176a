using FsCheck;
using FsCheck.Fluent;
using ImageCodegen.Binding.Merging;

namespace ImageCodegen.Tests.Binding.Merging;

public sealed class PartitionTests
{
    private const int MostPlaces = 3;

    [Fact]
    public void Classes_are_those_of_refining_in_rounds() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300),
        Prop.ForAll(Graphs.ToArbitrary(), static graph => Assert.Equal(Normal(InRounds(graph.References, graph.Classes)), Normal(Partition.Refine(graph.References, graph.Classes)))));

    // By rounds, this takes as many as the chain is long, each over all of it.
    [Fact]
    public void A_long_chain_of_likes_falls_apart_from_its_end()
    {
        const int Length = 200_000;
        var references = Enumerable.Range(0, Length).Select(static i => i == Length - 1 ? Array.Empty<int>() : [i + 1]).ToArray();
        var classes = references.Select(static r => r.Length).ToArray();

        Assert.Equal(Length, Partition.Refine(references, classes).Distinct().Count());
    }

    [Fact]
    public void A_circle_of_likes_is_one_class()
    {
        var references = Enumerable.Range(0, 1000).Select(static i => (int[])[(i + 1) % 1000]).ToArray();

        Assert.Single(Partition.Refine(references, new int[1000]).Distinct());
    }

    // All nodes of a class have as many references.
    private static readonly Gen<(int[][] References, int[] Classes)> Graphs =
        from count in Gen.Choose(1, 24)
        from classes in Gen.Choose(0, MostPlaces).ArrayOf(count)
        from below in Gen.Choose(0, count - 1).ArrayOf(MostPlaces).ArrayOf(count)
        select (below.Select((b, i) => b[..classes[i]]).ToArray(), classes);

    private static int[] InRounds(int[][] references, int[] classes)
    {
        for (var count = classes.Distinct().Count(); ;)
        {
            classes = Normal([.. references.Select((below, i) => string.Join(',', [classes[i], .. below.Select(b => classes[b])]))]);
            if (classes.Distinct().Count() == count)
            {
                return classes;
            }

            count = classes.Distinct().Count();
        }
    }

    /// <summary>Numbers in the order of first appearance.</summary>
    private static int[] Normal<T>(IReadOnlyList<T> labels)
        where T : notnull
    {
        var numbers = new Dictionary<T, int>();
        return [.. labels.Select(label =>
        {
            numbers.TryAdd(label, numbers.Count);
            return numbers[label];
        })];
    }
}
