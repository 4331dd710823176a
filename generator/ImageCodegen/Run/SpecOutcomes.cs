using ImageCodegen.Configuration;
using ImageCodegen.Model;
using ImageCodegen.Output;

namespace ImageCodegen.Run;

/// <summary>Counts what happened to the files of each spec.</summary>
internal static class SpecOutcomes
{
    /// <summary>One outcome a spec, and one more where files of a spec that is no longer listed were removed.</summary>
    public static IReadOnlyList<SpecOutcome> Of(
        CodegenConfiguration configuration, IReadOnlyList<ContractModel> contracts, OutputPlan plan, OutputChanges changes)
    {
        var rowOf = plan.Files.ToDictionary(f => f.Path, f => configuration.Specs.First(s => s.Span == f.Origin), StringComparer.Ordinal);
        var files = changes.Files.ToLookup(f => rowOf.GetValueOrDefault(f.Path) ?? RowOfFolder(configuration, f.Path));
        var outcomes = configuration.Specs.Select(row => Count(row, contracts.FirstOrDefault(c => c.Namespace == row.Namespace), files[row])).ToList();
        if (files[null].Any())
        {
            outcomes.Add(Count(row: null, contract: null, files[null]));
        }

        return outcomes;
    }

    private static SpecRow? RowOfFolder(CodegenConfiguration configuration, string path) => configuration.Specs
        .Where(s => s.Folder.Length == 0 || path.StartsWith(s.Folder + "/", StringComparison.Ordinal))
        .MaxBy(s => s.Folder.Length);

    private static SpecOutcome Count(SpecRow? row, ContractModel? contract, IEnumerable<FileChange> files)
    {
        var counts = files.CountBy(f => f.Outcome).ToDictionary();
        return new SpecOutcome(
            row?.Path ?? "",
            contract?.Types.Count ?? 0,
            contract?.Operations.Count ?? 0,
            counts.GetValueOrDefault(FileOutcome.Added) + counts.GetValueOrDefault(FileOutcome.Changed),
            counts.GetValueOrDefault(FileOutcome.Unchanged),
            counts.GetValueOrDefault(FileOutcome.Removed));
    }
}
