using ImageCodegen.Model;

namespace ImageCodegen.Binding.Merging;

/// <summary>
/// The documentation of a type that stands for several. What most of them say is said of it; where they say different things, each
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
        _ => first with { Documentation = Most([.. all.Select(t => t.Documentation)]) },
    };

    private static Documentation Most(IReadOnlyList<Documentation> all)
    {
        var said = all.Where(d => d.Summary is not null).ToList();
        var most = said.GroupBy(d => d.Summary, StringComparer.Ordinal).MaxBy(g => g.Count());
        return most is not null && most.Count() * 2 > said.Count ? most.First() : all[0] with { Summary = null };
    }
}
