using ImageCodegen.Binding.Kept;
using ImageCodegen.Binding.Merging;
using ImageCodegen.Binding.Names;
using ImageCodegen.Binding.Operations;
using ImageCodegen.Binding.Settings;
using ImageCodegen.Binding.Shapes;
using ImageCodegen.Binding.Types;
using ImageCodegen.Model;
using ImageCodegen.OpenApi;
using ImageCodegen.Text;

namespace ImageCodegen.Binding;

/// <summary>
/// Binds documents to contracts, all documents of a run together: what a document declares is generated once, in that
/// document's namespace, and referred to from the others.
/// </summary>
public sealed class ContractBinder
{
    private readonly OpenApiReader reader;
    private readonly Dictionary<string, KeptNames> kept = new(StringComparer.Ordinal);

    /// <summary>Makes a binder for one run.</summary>
    /// <param name="loader">Where files come from.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public ContractBinder(IDocumentLoader loader, DiagnosticBag diagnostics) => reader = new OpenApiReader(loader, diagnostics);

    /// <summary>The names that were given out, by namespace: what the next run should keep. Of inputs that keep names.</summary>
    public IReadOnlyDictionary<string, KeptNames> Kept => kept;

    /// <summary>
    /// Binds the documents. Everything that is wrong with any of them is reported; where something is wrong, the
    /// contracts still hold the rest.
    /// </summary>
    /// <param name="inputs">The documents.</param>
    /// <param name="common">What the user has chosen about files that are referred to and no document of their own; null for nothing.</param>
    /// <returns>A contract for each document that could be read, in the order of the inputs.</returns>
    public IReadOnlyList<ContractModel> Bind(IReadOnlyList<BindingInput> inputs, BindingSettings? common = null)
    {
        var uses = new SettingUses();
        var settings = new RunSettings(inputs, common ?? BindingSettings.None, uses, reader.Diagnostics);
        var shapes = new ShapeReader(reader, settings);
        var typeNames = new Dictionary<string, NameScope>(StringComparer.Ordinal);
        var operationNames = new Dictionary<string, NameScope>(StringComparer.Ordinal);
        var contracts = new List<ContractDraft>();
        var keepers = inputs.Where(i => i.Kept is not null).DistinctBy(i => i.Namespace, StringComparer.Ordinal).ToDictionary(i => i.Namespace, i => new NameKeeper(i.Kept!), StringComparer.Ordinal);
        foreach (var input in inputs)
        {
            if (reader.ReadDocument(input.File) is { } document)
            {
                contracts.Add(new ContractDraft(input, document, Scope(typeNames, input), settings.For(input.File.Path), keepers.GetValueOrDefault(input.Namespace)));
            }
        }

        var components = contracts.ConvertAll(static c => c.Document.Schemas.Where(s => !c.Settings.IsExcluded(s.Schema.Element)).ToList());
        if (!LongChains.AreNone(components.SelectMany(static c => c).Select(static c => c.Schema), reader.Diagnostics))
        {
            return [];
        }

        components.ForEach(shapes.Hierarchy.Add);

        var types = new TypeCollector(shapes, contracts);
        contracts.ForEach(types.VisitComponents);

        var operations = new OperationCollector(reader, shapes, types);
        contracts.ForEach(c => operations.Find(c, Scope(operationNames, c.Input)));
        Resolve(operationNames);
        contracts.ForEach(operations.Read);
        types.VisitReferenced();
        foreach (var (ns, keeper) in keepers)
        {
            if (typeNames.TryGetValue(ns, out var scope))
            {
                keeper.Give(scope);
            }
        }

        Resolve(typeNames);
        var directions = new Directions(shapes);
        contracts.ForEach(c => c.Operations.ForEach(directions.Add));
        var models = KeptCases.Restore(TypeMerger.Merge([.. contracts.Select(c => Model(c, shapes, types, directions))], contracts), contracts);
        foreach (var (model, contract) in models.Zip(contracts).Where(m => m.Second.Keeper is not null))
        {
            kept[contract.Namespace] = NamesToKeep.Of(model, contract);
        }

        if (!reader.Diagnostics.HasErrors)
        {
            uses.Report(inputs.Select(i => i.Settings), reader.Diagnostics);
        }

        return TypeWords.Add(models, contracts.SelectMany(c => c.Types).Where(t => t.IsInline).Select(t => t.Origin).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>The names of a namespace. Those that differ in case alone would be one file on some systems.</summary>
    private static NameScope Scope(Dictionary<string, NameScope> scopes, BindingInput input)
    {
        if (!scopes.TryGetValue(input.Namespace, out var scope))
        {
            scopes[input.Namespace] = scope = new NameScope(StringComparer.OrdinalIgnoreCase);
            scope.Reserve(input.Namespace.Split('.')[^1] + "JsonResolver");
            foreach (var name in ReservedNames.OfType)
            {
                scope.Reserve(name);
            }
        }

        return scope;
    }

    private static void Resolve(Dictionary<string, NameScope> scopes)
    {
        foreach (var scope in scopes.Values)
        {
            scope.Resolve();
        }
    }

    private static ContractModel Model(ContractDraft contract, ShapeReader shapes, TypeCollector types, Directions directions)
    {
        var values = new ValueBinder(shapes, types);
        var typeBinder = new TypeBinder(shapes, values, directions);
        var operationBinder = new OperationBinder(shapes, values);
        return new ContractModel
        {
            Namespace = contract.Namespace,
            SpecPath = contract.Input.SpecPath,
            Types = [.. typeBinder.Bind(contract)],
            Operations = [.. contract.Operations.Select(o => operationBinder.Bind(contract, o))],
        };
    }
}
