using ImageCodegen.Emission.Escaping;
using ImageCodegen.Emission.ViewModels;
using ImageCodegen.Model;

namespace ImageCodegen.Emission.Builders;

/// <summary>Model to view of a record's reading, writing and equality.</summary>
internal sealed class JsonViewBuilder
{
    /// <summary>The most members that are compared one after another.</summary>
    private const int Few = 4;

    private readonly ContractScope scope;
    private readonly RecordModel record;
    private readonly RecordMembers members;
    private readonly TypePrinter types;
    private readonly MemberMethods methods;

    internal JsonViewBuilder(ContractScope scope, RecordModel record, RecordMembers members)
    {
        (this.scope, this.record, this.members) = (scope, record, members);
        types = scope.ForMachinery("RecordJson", members.CSharpNames);
        methods = new MemberMethods(types);
    }

    internal RecordJsonView Build()
    {
        var named = Named();
        var all = Members(named);
        var required = members.All.Where(static member => member.Model.Required).ToList();
        var rest = Rest();
        var equality = new EqualityBuilder(record, members, types);
        var kinds = Kinds();
        var validation = scope.Settings.Validators ? new ValidationViewBuilder(types, record, members, kinds?.Field).Build() : null;
        var names = new NamesView(types, [.. Namespaces(equality.IsNeeded, required.Count > 0, rest is not null)]);
        var lacking = Lacking(required);
        var missing = CSharpRow.Arguments(required.Select(static member => CSharpLiteral.String(member.JsonName)), 32, 16);
        return new RecordJsonView
        {
            Names = names,
            Name = Views.Name(record.Name.Name),
            Root = CSharpType.Simple("JsonRecord"),
            IsDerived = record.Base is not null,
            IsSealed = !IsBase,
            HasRequired = required.Count > 0,
            Lacking = lacking,
            MissingBreak = CSharpBreak.Before($"        if ({lacking})".Length, $"throw found.Missing({missing});".Length, 12),
            RequiredNames = missing,
            Nullable = Nullable(),
            Fields = [.. members.Items.Where(static member => member.Field is not null).Select(Field)],
            Defaults = [.. members.Items.Where(static member => member.DefaultField is not null).Select(Default)],
            Members = all,
            HasFewMembers = all.Length <= Few && !all.Any(static member => member.Seen.Count > 0),
            Written = all[members.Inherited.Count..],
            IsOneWritten = members.Items.Count == 1 && record is { Base: null, Polymorphism: null } && rest is null,
            Break = CSharpBreak.Before(56 + (2 * names.Runtime.ToString().Length), all.Length == 0 ? 0 : Length(all[^1]), 8),
            Kinds = Views.OneOrNone(kinds),
            Initial = Views.OneOrNone(Initial()),
            Rest = Views.OneOrNone(rest),
            Named = Views.OneOrNone(named),
            HasEquality = equality.IsNeeded,
            Equality = CSharpRow.And(equality.IsNeeded ? equality.Conditions : [], (IsBase ? 43 : 35) + record.Name.Name.Length, 8),
            Hash = CSharpRow.Arguments(equality.IsNeeded ? equality.Parts : [], 58 + names.System.ToString().Length, 8),
            Validation = Views.OneOrNone(validation),
            HasOwnValidation = validation is { IsDerived: false },
            File = Views.File(scope, record.Origin, types),
        };
    }

    /// <summary>True where other records derive from it.</summary>
    private bool IsBase => record.Polymorphism is not null;

    /// <summary>The members in the order of reading, each with the number that the required ones are counted by.</summary>
    private JsonMemberView[] Members(NamedView? named)
    {
        var index = 0;
        return
        [
            .. members.All.Select(member =>
                Member(member, member.Model.Required ? index++ : index, member.IsDiscriminator && named is not null ? [named.Local] : [])),
        ];
    }

    /// <summary>What is true where something required was not read.</summary>
    private static CSharpRow Lacking(List<RecordMember> required) =>
        CSharpRow.Or([.. required.Where(IsReference).Select(static member => member.Access.IsNull()), CSharpAccess.Lacks(required.Count)], 12, 12);

    private static bool TakesNull(RecordMember member) =>
        (member.Model.Value.Nullable || member.TakesNull) && !member.Model.Value.Constraints.OfType<NotNull>().Any();

    /// <summary>The members of which null is a value, and those of which a check of their own says that it is none.</summary>
    private CSharpRow[] Nullable()
    {
        CSharpLiteral[] names =
        [
            .. members.All.Where(static member => TakesNull(member) || (member.Model.Required && member.Model.Value.Nullable))
                .Select(static member => CSharpLiteral.String(member.JsonName)),
        ];
        return names.Length > 0 && scope.Settings.Validators ? [CSharpRow.Alternatives(names, 60, 8)] : [];
    }

    private PropertyView Field(RecordMember member) => RecordViewBuilder.Property(scope, types, member, members, isShared: IsBase);

    private DefaultView Default(RecordMember member) =>
        new(types.Type(member.Type), member.DefaultField!, types.Literal(member.Type, member.Model.Default, members.Hides)!, IsBase);

    private RestView? Rest() => members.Rest is { } value
        ? new RestView(RecordMembers.RestName, members.Names.Next("rest"), types.Value(value), types.Codec(value))
        : null;

    private static bool IsReference(RecordMember member) => !member.Model.Value.Nullable && !TypePrinter.IsStruct(member.Type);

    private IEnumerable<string> Namespaces(bool hasEquality, bool hasRequired, bool hasRest)
    {
        string[] always = [KnownNames.Json, KnownNames.Serialization, KnownNames.Runtime];
        return always.Concat(hasEquality || record.Base is not null ? [KnownNames.System] : [])
            .Concat(hasRest ? [KnownNames.Collections] : [])
            .Concat(hasRequired ? [KnownNames.CodeAnalysis] : []);
    }

    private KindsView? Kinds() => record.Polymorphism is { Kinds.Count: > 0 } kinds
        ? new KindsView(
            members.Names.Next("Kinds"),
            [.. kinds.OwnValues.Prepend(kinds.DiscriminatorWireName).Select(CSharpLiteral.String)],
            [.. kinds.Kinds.Select(kind => new KindView(types.Named(kind.Type), CSharpLiteral.String(kind.WireValue), kind.IsDefault))])
        : null;

    private NamedView? Named()
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
        return value is not null && members.All.FirstOrDefault(static member => member.IsDiscriminator) is { } member
            ? new NamedView(members.Names.Next("isNamed"), CSharpLiteral.String(member.JsonName), value, member.MustBeThere)
            : null;
    }

    private InitialView? Initial() => members.Inherited.FirstOrDefault(static member => member.IsDiscriminator) is { } member
        && types.Literal(member.Type, record.DiscriminatorValue, members.Hides) is { } value ? new InitialView(member.Access, value) : null;

    private JsonMemberView Member(RecordMember member, int index, CSharpIdentifier[] seen)
    {
        var value = member.IsDiscriminator ? null : member.Default(types, members);
        var (read, write) = methods.Of(member, value is not null);
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
}
