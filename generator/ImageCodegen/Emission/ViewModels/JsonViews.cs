using ImageCodegen.Emission.Escaping;

namespace ImageCodegen.Emission.ViewModels;

/// <summary>Reading, writing and equality of a record: <c>RecordJson.hbs</c>.</summary>
internal sealed record RecordJsonView : IViewModel
{
    public required FileView File { get; init; }

    public required NamesView Names { get; init; }

    public required CSharpIdentifier Name { get; init; }

    /// <summary>The properties whose values stand in private fields.</summary>
    public required IReadOnlyList<PropertyView> Fields { get; init; }

    /// <summary>The defaults that are no constants.</summary>
    public required IReadOnlyList<DefaultView> Defaults { get; init; }

    /// <summary>The runtime's record that it derives from where it derives from no other.</summary>
    public required CSharpType Root { get; init; }

    public required bool IsDerived { get; init; }

    public required bool IsSealed { get; init; }

    /// <summary>True where C# requires a member.</summary>
    public required bool HasRequired { get; init; }

    /// <summary>All members, inherited ones first.</summary>
    public required IReadOnlyList<JsonMemberView> Members { get; init; }

    /// <summary>True where the members are so few that their lengths need not tell them apart.</summary>
    public required bool HasFewMembers { get; init; }

    /// <summary>The members that it declares itself.</summary>
    public required IReadOnlyList<JsonMemberView> Written { get; init; }

    /// <summary>True where it writes one member, and nothing derives from it.</summary>
    public required bool IsOneWritten { get; init; }

    /// <summary>What stands before the writing of that one.</summary>
    public required CSharpBreak Break { get; init; }

    /// <summary>The records that derive from it; empty where there are none, else one item.</summary>
    public required IReadOnlyList<KindsView> Kinds { get; init; }

    /// <summary>What a new object of a derived record has as its discriminator; at most one item.</summary>
    public required IReadOnlyList<InitialView> Initial { get; init; }

    /// <summary>The discriminator, whose absence is kept; at most one item.</summary>
    public required IReadOnlyList<NamedView> Named { get; init; }

    /// <summary>The typed members that have no names; at most one item.</summary>
    public required IReadOnlyList<RestView> Rest { get; init; }

    public required bool HasEquality { get; init; }

    public required CSharpRow Equality { get; init; }

    public required CSharpRow Hash { get; init; }

    /// <summary>Of the required members, how it is told that one is missing.</summary>
    public required CSharpRow Lacking { get; init; }

    /// <summary>What stands before the fault that says which is missing.</summary>
    public required CSharpBreak MissingBreak { get; init; }

    /// <summary>The names of the required members.</summary>
    public required CSharpRow RequiredNames { get; init; }

    /// <summary>The names of the members that may be null, as patterns; empty where there are none.</summary>
    public required IReadOnlyList<CSharpRow> Nullable { get; init; }

    /// <summary>What validation checks; empty where that is nothing, else one item.</summary>
    public required IReadOnlyList<ValidationView> Validation { get; init; }

    /// <summary>True where it replaces the validation that all records have.</summary>
    public required bool HasOwnValidation { get; init; }
}

/// <summary>A default that is made once.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Field">The field that holds it.</param>
/// <param name="Value">The value.</param>
/// <param name="IsShared">True where records that derive from this one use it too.</param>
internal sealed record DefaultView(CSharpType Type, CSharpIdentifier Field, CSharpText Value, bool IsShared) : IViewModel;

/// <summary>The records that derive from one, by the value of its discriminator.</summary>
internal sealed record KindsView(CSharpIdentifier Field, IReadOnlyList<CSharpLiteral> Names, IReadOnlyList<KindView> Kinds) : IViewModel;

/// <summary>One value of a discriminator, and whether the kind is that of what has no other.</summary>
internal sealed record KindView(CSharpType Type, CSharpLiteral Value, bool IsDefault) : IViewModel;

/// <summary>A discriminator: whether it was read, its name, the value of a new record, and whether the contract requires it.</summary>
internal sealed record NamedView(CSharpIdentifier Local, CSharpLiteral Name, CSharpLiteral Value, bool IsRequired) : IViewModel;

/// <summary>A value that a new record has.</summary>
internal sealed record InitialView(CSharpAccess Target, CSharpText Value) : IViewModel;

/// <summary>Typed members that have no names.</summary>
internal sealed record RestView(CSharpIdentifier Property, CSharpIdentifier Local, CSharpType Type, CSharpType Codec) : IViewModel;

/// <summary>One member in reading and writing.</summary>
internal sealed record JsonMemberView : IViewModel
{
    /// <summary>The length of the name in bytes of UTF-8.</summary>
    public required int Length { get; init; }

    /// <summary>The name as it is read.</summary>
    public required CSharpLiteral ReadName { get; init; }

    /// <summary>The name as it is written: escaped for JSON.</summary>
    public required CSharpLiteral WriteName { get; init; }

    public required CSharpType Read { get; init; }

    public required CSharpType Write { get; init; }

    public required bool HasDefault { get; init; }

    public required CSharpText? Default { get; init; }

    public required bool HasReadDefault { get; init; }

    /// <summary>The value where the member is absent, in reading.</summary>
    public required CSharpText? ReadDefault { get; init; }

    public required CSharpAccess Access { get; init; }

    /// <summary>True for a required member that is never null.</summary>
    public required bool IsRequired { get; init; }

    /// <summary>True for a required member that may be null.</summary>
    public required bool IsNoted { get; init; }

    /// <summary>Where it is kept that the member was read; at most one item.</summary>
    public required IReadOnlyList<CSharpIdentifier> Seen { get; init; }

    /// <summary>The number of the member among the required ones.</summary>
    public required int Index { get; init; }
}
