using ImageCodegen.Model;

namespace ImageCodegen.Emission;

/// <summary>A member as every file of its record sees it.</summary>
/// <param name="Model">The member.</param>
/// <param name="JsonName">Its name in JSON: the wire name, or the C# name where another member has that wire name.</param>
/// <param name="Name">Its C# name.</param>
/// <param name="Field">
/// The private field behind a deprecated member. The record's own code uses that, for the compiler warns of any use of the member. Null for others,
/// and for required ones, which C# does not let be obsolete.
/// </param>
internal sealed record RecordMember(MemberModel Model, string JsonName, CSharpIdentifier Name, CSharpIdentifier? Field)
{
    internal TypeRef Type => Model.Value.Type;

    /// <summary>True where the default is one that C# can hold.</summary>
    internal bool HasDefault => !Model.Required && Model.Default is not null && Type is (ScalarRef or EnumRef or IntegerEnumRef);

    /// <summary>True where the C# type has <c>?</c>: the schema allows null, or absence means nothing else.</summary>
    internal bool IsNullable => Model.Value.Nullable || (!Model.Required && !HasDefault);

    internal CSharpIdentifier Storage => Field ?? Name;

    internal CSharpAccess Access => CSharpAccess.Member(Storage);

    internal CSharpType Printed(TypePrinter types) => IsNullable ? types.Type(Type).OrNull() : types.Type(Type);
}

/// <summary>The members of a record with their names.</summary>
internal sealed class RecordMembers
{
    internal RecordMembers(RecordModel record)
    {
        var wireNames = new HashSet<string>(StringComparer.Ordinal);
        Names = new LocalNames([.. record.Members.Select(static member => member.CSharpName), .. LocalNames.OfTemplates, record.Name.Name]);
        Items = [.. record.Members.Select(member => new RecordMember(
            member,
            wireNames.Add(member.WireName) ? member.WireName : member.CSharpName,
            CSharpIdentifier.Create(member.CSharpName),
            member.Documentation.Deprecated && !member.Required ? Names.Camel(member.CSharpName) : null))];
        CSharpNames = [.. record.Members.Select(static member => member.CSharpName)];
    }

    internal IReadOnlyList<RecordMember> Items { get; }

    internal IReadOnlyList<string> CSharpNames { get; }

    /// <summary>
    /// True where a member has the name of an enum, so that the name in front of a dot would mean the member. A member of that very type
    /// hides nothing (C# specification, 12.8.7.2).
    /// </summary>
    internal bool Hides(TypeName name) => Items.Any(member =>
        member.Name.Name == name.Name && !(EnumName(member.Type) == name && !member.IsNullable));

    private static TypeName? EnumName(TypeRef type) => type switch
    {
        EnumRef value => value.Name,
        IntegerEnumRef value => value.Name,
        _ => null,
    };

    /// <summary>Gives names that no member has.</summary>
    internal LocalNames Names { get; }
}
