namespace ImageCodegen.Model;

/// <summary>Gives types of a contract other names, wherever they are named. What names none that change stays the same object.</summary>
/// <param name="name">The new name of a type; the old one where it keeps that.</param>
public sealed class ContractRenaming(Func<TypeName, TypeName> name)
{
    /// <summary>The type with the new names, its own included.</summary>
    public TypeModel Type(TypeModel type) => type switch
    {
        RecordModel record => Record(record),
        UnionModel union => union with { Name = name(union.Name), Cases = Each(union.Cases, c => Case(union, c)) },
        _ => type with { Name = name(type.Name) },
    };

    /// <summary>The operation with the new names.</summary>
    public OperationModel Operation(OperationModel operation) => operation with
    {
        Request = operation.Request with
        {
            Record = Record(operation.Request.Record),
            Parameters = Each(operation.Request.Parameters, p => p.Member is { } member && Member(member) is var named && !ReferenceEquals(named, member) ? p with { Member = named } : p),
            Bodies = [.. operation.Request.Bodies.Select(b => b with
            {
                Member = Member(b.Member),
                MediaTypeMember = b.MediaTypeMember is { } choice ? Member(choice) : null,
            })],
        },
        Responses = [.. operation.Responses.Select(r => r with
        {
            Body = r.Body is { } value ? Value(value) : null,
            Headers = Each(r.Headers, Member),
        })],
    };

    private RecordModel Record(RecordModel record) => record with
    {
        Name = name(record.Name),
        Members = Each(record.Members, Member),
        AdditionalValue = record.AdditionalValue is { } rest ? Value(rest) : null,
        Base = record.Base is { } above ? name(above) : null,
        InheritedMembers = Each(record.InheritedMembers, Member),
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

    private MemberModel Member(MemberModel member)
    {
        var (value, initial) = (Value(member.Value), Literal(member.Default));
        return ReferenceEquals(value, member.Value) && ReferenceEquals(initial, member.Default) ? member : member with { Value = value, Default = initial };
    }

    private ValueModel Value(ValueModel value)
    {
        var (type, constraints) = (Reference(value.Type), Constraints(value.Constraints));
        return ReferenceEquals(type, value.Type) && constraints.IsSame(value.Constraints) ? value : value with { Type = type, Constraints = constraints };
    }

    private EquatableArray<Constraint> Constraints(EquatableArray<Constraint> constraints) => Each(
        constraints,
        c => c is ConstValue constant && Literal(constant.Value)! is var named && !ReferenceEquals(named, constant.Value) ? new ConstValue(named) : c);

    /// <summary>What becomes of each; the list itself where all stay as they are.</summary>
    private static EquatableArray<T> Each<T>(EquatableArray<T> items, Func<T, T> rename)
        where T : class
    {
        T[]? renamed = null;
        for (var i = 0; i < items.Count; i++)
        {
            var item = rename(items[i]);
            if (!ReferenceEquals(item, items[i]))
            {
                renamed ??= [.. items];
                renamed[i] = item;
            }
        }

        return renamed is null ? items : [.. renamed];
    }

    private TypeRef Reference(TypeRef type) => type switch
    {
        RecordRef record => name(record.Name) is var given && ReferenceEquals(given, record.Name) ? type : record with { Name = given },
        EnumRef value => name(value.Name) is var given && ReferenceEquals(given, value.Name) ? type : value with { Name = given },
        IntegerEnumRef value => name(value.Name) is var given && ReferenceEquals(given, value.Name) ? type : value with { Name = given },
        UnionRef union => name(union.Name) is var given && ReferenceEquals(given, union.Name) ? type : union with { Name = given },
        ListRef list => Value(list.Item) is var item && ReferenceEquals(item, list.Item) ? type : list with { Item = item },
        MapRef map => Value(map.Value) is var value && ReferenceEquals(value, map.Value) ? type : map with { Value = value },
        _ => type,
    };

    private LiteralModel? Literal(LiteralModel? literal) => literal switch
    {
        EnumLiteral value => name(value.Enum) is var given && ReferenceEquals(given, value.Enum) ? literal : value with { Enum = given },
        IntegerEnumLiteral value => name(value.Enum) is var given && ReferenceEquals(given, value.Enum) ? literal : value with { Enum = given },
        ListLiteral list => Each(list.Items, i => Literal(i)!) is var items && items.IsSame(list.Items) ? literal : new ListLiteral(items),
        _ => literal,
    };
}
