using ImageCodegen.Binding.Names;
using ImageCodegen.Binding.Types;
using ImageCodegen.Model;

namespace ImageCodegen.Binding.Kept;

/// <summary>Writes down what the things of a contract are called in the end.</summary>
internal sealed class NamesToKeep
{
    private const int MostFingerprints = 8;

    private readonly Dictionary<string, string> operations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> shared = new(StringComparer.Ordinal);

    /// <summary>The names.</summary>
    /// <param name="model">The contract as it will be printed.</param>
    /// <param name="contract">Where its things come from.</param>
    public static KeptNames Of(ContractModel model, ContractDraft contract)
    {
        var names = new NamesToKeep();
        names.Operations(model, contract);
        names.Types(model, contract);
        return new KeptNames { Operations = names.operations, Types = names.types, Members = names.members, Shared = names.shared };
    }

    private void Operations(ContractModel model, ContractDraft contract)
    {
        foreach (var (draft, operation) in contract.Operations.Zip(model.Operations).Where(o => o.First.Place is not null))
        {
            var place = draft.Place!;
            operations[KeptOperations.Name(place)] = draft.Name;
            foreach (var (wish, suffix) in new[] { (draft.RequestName, "Request"), (draft.ErrorName, "Error"), (draft.ErrorsName, "Errors") })
            {
                if (wish is not null && wish.Name != CSharpName.Limit(draft.Name + suffix))
                {
                    types[KeptOperations.TypeOf(place, suffix).Text] = wish.Name;
                }
            }

            var parameters = draft.Parameters.Where(p => p.Constant is null).ToList();
            foreach (var (parameter, member) in parameters.Zip(operation.Request.Record.Members))
            {
                var wire = parameter.Source.Name;
                if (member.CSharpName != CSharpName.Pascal(wire) && contract.Settings.ParameterWish(draft.Source, wire) is null)
                {
                    members[place.Member(KeptOperations.Parameter(parameter)).Text] = member.CSharpName;
                }
            }
        }
    }

    private void Types(ContractModel model, ContractDraft contract)
    {
        var models = model.Types.ToDictionary(t => t.Name);
        foreach (var same in contract.Types.Where(d => d.Key is not null && models.ContainsKey(d.Final)).GroupBy(d => d.Final))
        {
            foreach (var draft in same)
            {
                types[draft.Key!.Text] = same.Key.Name;
                Members(models[same.Key], draft);
            }

            if (same.Count() > 1 && same.All(d => d.IsInline))
            {
                var fingerprints = same.Select(d => d.Fingerprint).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
                shared[same.Key.Name] = string.Join(' ', fingerprints.Take(MostFingerprints));
            }
        }
    }

    private void Members(TypeModel type, TypeDraft draft)
    {
        switch (type)
        {
            case RecordModel record:
                foreach (var member in record.Members)
                {
                    // A short name goes to nobody where two want it, so it does not follow from the text alone.
                    if (member.CSharpName != CSharpName.Pascal(member.WireName) || GroupedName.Of(member.WireName, NamePlace.Member) is not null)
                    {
                        Add(draft, member.WireName, member.CSharpName);
                    }
                }

                break;
            case StringEnumModel model:
                Values(draft, model.Values.Select(v => v.CSharpName));
                break;
            case IntegerEnumModel model:
                Values(draft, model.Values.Select(v => v.CSharpName));
                break;
            case UnionModel union when union.Cases.Count == draft.Cases.Count:
                foreach (var (item, place) in union.Cases.Zip(draft.Cases))
                {
                    if (item.CSharpName != KeptCases.Natural(item.Value.Type, union.Name.Name))
                    {
                        members[place.Text] = item.CSharpName;
                    }
                }

                break;
        }
    }

    private void Values(TypeDraft draft, IEnumerable<string> names)
    {
        foreach (var (value, name) in draft.Shape.Values.Zip(names).Where(v => v.Second != CSharpName.Pascal(EnumNames.Text(v.First), NamePlace.Value)))
        {
            Add(draft, value.Wire, name);
        }
    }

    // What the user calls so stands in the configuration.
    private void Add(TypeDraft draft, string wire, string name)
    {
        if (draft.GivenFor(wire) is null)
        {
            members[draft.Key!.Member(wire).Text] = name;
        }
    }
}
