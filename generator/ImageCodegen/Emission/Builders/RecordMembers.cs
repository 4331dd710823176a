using ImageCodegen.Emission.Escaping;
using ImageCodegen.Model;

namespace ImageCodegen.Emission.Builders;

/// <summary>A member as every file of its record sees it.</summary>
/// <param name="Model">The member.</param>
/// <param name="JsonName">Its name in JSON: the wire name, or the C# name where another member has that wire name.</param>
/// <param name="Name">Its C# name.</param>
/// <param name="Field">
/// The private field behind a deprecated member. The record's own code uses that, for the compiler warns of any use of the member. Null for others,
/// and for required ones, which C# does not let be obsolete.
/// </param>
/// <param name="IsDiscriminator">True for the member that says which record it is: it always has a value and is always written.</param>
/// <param name="MustBeThere">True for a discriminator that the contract requires.</param>
internal sealed record RecordMember(
    MemberModel Model,
    string JsonName,
    CSharpIdentifier Name,
    CSharpIdentifier? Field,
    bool IsDiscriminator = false,
    bool MustBeThere = false)
{
    /// <summary>The static field with the default, where that is made of text or of items; null where the default is a constant.</summary>
    internal CSharpIdentifier? DefaultField { get; init; }

    /// <summary>True for a discriminator that may be null, though it always has a value in C#.</summary>
    internal bool TakesNull { get; init; }

    internal TypeRef Type => Model.Value.Type;

    /// <summary>True where the default is one that C# can hold.</summary>
    internal bool HasDefault => !Model.Required && (Model.Default, Type) is
        (JsonLiteral, not (ScalarRef or EnumRef or IntegerEnumRef))
        or (ListLiteral, ListRef)
        or (not (null or JsonLiteral or ListLiteral), ScalarRef { Kind: not ScalarKind.File } or EnumRef or IntegerEnumRef);

    /// <summary>True where the C# type has <c>?</c>: the schema allows null, or absence means nothing else.</summary>
    internal bool IsNullable => Model.Value.Nullable || (!Model.Required && !HasDefault);

    internal CSharpIdentifier Storage => Field ?? Name;

    internal CSharpAccess Access => CSharpAccess.Member(Storage);

    /// <summary>What is checked: of a member that tells absence from null, the value in it.</summary>
    internal CSharpAccess Checked => Model.TracksAbsence ? Access.Value() : Access;

    /// <summary>The default where code uses it: made once, where it is no constant.</summary>
    internal CSharpText? Default(TypePrinter types, RecordMembers members) => !HasDefault ? null
        : DefaultField is { } field ? CSharpAccess.Local(field)
        : types.Literal(Type, Model.Default, members.Hides);

    internal CSharpType Printed(TypePrinter types)
    {
        var type = IsNullable ? types.Type(Type).OrNull() : types.Type(Type);
        return Model.TracksAbsence ? types.Known(KnownNames.Runtime, "Optional").Of(type) : type;
    }
}

/// <summary>The members of a record with their names.</summary>
internal sealed class RecordMembers
{
    /// <summary>The property of typed members that have no names.</summary>
    internal static readonly CSharpIdentifier RestName = CSharpIdentifier.Create("AdditionalMembers");

    private readonly HashSet<string> jsonNames;
    private readonly ILookup<string, RecordMember> byName;

    internal RecordMembers(ContractScope scope, RecordModel record)
    {
        var parent = record.Base is { } name && scope.Find(name) is { } found ? new RecordMembers(scope, found) : null;
        Rest = record.AdditionalValue ?? parent?.Rest;
        CSharpNames =
        [
            .. record.Members.Concat(record.InheritedMembers).Select(static member => member.CSharpName),
            .. Rest is null ? [] : new[] { RestName.Name },
        ];
        Names = new LocalNames([.. CSharpNames, .. parent?.FieldNames ?? [], .. LocalNames.OfTemplates, record.Name.Name]);
        jsonNames = new HashSet<string>(StringComparer.Ordinal);
        Inherited = parent is null
            ? [.. record.InheritedMembers.Select(member => Item(member, hasField: false))]
            : parent.All;
        jsonNames.UnionWith(Inherited.Select(static member => member.JsonName));
        Items = [.. record.Members.Select(member => Discriminator(record, member) is { } kind
            ? Item(kind, hasField: false) with { IsDiscriminator = true, MustBeThere = member.Required, TakesNull = member.Value.Nullable }
            : WithDefault(Item(member, hasField: member.Documentation.Deprecated && !member.Required)))];
        All = [.. Inherited, .. Items];
        byName = All.ToLookup(static member => member.Name.Name, StringComparer.Ordinal);
    }

    /// <summary>The members that the record declares itself.</summary>
    internal IReadOnlyList<RecordMember> Items { get; }

    /// <summary>The members that it inherits, the outermost base's first.</summary>
    internal IReadOnlyList<RecordMember> Inherited { get; }

    internal IReadOnlyList<RecordMember> All { get; }

    /// <summary>What members that have no names are; null where they are any value.</summary>
    internal ValueModel? Rest { get; }

    internal IReadOnlyList<string> CSharpNames { get; }

    private IEnumerable<string> FieldNames =>
        All.SelectMany(static member => new[] { member.Field, member.DefaultField }).OfType<CSharpIdentifier>()
            .Select(static name => name.Name);

    /// <summary>
    /// True where a member has the name of an enum, so that the name in front of a dot would mean the member. A member of that very type
    /// hides nothing (C# specification, 12.8.7.2).
    /// </summary>
    internal bool Hides(TypeName name) => byName[name.Name].Any(member => !(EnumName(member.Type) == name && !member.IsNullable));

    /// <summary>The declared member of a C# name.</summary>
    internal RecordMember Find(string name) => byName[name].Last();

    private RecordMember Item(MemberModel member, bool hasField) => new(
        member,
        jsonNames.Add(member.WireName) ? member.WireName : member.CSharpName,
        CSharpIdentifier.Create(member.CSharpName),
        hasField ? Names.Camel(member.CSharpName) : null);

    private RecordMember WithDefault(RecordMember member) =>
        member.HasDefault && (member.Model.Default is JsonLiteral or ListLiteral { Items.Count: > 0 }
            || member.Type is ScalarRef { Kind: ScalarKind.DateTime or ScalarKind.Date or ScalarKind.Time or ScalarKind.Uri or ScalarKind.Bytes or ScalarKind.BigInteger })
            ? member with { DefaultField = Names.Next("Default" + member.Name.Name) }
            : member;

    /// <summary>The member as it is where it tells derived records apart; null for others.</summary>
    private static MemberModel? Discriminator(RecordModel record, MemberModel member) =>
        record.Polymorphism?.DiscriminatorWireName == member.WireName
        && (record.DiscriminatorValue, member.Value.Type) is (StringLiteral, ScalarRef { Kind: ScalarKind.String }) or (EnumLiteral, EnumRef)
            or (NumberLiteral, ScalarRef { Kind: ScalarKind.Int32 or ScalarKind.Int64 }) or (BooleanLiteral, ScalarRef { Kind: ScalarKind.Boolean })
            or (IntegerEnumLiteral, IntegerEnumRef)
            ? member with { Required = false, Default = record.DiscriminatorValue, Value = member.Value with { Nullable = false } }
            : null;

    private static TypeName? EnumName(TypeRef type) => type switch
    {
        EnumRef value => value.Name,
        IntegerEnumRef value => value.Name,
        _ => null,
    };

    /// <summary>Gives names that no member has.</summary>
    internal LocalNames Names { get; }
}
