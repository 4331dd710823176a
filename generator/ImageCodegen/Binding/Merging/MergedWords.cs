using ImageCodegen.Model;

namespace ImageCodegen.Binding.Merging;

/// <summary>
/// The words of a type that stands for several. What most of them say is said of it; where they say different things, each
/// says something of the place where it stands, which the member there says anyhow.
/// </summary>
internal static class MergedWords
{
    public static TypeModel Of(TypeModel first, IReadOnlyList<TypeModel> all) => first switch
    {
        _ when all.Count == 1 => first,
        RecordModel record => record with
        {
            Documentation = Most([.. all.Select(t => t.Documentation)]),
            Members = [.. record.Members.Select((m, i) => m with { Documentation = Most([.. all.Select(t => ((RecordModel)t).Members[i].Documentation)]) })],
        },
        StringEnumModel model => model with
        {
            Documentation = Most([.. all.Select(t => t.Documentation)]),
            Values = [.. model.Values.Select((v, i) => v with { Documentation = Most([.. all.Select(t => ((StringEnumModel)t).Values[i].Documentation)]) })],
        },
        IntegerEnumModel model => model with
        {
            Documentation = Most([.. all.Select(t => t.Documentation)]),
            Values = [.. model.Values.Select((v, i) => v with { Documentation = Most([.. all.Select(t => ((IntegerEnumModel)t).Values[i].Documentation)]) })],
        },
        UnionModel union => union with
        {
            Documentation = Most([.. all.Select(t => t.Documentation)]),
            Cases = Cases(union, [.. all.Cast<UnionModel>()]),
        },
        _ => first with { Documentation = Most([.. all.Select(t => t.Documentation)]) },
    };

    /// <summary>The cases as most unions call them, which does not depend on the order of these.</summary>
    private static EquatableArray<UnionCaseModel> Cases(UnionModel first, IReadOnlyList<UnionModel> all)
    {
        var most = all.Select(u => u.Cases.Select(Word).ToArray()).GroupBy(words => string.Join('\n', words), StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First().First();
        EquatableArray<UnionCaseModel> cases =
        [
            .. first.Cases.Zip(
                most,
                (c, word) => c with { CSharpName = word.Length > 0 ? word : TypeReferences.Own(c.Value.Type)!.Name }),
        ];
        return cases.DistinctBy(c => c.CSharpName, StringComparer.Ordinal).Count() == cases.Count ? cases : first.Cases;

        // What is called as its type is goes on being so.
        static string Word(UnionCaseModel model) => TypeReferences.Own(model.Value.Type)?.Name == model.CSharpName ? "" : model.CSharpName;
    }

    private static Documentation Most(IReadOnlyList<Documentation> all)
    {
        var said = all.Where(d => d.Summary is not null).ToList();
        var most = said.GroupBy(d => d.Summary, StringComparer.Ordinal).MaxBy(g => g.Count());
        return most is not null && most.Count() * 2 > said.Count ? most.First() : all[0] with { Summary = null };
    }
}
