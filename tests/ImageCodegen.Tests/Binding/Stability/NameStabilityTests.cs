using System.Collections.Concurrent;
using System.Globalization;
using Xunit.Abstractions;

namespace ImageCodegen.Tests.Binding.Stability;

/// <summary>What an edit leaves alone keeps its names. CONTRIBUTING says which names an edit can change.</summary>
public sealed class NameStabilityTests(ITestOutputHelper output)
{
    private const int Seeds = 3;
    private const int NamesForEachRenaming = 5000;

    public static TheoryData<string> EditNames => [.. Edits.All.Keys];

    [Theory]
    [MemberData(nameof(EditNames))]
    public void An_edit_renames_at_most_types_without_a_name_that_places_share(string edit)
    {
        foreach (var path in Directory.GetFiles(Path.Combine(RepositoryFolder.FullPath, "tests", "Cases"), "spec.yaml", SearchOption.AllDirectories).Where(p => !p.Contains("Cases" + Path.DirectorySeparatorChar + '_', StringComparison.Ordinal)))
        {
            Assert.DoesNotContain(All(path, [edit], Seeds).SelectMany(r => r.Renamings), r => !IsMeant(edit, r));
        }
    }

    [CorpusFact]
    public void Edits_of_real_documents_rename_next_to_nothing()
    {
        var seeds = int.Parse(Environment.GetEnvironmentVariable("IMAGECODEGEN_EDITS") ?? "1", CultureInfo.InvariantCulture);
        var (all, names) = (0, 0);
        foreach (var path in Directory.GetFiles(CorpusFactAttribute.Folder!).Order(StringComparer.Ordinal))
        {
            var results = All(path, Edits.All.Keys, seeds);
            var renamed = results.Sum(r => r.Renamings.Count);
            output.WriteLine($"{Path.GetFileName(path)}: {results.Count} edits, {results.Count(r => r.Renamings.Count > 0)} of them rename something, {renamed} names");
            foreach (var group in results.SelectMany(r => r.Renamings.Select(x => (r.Edit, x.Cause))).CountBy(r => r).OrderByDescending(g => g.Value))
            {
                output.WriteLine($"  {group.Key.Edit}, {group.Key.Cause}: {group.Value}");
            }

            Assert.DoesNotContain(results.SelectMany(r => r.Renamings.Select(x => (r.Edit, x))), r => !IsMeant(r.Edit, r.x));
            (all, names) = (all + renamed, names + results.Sum(r => r.Names));
        }

        Assert.True(all * NamesForEachRenaming <= names);
    }

    private static IReadOnlyList<(string Edit, int Names, IReadOnlyList<Renaming> Renamings)> All(string path, IEnumerable<string> edits, int seeds)
    {
        var root = BoundNames.Read(path);
        var before = BoundNames.Of(root);
        var found = new ConcurrentBag<(string, int, IReadOnlyList<Renaming>)>();
        Parallel.ForEach(edits.SelectMany(e => Enumerable.Range(0, seeds).Select(seed => (e, seed))), next =>
        {
            if (Edits.All[next.e](new Edits(root, before, new Random(next.seed))) is { } edit)
            {
                found.Add((next.e, before.Names.Count, [.. Renamings.Of(before, BoundNames.Of(edit.Document), edit.Place).Where(r => r.Cause != Renamings.Edited)]));
            }
        });
        return [.. found];
    }

    // One component more may want the name that another has.
    private static bool IsMeant(string edit, Renaming renaming) => renaming.Cause switch
    {
        "component" => edit == "component with the same last part",
        Renamings.Wanted => edit is not ("reordered" or "described anew"),
        _ => Renamings.OfShared.Contains(renaming.Cause, StringComparer.Ordinal) && edit is not ("reordered" or "described anew"),
    };
}
