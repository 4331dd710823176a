using ImageCodegen.Binding.Names;
using ImageCodegen.Binding.Operations;
using ImageCodegen.Binding.Shapes;
using ImageCodegen.Binding.Types;
using ImageCodegen.OpenApi;

namespace ImageCodegen.Binding.Kept;

/// <summary>Gives operations the names that they had. One is known by its id; without an id of its own, by method and path.</summary>
internal static class KeptOperations
{
    private const string Operations = "operations";

    public static void Give(ContractDraft contract, NameKeeper keeper, NameScope scope)
    {
        var ids = contract.Operations.Select(o => o.Source.Text("operationId")).OfType<string>()
            .CountBy(id => id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        foreach (var draft in contract.Operations)
        {
            draft.Place = PlaceKey.Of(Operations, Key(draft.Source, ids));
        }

        foreach (var same in contract.Operations.GroupBy(o => o.Place!.Text, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            foreach (var draft in same)
            {
                draft.Place = null;
            }
        }

        foreach (var draft in contract.Operations.Where(o => o.Place is not null).OrderBy(o => o.Place!.Text, StringComparer.Ordinal))
        {
            draft.IsKept = keeper.Names.Operations.TryGetValue(Name(draft.Place!), out var name) && scope.Give(draft.Wish, name);
        }
    }

    /// <summary>What an operation is known by among the operations.</summary>
    public static string Name(PlaceKey place) => place.Text[(Operations.Length + 1)..];

    /// <summary>A type that an operation has besides those of its schemas.</summary>
    public static PlaceKey TypeOf(PlaceKey operation, string suffix) => operation.Member(suffix);

    /// <summary>Where a schema of an operation stands; what several operations share is in none of them.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="draft">The operation.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="kind">The kind of component that it can be in.</param>
    /// <param name="component">The component that it is in; null where that is none.</param>
    /// <param name="step">What it is within the operation.</param>
    /// <param name="within">What it is within the component; null for the only thing in it.</param>
    /// <returns>The place; null where no names are kept.</returns>
    public static PlaceKey? Place(
        ContractDraft contract, OperationDraft draft, SchemaSet schema, string kind, string? component, string step, string? within = null)
    {
        if (contract.Keeper is null)
        {
            return null;
        }

        var element = schema.First.Element;
        var (own, way) = (draft.Source.Element, element.Path.Segments);
        return component is not null ? PlaceKey.Of(within is null ? [kind, component] : [kind, component, within])
            : ReferenceEquals(element.File, own.File) && element.Path.StartsWith(own.Path) ? draft.Place?.Member(step)
            : way is ["paths", var path, "parameters", ..] ? PlaceKey.Of("paths", path, step)
            : PointerKey.Of(contract, element);
    }

    /// <summary>A parameter within its operation.</summary>
    public static string Parameter(ParameterDraft parameter) => parameter.Place.ToString().ToLowerInvariant() + " " + parameter.Source.Name;

    private static string Key(Operation operation, Dictionary<string, int> ids) =>
        operation.Text("operationId") is { } id && !string.IsNullOrWhiteSpace(id) && ids[id] == 1 ? id : operation.Method + " " + operation.Path.Template;
}
