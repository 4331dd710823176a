using ImageCodegen.Emission.Escaping;
using ImageCodegen.Emission.ViewModels;
using ImageCodegen.Model;

namespace ImageCodegen.Emission;

/// <summary>Model to view of a record's reading, writing and equality.</summary>
internal sealed class JsonViewBuilder(ContractScope scope, RecordModel record, RecordMembers members, bool isRequest)
{
    private readonly TypePrinter types = scope.ForMachinery("RecordJson", members.CSharpNames);

    internal RecordJsonView Build()
    {
        JsonMemberView[] all = [.. members.All.Select(Member)];
        RestView[] rest = members.Rest is { } value ? [new RestView(RecordMembers.RestName, members.Names.Next("rest"), types.Value(value), types.Codec(value))] : [];
        var hasRequired = members.All.Any(static member => member.Model.Required);
        var hasEquality = record.AdditionalValue is not null || members.Items.Any(static member => !IsPlain(member.Type));
        EqualityView[] equality = hasEquality ? [.. members.Items.Select(member => Equality(member, "Equal")), .. RestEquality("Equal")] : [];
        EqualityView[] hash = hasEquality ? [.. HashMembers().Select(member => Equality(member, "Hash")), .. RestEquality("Hash")] : [];
        return new RecordJsonView
        {
            Names = new NamesView(types, [.. Namespaces(hasRequired, rest.Length > 0)]),
            Name = Views.Name(record.Name.Name),
            Root = CSharpType.Simple(isRequest ? "HttpRequest" : "JsonRecord"),
            IsDerived = record.Base is not null,
            IsSealed = record.Polymorphism is null,
            HasRequired = hasRequired,
            Fields = [.. members.Items.Where(static member => member.Field is not null)
                .Select(member => RecordViewBuilder.Property(scope, types, member, members, isShared: record.Polymorphism is not null))],
            Members = all,
            Written = all[members.Inherited.Count..],
            Kinds = [.. Kinds()],
            Initial = [.. Initial()],
            Rest = rest,
            HasEquality = hasEquality,
            Equality = equality,
            Hash = hash[..Math.Min(hash.Length, 4)],
            File = Views.File(scope, record.Origin, types),
        };
    }

    private static IEnumerable<string> Namespaces(bool hasRequired, bool hasRest)
    {
        string[] always = [KnownNames.System, KnownNames.Json, KnownNames.Serialization, KnownNames.Runtime];
        return always.Concat(hasRest ? [KnownNames.Collections] : []).Concat(hasRequired ? [KnownNames.CodeAnalysis] : []);
    }

    private IEnumerable<KindsView> Kinds()
    {
        if (record.Polymorphism is { Kinds.Count: > 0 } kinds)
        {
            yield return new KindsView(
                members.Names.Next("Kinds"),
                CSharpLiteral.String(kinds.DiscriminatorWireName),
                [.. kinds.Kinds.Select(kind => new KindView(types.Named(kind.Type), CSharpLiteral.String(kind.WireValue)))]);
        }
    }

    private IEnumerable<InitialView> Initial()
    {
        if (members.Inherited.FirstOrDefault(static member => member.IsDiscriminator) is { } member
            && types.Literal(member.Type, record.DiscriminatorValue, members.Hides) is { } value)
        {
            yield return new InitialView(member.Access, value);
        }
    }

    /// <summary>Four members tell records apart; those that hash fast come first.</summary>
    private IEnumerable<RecordMember> HashMembers() => members.Items.OrderBy(static member => IsPlain(member.Type) ? 0 : 1).Take(4);

    private IEnumerable<EqualityView> RestEquality(string verb)
    {
        if (record.AdditionalValue is { } value)
        {
            yield return new EqualityView
            {
                IsPlain = false,
                Left = CSharpAccess.Member(RecordMembers.RestName),
                Right = CSharpAccess.OfOther(RecordMembers.RestName),
                Method = CSharpType.Simple(verb == "Equal" ? "EqualMaps" : "HashMap").Of(types.Value(value), types.Codec(value)),
            };
        }
    }

    private JsonMemberView Member(RecordMember member)
    {
        var value = member.HasDefault && !member.IsDiscriminator ? types.Literal(member.Type, member.Model.Default, members.Hides) : null;
        var isRequired = member.Model.Required && !member.Model.Value.Nullable;
        var isNoted = member.Model.Required && member.Model.Value.Nullable;
        var local = isRequired ? members.Names.Camel(member.Name.Name) : isNoted ? members.Names.Next("has" + member.Name.Name) : member.Name;
        var (read, write) = Methods(member, value is not null);
        return new JsonMemberView
        {
            Length = CSharpLiteral.Utf8Length(member.JsonName),
            ReadName = CSharpLiteral.Utf8(member.JsonName),
            WriteName = CSharpLiteral.JsonUtf8(member.JsonName),
            TextName = CSharpLiteral.String(member.JsonName),
            Read = read,
            Write = write,
            HasDefault = value is not null,
            Default = value,
            HasReadDefault = value is not null || member.IsDiscriminator,
            ReadDefault = member.IsDiscriminator ? member.Access : value,
            Target = isRequired ? CSharpAccess.Local(local) : member.Access,
            Access = member.Access,
            IsRequired = isRequired,
            IsNoted = isNoted,
            Local = local,
            LocalType = types.Type(member.Type).OrNull(),
        };
    }

    private (CSharpType Read, CSharpType Write) Methods(RecordMember member, bool hasDefault)
    {
        var (type, codec) = (types.Type(member.Type).OrNull(), types.NullableCodec(member.Type));
        if (member.Model.TracksAbsence)
        {
            return (CSharpType.Simple("ReadOptional").Of(type, codec), CSharpType.Simple("WriteOptional").Of(type, codec));
        }

        if (hasDefault && member.IsNullable)
        {
            return (CSharpType.Simple("ReadOrDefault").Of(type, codec), CSharpType.Simple("WriteUnlessDefault").Of(type, codec));
        }

        var write = member.Model.Required || member.IsDiscriminator ? "WriteRequired" : "Write";
        (CSharpType, CSharpType) Both(string kind, params CSharpType[] arguments) =>
            (CSharpType.Simple("Read" + kind).Of(arguments), CSharpType.Simple(write + kind).Of(arguments));
        return member.Type switch
        {
            ScalarRef scalar => (CSharpType.Simple("Read" + scalar.Kind), CSharpType.Simple(write + scalar.Kind)),
            AnyRef => (CSharpType.Simple("ReadAny"), CSharpType.Simple(write + "Any")),
            EnumRef value => (CSharpType.Simple("ReadEnum").Of(types.Named(value.Name)), CSharpType.Simple(write + "Enum")),
            IntegerEnumRef value => (CSharpType.Simple("ReadIntegerEnum").Of(types.Named(value.Name)), CSharpType.Simple(write + "IntegerEnum")),
            UnionRef value => (CSharpType.Simple("ReadUnion").Of(types.Named(value.Name)), CSharpType.Simple(write + "Union")),
            RecordRef value => (CSharpType.Simple("ReadRecord").Of(types.Named(value.Name)), CSharpType.Simple(write + "Record")),
            ListRef list => Both("List", types.Value(list.Item), types.Codec(list.Item)),
            MapRef map => Both("Map", types.Value(map.Value), types.Codec(map.Value)),
            _ => throw new ArgumentException(member.Type.GetType().Name, nameof(member)),
        };
    }

    private EqualityView Equality(RecordMember member, string verb) => new()
    {
        IsPlain = IsPlain(member.Type) && (verb == "Hash" || member.Type is not ScalarRef { Kind: ScalarKind.Single or ScalarKind.Double }),
        Left = member.Access,
        Right = CSharpAccess.OfOther(member.Storage),
        Method = member.Type switch
        {
            _ when member.Model.TracksAbsence => CSharpType.Simple(verb + "Optional").Of(types.Type(member.Type).OrNull(), types.NullableCodec(member.Type)),
            ListRef list => CSharpType.Simple(verb == "Equal" ? "EqualLists" : "HashList").Of(types.Value(list.Item), types.Codec(list.Item)),
            MapRef map => CSharpType.Simple(verb == "Equal" ? "EqualMaps" : "HashMap").Of(types.Value(map.Value), types.Codec(map.Value)),
            _ => CSharpType.Simple(verb).Of(types.Type(member.Type), types.Codec(member.Type)),
        },
    };

    /// <summary>True where C#'s own equality compares by value.</summary>
    private static bool IsPlain(TypeRef type) => type is EnumRef or IntegerEnumRef or RecordRef or UnionRef or ScalarRef { Kind: not ScalarKind.Bytes };
}
