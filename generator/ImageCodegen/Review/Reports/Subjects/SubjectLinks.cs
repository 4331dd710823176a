using ImageCodegen.Model;

namespace ImageCodegen.Review.Reports.Subjects;

/// <summary>Which operations use which schemas, for links between the parts of a report.</summary>
internal sealed class SubjectLinks
{
    private readonly Dictionary<ContractModel, Dictionary<TypeName, TypeModel>> types = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Subject, List<Subject>> schemas = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Subject, List<Subject>> operations = new(ReferenceEqualityComparer.Instance);

    /// <summary>Finds the links between subjects.</summary>
    public SubjectLinks(IReadOnlyList<Subject> subjects)
    {
        var owners = new Dictionary<TypeName, List<Subject>>();
        foreach (var schema in subjects.Where(static subject => subject.Kind == SubjectKind.Schema))
        {
            foreach (var type in Types(schema.Base).Concat(Types(schema.Head)).Distinct())
            {
                (owners.TryGetValue(type, out var list) ? list : owners[type] = []).Add(schema);
            }
        }

        if (owners.Count > 0)
        {
            foreach (var operation in subjects.Where(static subject => subject.Kind == SubjectKind.Operation))
            {
                Link(operation, owners);
            }
        }
    }

    /// <summary>The schemas of the report that an operation uses.</summary>
    public IReadOnlyList<Subject> ChangedTypesOf(Subject operation) => schemas.GetValueOrDefault(operation) ?? [];

    /// <summary>The operations that use a schema.</summary>
    public IReadOnlyList<Subject> OperationsOf(Subject schema) => operations.GetValueOrDefault(schema) ?? [];

    private void Link(Subject operation, Dictionary<TypeName, List<Subject>> owners)
    {
        var used = new[] { operation.Base, operation.Head }
            .Where(static side => side is { Operation: not null, Spec.Contract: not null })
            .SelectMany(side => TypeUses.Of(side!.Operation!, TypesOf(side.Spec.Contract!)))
            .SelectMany(type => owners.GetValueOrDefault(type) ?? [])
            .Distinct<Subject>(ReferenceEqualityComparer.Instance)
            .OrderBy(static schema => schema.Title, StringComparer.Ordinal)
            .ToList();
        if (used.Count > 0)
        {
            schemas[operation] = used;
        }

        foreach (var schema in used)
        {
            (operations.TryGetValue(schema, out var list) ? list : operations[schema] = []).Add(operation);
        }
    }

    private Dictionary<TypeName, TypeModel> TypesOf(ContractModel contract)
    {
        if (!types.TryGetValue(contract, out var found))
        {
            types.Add(contract, found = contract.Types.ToDictionary(static type => type.Name));
        }

        return found;
    }

    private static IEnumerable<TypeName> Types(SubjectSide? side) => side?.Types.Select(static type => type.Name) ?? [];
}
