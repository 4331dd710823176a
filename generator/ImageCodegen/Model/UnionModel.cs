namespace ImageCodegen.Model;

/// <summary>A value of one of several types (JSON Schema 2020-12, 10.2.1), which is not the same C# type twice.</summary>
public sealed record UnionModel : TypeModel
{
    /// <summary>The cases, two or more, in spec order.</summary>
    public required EquatableArray<UnionCaseModel> Cases { get; init; }

    /// <summary>The member whose value tells the cases apart; null where there is none (OpenAPI 3.1, 4.8.25).</summary>
    public string? DiscriminatorWireName { get; init; }

    /// <summary>What is checked of the value as a whole, whatever its case.</summary>
    public EquatableArray<Constraint> Constraints { get; init; }

    /// <summary>True for <c>oneOf</c>, false for <c>anyOf</c> and lists of types.</summary>
    public bool Exclusive { get; init; }
}

/// <summary>One case of a union.</summary>
/// <param name="CSharpName">What the case is called where its type has no name of its own to be called by; unique in the union.</param>
/// <param name="Value">Its value, never nullable.</param>
/// <param name="Shape">What tells it apart.</param>
public sealed record UnionCaseModel(string CSharpName, ValueModel Value, UnionShape Shape);

/// <summary>What tells a case of a union apart on the wire.</summary>
public sealed record UnionShape
{
    /// <summary>The kinds of JSON values that it can be.</summary>
    public required JsonKinds Kinds { get; init; }

    /// <summary>The values of the discriminator that mean this case.</summary>
    public EquatableArray<string> DiscriminatorValues { get; init; }

    /// <summary>True where none of those values is written for an object that has no discriminator: which is meant is not known, or it has no place for it.</summary>
    public bool IsNamedByUser { get; init; }

    /// <summary>True where the discriminator is written as a number or a boolean.</summary>
    public bool IsNamedByLiteral { get; init; }

    /// <summary>Of a union, the values of the discriminator that mean cases within it, which it does not know itself.</summary>
    public EquatableArray<CaseName> Names { get; init; }

    /// <summary>True where objects that the discriminator does not tell are of this case.</summary>
    public bool IsDefault { get; init; }

    /// <summary>The members that every object of this case has.</summary>
    public EquatableArray<string> Required { get; init; }

    /// <summary>The members that it declares.</summary>
    public EquatableArray<string> Members { get; init; }

    /// <summary>The members whose value is one of a few.</summary>
    public EquatableArray<ConstMember> Constants { get; init; }

    /// <summary>The values of a closed set of strings, or the texts of integers; none where the set is open.</summary>
    public EquatableArray<string> Texts { get; init; }
}

/// <summary>A value of a discriminator that means a case of a union within the case.</summary>
/// <param name="Value">The value.</param>
/// <param name="Path">The place of that case in the union within, and in unions within that.</param>
public sealed record CaseName(string Value, EquatableArray<int> Path);

/// <summary>A member whose value is one of a few.</summary>
/// <param name="WireName">The member.</param>
/// <param name="JsonTexts">Its values as JSON texts.</param>
public sealed record ConstMember(string WireName, EquatableArray<string> JsonTexts);

/// <summary>Kinds of JSON values.</summary>
[Flags]
public enum JsonKinds
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>A string.</summary>
    String = 1,

    /// <summary>A number without a fraction.</summary>
    Integer = 2,

    /// <summary>A number.</summary>
    Number = 4,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean = 8,

    /// <summary>An object.</summary>
    Object = 16,

    /// <summary>An array.</summary>
    Array = 32,

    /// <summary>Any value but null.</summary>
    Any = String | Integer | Number | Boolean | Object | Array,
}
