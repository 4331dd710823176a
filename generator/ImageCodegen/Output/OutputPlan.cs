using ImageCodegen.Text;

namespace ImageCodegen.Output;

/// <summary>Every file that the output folder will hold, in ordinal order of their paths.</summary>
public sealed class OutputPlan
{
    private OutputPlan(IReadOnlyList<PlannedFile> files) => Files = files;

    /// <summary>The files in ordinal order of their paths, each path safe and none twice, even where case does not count.</summary>
    public IReadOnlyList<PlannedFile> Files { get; }

    /// <summary>Makes the plan. A file whose path is unsafe or taken is reported and left out.</summary>
    public static OutputPlan Create(IEnumerable<PlannedFile> files, DiagnosticBag diagnostics)
    {
        var byPath = new Dictionary<string, PlannedFile>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files.Select(f => f with { Path = OutputPath.Portable(f.Path) }))
        {
            if (OutputPath.Fault(file.Path) is { } fault)
            {
                diagnostics.Add(Diagnostics.OutputPathUnsafe, file.Origin, file.Path, fault);
            }
            else if (!byPath.TryAdd(file.Path, file))
            {
                diagnostics.Add(Diagnostics.OutputPathTaken, file.Origin, file.Path, byPath[file.Path].Path);
            }
        }

        return new OutputPlan([.. byPath.Values.OrderBy(f => f.Path, StringComparer.Ordinal)]);
    }
}
