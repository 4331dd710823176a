using System.Collections.Concurrent;
using System.Globalization;
using ImageCodegen.Binding.Kept;
using Xunit.Abstractions;

namespace ImageCodegen.Tests.Binding.Stability;

/// <summary>With a file of names no edit changes the name of what it leaves alone.</summary>
public sealed class KeptNamesTests(ITestOutputHelper output)
{
    private const int Seeds = 3;

    public static TheoryData<string> EditNames => [.. Edits.All.Keys];

    private static IEnumerable<string> GoldenCases => Directory.GetFiles(Path.Combine(RepositoryFolder.FullPath, "tests", "Cases"), "spec.yaml", SearchOption.AllDirectories)
        .Where(p => !p.Contains("Cases" + Path.DirectorySeparatorChar + '_', StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(EditNames))]
    public void No_edit_renames_what_it_leaves_alone(string edit)
    {
        foreach (var path in GoldenCases)
        {
            // Not even what is edited is, but for a place that leaves those it shared a type with.
            Assert.Empty(Renamed(path, [edit], Seeds).Where(r => r.Renaming.Cause != Renamings.Edited || !r.WasShared).Select(r => $"{path}: {r}"));
        }
    }

    [CorpusFact]
    public void No_edit_of_a_real_document_renames_what_it_leaves_alone()
    {
        var seeds = int.Parse(Environment.GetEnvironmentVariable("IMAGECODEGEN_EDITS") ?? "1", CultureInfo.InvariantCulture);
        var wrong = new List<string>();
        foreach (var path in Directory.GetFiles(CorpusFactAttribute.Folder!).Order(StringComparer.Ordinal))
        {
            var all = Renamed(path, Edits.All.Keys, seeds).FindAll(r => r.Renaming.Cause != Renamings.Edited);
            output.WriteLine($"{Path.GetFileName(path)}: {all.Count} renamed");
            wrong.AddRange(all.Select(r => $"{Path.GetFileName(path)}: {r}"));
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void Names_are_those_without_a_file_until_something_changes_and_then_stay()
    {
        foreach (var path in GoldenCases)
        {
            var root = BoundNames.Read(path);
            var without = BoundNames.Of(root);
            var first = BoundNames.Of(root, KeptNames.None);
            var second = BoundNames.Of(root, first.Kept);
            Assert.Null(without.Kept);
            Assert.Equal(without.Names, first.Names);
            Assert.Equal(without.Names, second.Names);
            AreSame(first.Kept!, second.Kept!);
        }
    }

    [Theory]
    [MemberData(nameof(EditNames))]
    public void The_order_of_the_document_has_no_say(string edit)
    {
        var compared = 0;
        foreach (var path in GoldenCases)
        {
            var root = BoundNames.Read(path);
            var before = BoundNames.Of(root, KeptNames.None);
            if (Edits.All[edit](new Edits(root, before, new Random(7))) is not { } made)
            {
                continue;
            }

            var after = BoundNames.Of(made.Document, before.Kept);
            var again = BoundNames.Of(made.Document, after.Kept);
            Assert.Equal(after.Names, again.Names);
            AreSame(after.Kept!, again.Kept!);
            var shuffled = Edits.All["reordered"](new Edits(made.Document, after, new Random(8)))!.Document;
            if (Unnamed(BoundNames.Of(made.Document)).SetEquals(Unnamed(BoundNames.Of(shuffled))))
            {
                AreSame(after.Kept!, BoundNames.Of(shuffled, before.Kept).Kept!);
                compared++;
            }
        }

        Assert.True(compared > 5);
    }

    // In a circle of unions the first is one, which a document in another order gives other types; without names to keep, too.
    private static HashSet<NameKey> Unnamed(BoundNames names) => [.. names.Names.Keys];

    private static void AreSame(KeptNames expected, KeptNames actual)
    {
        Assert.Equal(Sorted(expected.Operations), Sorted(actual.Operations));
        Assert.Equal(Sorted(expected.Types), Sorted(actual.Types));
        Assert.Equal(Sorted(expected.Members), Sorted(actual.Members));
        Assert.Equal(Sorted(expected.Shared), Sorted(actual.Shared));
    }

    private static IEnumerable<string> Sorted(IReadOnlyDictionary<string, string> names) => names.Select(n => n.Key + ": " + n.Value).Order(StringComparer.Ordinal);

    private static List<(string Edit, int Seed, bool WasShared, Renaming Renaming)> Renamed(string path, IEnumerable<string> edits, int seeds)
    {
        var root = BoundNames.Read(path);
        var before = BoundNames.Of(root, KeptNames.None);
        var found = new ConcurrentBag<(string, int, bool, Renaming)>();
        Parallel.ForEach(edits.SelectMany(e => Enumerable.Range(0, seeds).Select(seed => (e, seed))), next =>
        {
            if (Edits.All[next.e](new Edits(root, before, new Random(next.seed))) is { } edit)
            {
                foreach (var renaming in Renamings.Of(before, BoundNames.Of(edit.Document, before.Kept), edit.Place))
                {
                    found.Add((next.e, next.seed, before.Kept!.Shared.ContainsKey(renaming.Before), renaming));
                }
            }
        });
        return [.. found.OrderBy(f => f.Item1, StringComparer.Ordinal).ThenBy(f => f.Item2)];
    }
}
