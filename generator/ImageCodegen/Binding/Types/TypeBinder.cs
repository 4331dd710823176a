using ImageCodegen.Binding.Names;
using ImageCodegen.Binding.Operations;
using ImageCodegen.Binding.Shapes;
using ImageCodegen.Binding.Unions;
using ImageCodegen.Model;

namespace ImageCodegen.Binding.Types;

/// <summary>Turns drafts into types of the model.</summary>
internal sealed class TypeBinder(ShapeReader shapes, ValueBinder values, Directions directions)
{
    private readonly UnionBinder unions = new(shapes, values);
    private readonly KindBinder kinds = new(shapes, values);
    private readonly Dictionary<TypeDraft, IReadOnlyList<MemberModel>> members = [];

    /// <summary>All types of a contract from schemas.</summary>
    public IReadOnlyList<TypeModel> Bind(ContractDraft contract) => [.. contract.Types.Select(t => Bind(contract, t))];

    private TypeModel Bind(ContractDraft contract, TypeDraft draft) => draft.Shape.Kind switch
    {
        ShapeKind.Enum => new StringEnumModel
        {
            Name = draft.Name,
            Origin = draft.Origin,
            Documentation = draft.Shape.Documentation,
            Values = [.. draft.Values],
        },
        ShapeKind.IntegerEnum => new IntegerEnumModel
        {
            Name = draft.Name,
            Origin = draft.Origin,
            Documentation = draft.Shape.Documentation,
            Underlying = draft.Shape.Scalar == ScalarKind.Int32 ? ScalarKind.Int32 : ScalarKind.Int64,
            Values = [.. draft.Values.Select(v => new IntegerEnumValueModel(v.Wire, v.CSharpName, v.Documentation))],
        },
        ShapeKind.Union => unions.Bind(contract, draft),
        _ => Record(contract, draft),
    };

    private RecordModel Record(ContractDraft contract, TypeDraft draft) => new()
    {
        Name = draft.Name,
        Origin = draft.Origin,
        Documentation = draft.Shape.Documentation,
        Members = [.. Members(contract, draft)],
        Additional = draft.Shape.Additional,
        Base = draft.Shape.Base is { } above && values.DraftOf(contract, shapes.Read(above)) is { } root ? root.Name : null,
        InheritedMembers = [.. Inherited(contract, draft)],
        Polymorphism = kinds.Of(contract, draft.Shape),
        DiscriminatorValue = kinds.Value(contract, draft.Shape),
        AdditionalValue = draft.Shape.Item is { } rest ? values.Value(contract, rest) : null,
        Constraints = [.. draft.Shape.Constraints],
    };

    private IEnumerable<MemberModel> Inherited(ContractDraft contract, TypeDraft draft) =>
        draft.Shape.Base is { } above && values.DraftOf(contract, shapes.Read(above)) is { } root
            ? Inherited(contract, root).Concat(Members(contract, root))
            : [];

    private IReadOnlyList<MemberModel> Members(ContractDraft contract, TypeDraft draft)
    {
        if (!members.TryGetValue(draft, out var bound))
        {
            members[draft] = bound = [.. BindMembers(contract, draft)];
        }

        return bound;
    }

    private IEnumerable<MemberModel> BindMembers(ContractDraft contract, TypeDraft draft)
    {
        var properties = draft.Shape.Properties;
        var names = MemberNames.Of(
            [.. properties.Select(p => draft.WishFor(p.Name, MemberNames.WishFor(p.Name)))],
            draft.Name.Name,
            ReservedNames.OfRecord,
            [draft.Said, .. Inherited(contract, draft).Select(m => m.CSharpName)]);
        for (var i = 0; i < properties.Count; i++)
        {
            var property = properties[i];
            var access = shapes.Read(property.Value).Access;
            var value = values.Value(contract, property.Value);
            var required = property.Required && !directions.Lacks(draft.Shape.Declared, access);
            var initial = values.Default(contract, property.Value);
            yield return new MemberModel
            {
                WireName = property.Name,
                CSharpName = names[i],
                Value = value,
                Required = required,
                TracksAbsence = contract.Settings.TracksAbsence && !required && value.Nullable && !value.Constraints.OfType<NotNull>().Any() && initial is null,
                Access = access,
                Default = initial,
                Documentation = shapes.Read(property.Value).Documentation,
            };
        }
    }
}
