namespace ImageCodegen.Model;

/// <summary>Gives types of a contract other names, wherever they are named.</summary>
/// <param name="name">The new name of a type; the old one where it keeps that.</param>
public sealed class ContractRenaming(Func<TypeName, TypeName> name)
{
    /// <summary>The type with the new names, its own included.</summary>
    public TypeModel Type(TypeModel type) => type switch
    {
        RecordModel record => Record(record),
        UnionModel union => union with { Name = name(union.Name), Cases = [.. union.Cases.Select(c => Case(union, c))] },
        _ => type with { Name = name(type.Name) },
    };

    /// <summary>The operation with the new names.</summary>
    public OperationModel Operation(OperationModel operation) => operation with
    {
        Request = operation.Request with
        {
            Record = Record(operation.Request.Record),
            Parameters = [.. operation.Request.Parameters.Select(p => p.Member is { } member ? p with { Member = Member(member) } : p)],
            Bodies = [.. operation.Request.Bodies.Select(b => b with
            {
                Member = Member(b.Member),
                MediaTypeMember = b.MediaTypeMember is { } choice ? Member(choice) : null,
            })],
        },
        Responses = [.. operation.Responses.Select(r => r with
        {
            Body = r.Body is { } value ? Value(value) : null,
            Headers = [.. r.Headers.Select(Member)],
        })],
    };

    private RecordModel Record(RecordModel record) => record with
    {
        Name = name(record.Name),
        Members = [.. record.Members.Select(Member)],
        AdditionalValue = record.AdditionalValue is { } rest ? Value(rest) : null,
        Base = record.Base is { } above ? name(above) : null,
        InheritedMembers = [.. record.InheritedMembers.Select(Member)],
        Polymorphism = record.Polymorphism is { } kinds ? kinds with { Kinds = [.. kinds.Kinds.Select(k => k with { Type = name(k.Type) })] } : null,
        DiscriminatorValue = Literal(record.DiscriminatorValue),
        Constraints = Constraints(record.Constraints),
    };

    // A case that is called after its type goes on being so, unless another has the name.
    private UnionCaseModel Case(UnionModel union, UnionCaseModel old)
    {
        var named = old with { Value = Value(old.Value) };
        return TypeReferences.Own(named.Value.Type) is { } type && TypeReferences.Own(old.Value.Type)?.Name == old.CSharpName
            && !union.Cases.Any(c => c.CSharpName == type.Name)
            ? named with { CSharpName = type.Name }
            : named;
    }

    private MemberModel Member(MemberModel member) => member with { Value = Value(member.Value), Default = Literal(member.Default) };

    private ValueModel Value(ValueModel value) => value with { Type = Reference(value.Type), Constraints = Constraints(value.Constraints) };

    private EquatableArray<Constraint> Constraints(EquatableArray<Constraint> constraints) => constraints.Any(c => c is ConstValue)
        ? [.. constraints.Select(c => c is ConstValue constant ? new ConstValue(Literal(constant.Value)!) : c)]
        : constraints;

    private TypeRef Reference(TypeRef type) => type switch
    {
        RecordRef record => record with { Name = name(record.Name) },
        EnumRef value => value with { Name = name(value.Name) },
        IntegerEnumRef value => value with { Name = name(value.Name) },
        UnionRef union => union with { Name = name(union.Name) },
        ListRef list => list with { Item = Value(list.Item) },
        MapRef map => map with { Value = Value(map.Value) },
        _ => type,
    };

    private LiteralModel? Literal(LiteralModel? literal) => literal switch
    {
        EnumLiteral value => value with { Enum = name(value.Enum) },
        IntegerEnumLiteral value => value with { Enum = name(value.Enum) },
        ListLiteral list => new ListLiteral([.. list.Items.Select(i => Literal(i)!)]),
        _ => literal,
    };
}
