using ImageCodegen.Emission.ViewModels;
using ImageCodegen.Model;

namespace ImageCodegen.Emission;

/// <summary>Model to view of a record's reading, writing and equality.</summary>
internal sealed class JsonViewBuilder(ContractScope scope, RecordModel record, RecordMembers members, bool isRequest)
{
    private readonly TypePrinter types = scope.ForMachinery(members.CSharpNames);

    internal RecordJsonView Build()
    {
        var names = new NamesView(
            types, KnownNames.System, KnownNames.CodeAnalysis, KnownNames.Json, KnownNames.Serialization, KnownNames.Runtime);
        PropertyView[] fields = [.. members.Items.Where(static member => member.Field is not null)
            .Select(member => RecordViewBuilder.Property(scope, types, member, members))];
        JsonMemberView[] views = [.. members.Items.Select(Member)];
        var hasEquality = members.Items.Any(static member => !IsPlain(member.Type));
        EqualityView[] equality = hasEquality ? [.. members.Items.Select(member => Equality(member, "Equal"))] : [];
        EqualityView[] hash = hasEquality ? [.. HashMembers().Select(member => Equality(member, "Hash"))] : [];
        return new RecordJsonView
        {
            Names = names,
            Name = Views.Name(record.Name.Name),
            Fields = fields,
            Members = views,
            HasEquality = hasEquality,
            Equality = equality,
            Hash = hash,
            HasRequestData = isRequest,
            File = Views.File(scope, record.Origin, types),
        };
    }

    /// <summary>Four members tell records apart; those that hash fast come first.</summary>
    private IEnumerable<RecordMember> HashMembers() => members.Items.OrderBy(static member => IsPlain(member.Type) ? 0 : 1).Take(4);

    private JsonMemberView Member(RecordMember member)
    {
        var value = member.HasDefault ? types.Literal(member.Type, member.Model.Default, members.Hides) : null;
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
        if (hasDefault && member.IsNullable)
        {
            var (type, codec) = (types.Type(member.Type).OrNull(), types.NullableCodec(member.Type));
            return (CSharpType.Simple("ReadOrDefault").Of(type, codec), CSharpType.Simple("WriteUnlessDefault").Of(type, codec));
        }

        var write = member.Model.Required ? "WriteRequired" : "Write";
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
            ListRef list => CSharpType.Simple(verb == "Equal" ? "EqualLists" : "HashList").Of(types.Value(list.Item), types.Codec(list.Item)),
            MapRef map => CSharpType.Simple(verb == "Equal" ? "EqualMaps" : "HashMap").Of(types.Value(map.Value), types.Codec(map.Value)),
            _ => CSharpType.Simple(verb).Of(types.Type(member.Type), types.Codec(member.Type)),
        },
    };

    /// <summary>True where C#'s own equality compares by value.</summary>
    private static bool IsPlain(TypeRef type) => type is EnumRef or IntegerEnumRef or RecordRef or UnionRef or ScalarRef { Kind: not ScalarKind.Bytes };
}
