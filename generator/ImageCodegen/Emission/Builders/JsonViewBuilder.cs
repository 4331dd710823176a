using ImageCodegen.Emission.Escaping;
using ImageCodegen.Emission.ViewModels;
using ImageCodegen.Model;

namespace ImageCodegen.Emission.Builders;

/// <summary>Model to view of a record's reading, writing and equality.</summary>
internal sealed class JsonViewBuilder(ContractScope scope, RecordModel record, RecordMembers members)
{
    /// <summary>The most members that are compared one after another.</summary>
    private const int Few = 4;

    private readonly TypePrinter types = scope.ForMachinery("RecordJson", members.CSharpNames);

    internal RecordJsonView Build()
    {
        var name = record.Name.Name;
        RecordMember[] required = [.. members.All.Where(static member => member.Model.Required)];
        CSharpLiteral[] nullable =
        [
            .. members.All.Where(static member => (member.Model.Value.Nullable || member.TakesNull) && !member.Model.Value.Constraints.OfType<NotNull>().Any())
                .Select(static member => CSharpLiteral.String(member.JsonName)),
        ];
        NamedView[] named = [.. Named()];
        var index = 0;
        JsonMemberView[] all =
        [
            .. members.All.Select(member =>
                Member(
                    member,
                    member.Model.Required ? index++ : index,
                    member.IsDiscriminator ? [.. named.Select(static n => n.Local)] : [])),
        ];
        RestView[] rest = members.Rest is { } value
            ? [new RestView(RecordMembers.RestName, members.Names.Next("rest"), types.Value(value), types.Codec(value))]
            : [];
        var equality = new EqualityBuilder(record, members, types);
        KindsView[] kinds = [.. Kinds()];
        var validation = scope.Settings.Validators ? new ValidationViewBuilder(types, record, members, kinds.FirstOrDefault()?.Field).Build() : null;
        var names = new NamesView(types, [.. Namespaces(equality.IsNeeded, required.Length > 0, rest.Length > 0)]);
        var lacking = CSharpRow.Or([.. required.Where(IsReference).Select(static member => member.Access.IsNull()), CSharpAccess.Lacks(required.Length)], 12, 12);
        var missing = CSharpRow.Arguments(required.Select(static member => CSharpLiteral.String(member.JsonName)), 32, 16);
        return new RecordJsonView
        {
            Names = names,
            Name = Views.Name(name),
            Root = CSharpType.Simple("JsonRecord"),
            IsDerived = record.Base is not null,
            IsSealed = record.Polymorphism is null,
            HasRequired = required.Length > 0,
            Lacking = lacking,
            MissingBreak = CSharpBreak.Before($"        if ({lacking})".Length, $"throw found.Missing({missing});".Length, 12),
            RequiredNames = missing,
            Nullable = nullable.Length > 0 && scope.Settings.Validators ? [CSharpRow.Alternatives(nullable, 60, 8)] : [],
            Fields = [.. members.Items.Where(static member => member.Field is not null)
                .Select(member => RecordViewBuilder.Property(scope, types, member, members, isShared: record.Polymorphism is not null))],
            Defaults = [.. members.Items.Where(static member => member.DefaultField is not null).Select(member =>
                new DefaultView(
                    types.Type(member.Type),
                    member.DefaultField!,
                    types.Literal(member.Type, member.Model.Default, members.Hides)!,
                    record.Polymorphism is not null))],
            Members = all,
            HasFewMembers = all.Length <= Few && !all.Any(static member => member.Seen.Count > 0),
            Written = all[members.Inherited.Count..],
            IsOneWritten = members.Items.Count == 1 && record is { Base: null, Polymorphism: null } && rest.Length == 0,
            Break = CSharpBreak.Before(56 + (2 * names.Runtime.ToString().Length), all.Length == 0 ? 0 : Length(all[^1]), 8),
            Kinds = kinds,
            Initial = [.. Initial()],
            Rest = rest,
            Named = named,
            HasEquality = equality.IsNeeded,
            Equality = CSharpRow.And(equality.IsNeeded ? equality.Conditions : [], (record.Polymorphism is null ? 35 : 43) + name.Length, 8),
            Hash = CSharpRow.Arguments(equality.IsNeeded ? equality.Parts : [], 58 + names.System.ToString().Length, 8),
            Validation = validation is null ? [] : [validation],
            HasOwnValidation = validation is { IsDerived: false },
            File = Views.File(scope, record.Origin, types),
        };
    }

    private static bool IsReference(RecordMember member) => !member.Model.Value.Nullable && !TypePrinter.IsStruct(member.Type);

    private IEnumerable<string> Namespaces(bool hasEquality, bool hasRequired, bool hasRest)
    {
        string[] always = [KnownNames.Json, KnownNames.Serialization, KnownNames.Runtime];
        return always.Concat(hasEquality || record.Base is not null ? [KnownNames.System] : [])
            .Concat(hasRest ? [KnownNames.Collections] : [])
            .Concat(hasRequired ? [KnownNames.CodeAnalysis] : []);
    }

    private IEnumerable<KindsView> Kinds()
    {
        if (record.Polymorphism is { Kinds.Count: > 0 } kinds)
        {
            yield return new KindsView(
                members.Names.Next("Kinds"),
                [.. kinds.OwnValues.Prepend(kinds.DiscriminatorWireName).Select(CSharpLiteral.String)],
                [.. kinds.Kinds.Select(kind => new KindView(types.Named(kind.Type), CSharpLiteral.String(kind.WireValue), kind.IsDefault))]);
        }
    }

    private IEnumerable<NamedView> Named()
    {
        var value = record.DiscriminatorValue switch
        {
            StringLiteral text => CSharpLiteral.String(text.Value),
            EnumLiteral text => CSharpLiteral.String(text.Wire),
            NumberLiteral number => CSharpLiteral.Number(ScalarKind.Int64, number.Text),
            IntegerEnumLiteral number => CSharpLiteral.Number(ScalarKind.Int64, number.Wire),
            BooleanLiteral flag => CSharpLiteral.Boolean(flag.Value),
            _ => null,
        };
        if (value is not null && members.All.FirstOrDefault(static member => member.IsDiscriminator) is { } member)
        {
            yield return new NamedView(members.Names.Next("isNamed"), CSharpLiteral.String(member.JsonName), value, member.MustBeThere);
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

    private JsonMemberView Member(RecordMember member, int index, CSharpIdentifier[] seen)
    {
        var value = member.IsDiscriminator ? null : member.Default(types, members);
        var (read, write) = Methods(member, value is not null);
        return new JsonMemberView
        {
            Length = CSharpLiteral.Utf8Length(member.JsonName),
            ReadName = CSharpLiteral.Utf8(member.JsonName),
            WriteName = CSharpLiteral.JsonUtf8(member.JsonName),
            Read = read,
            Write = write,
            HasDefault = value is not null,
            Default = value,
            HasReadDefault = value is not null || member.IsDiscriminator,
            ReadDefault = member.IsDiscriminator ? member.Access : value,
            Access = member.Access,
            IsRequired = member.Model.Required && !member.Model.Value.Nullable,
            IsNoted = member.Model.Required && member.Model.Value.Nullable,
            Seen = seen,
            Index = index,
        };
    }

    /// <summary>How long the call is that writes a member.</summary>
    private static int Length(JsonMemberView member) =>
        $"json.{member.Write}({member.WriteName}, {member.Access}, ExtensionData);".Length + (member.HasDefault ? $"{member.Default}, ".Length : 0);

    private (CSharpType Read, CSharpType Write) Methods(RecordMember member, bool hasDefault)
    {
        if (member.Type is ScalarRef { Kind: ScalarKind.UInt64 or ScalarKind.BigInteger or ScalarKind.Int64Text or ScalarKind.UInt64Text or ScalarKind.DecimalText }
            && !member.Model.TracksAbsence && !(hasDefault && member.IsNullable)
            || hasDefault && !member.IsNullable && member.Type is not (ScalarRef or EnumRef or IntegerEnumRef))
        {
            return Rare(types.Type(member.Type), types.Codec(member.Type), member, hasDefault);
        }

        if (member.Model.TracksAbsence || (hasDefault && member.IsNullable))
        {
            var (reads, writes) = member.Model.TracksAbsence ? ("ReadOptional", "WriteOptional") : ("ReadOrDefault", "WriteUnlessDefault");
            var (type, codec) = (types.Type(member.Type).OrNull(), types.NullableCodec(member.Type));
            return (CSharpType.Simple(reads).Of(type, codec), CSharpType.Simple(writes).Of(type, codec));
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

    /// <summary>Scalars that have no methods of their own.</summary>
    private static (CSharpType Read, CSharpType Write) Rare(CSharpType type, CSharpType codec, RecordMember member, bool hasDefault) => hasDefault
        ? (CSharpType.Simple("ReadOrDefault").Of(type, codec), CSharpType.Simple("WriteUnlessDefault").Of(type, codec))
        : (CSharpType.Simple("ReadValue").Of(type, codec), CSharpType.Simple(member.Model.Required ? "WriteRequiredValue" : "WriteValue").Of(type, codec));
}
