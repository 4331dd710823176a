using ImageCodegen.Binding.Names;
using ImageCodegen.Model;

namespace ImageCodegen.Binding.Merging;

/// <summary>The names that the types of a namespace have before any are merged; those that differ in case alone would be one file on some systems.</summary>
internal static class TakenNames
{
    public static HashSet<string> Of(IReadOnlyList<ContractModel> models, string ns) => new(
        models.Where(m => m.Namespace == ns).SelectMany(Names).Concat(ReservedNames.OfType).Concat(ns.Split('.')).Append(ns.Split('.')[^1] + "JsonResolver"),
        StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> Names(ContractModel contract) =>
    [
        .. contract.Types.Select(t => t.Name.Name),
        .. contract.Operations.Select(o => o.Request.Record.Name.Name),
        .. contract.Operations.Where(o => o.Errors is not null).SelectMany(o => new[] { o.Errors!.EnumName.Name, o.Errors.ClassName.Name }),
    ];
}
