namespace ImageCodegen.Model;

/// <summary>A declared member of an object, or a parameter of an operation.</summary>
public sealed record MemberModel
{
    /// <summary>The name on the wire, exactly.</summary>
    public required string WireName { get; init; }

    /// <summary>The C# name, unique in its record and different from the record's own.</summary>
    public required string CSharpName { get; init; }

    /// <summary>What its value is.</summary>
    public required ValueModel Value { get; init; }

    /// <summary>True where the schema requires it.</summary>
    public required bool Required { get; init; }

    /// <summary>True where its C# type tells absence from null, which the schema allows both.</summary>
    public bool TracksAbsence { get; init; }

    /// <summary>Who sends it.</summary>
    public MemberAccess Access { get; init; }

    /// <summary>The value that its absence means; null where there is none. Checked against the type.</summary>
    public LiteralModel? Default { get; init; }

    /// <summary>What the spec says about it.</summary>
    public required Documentation Documentation { get; init; }
}

/// <summary>Who sends a member (JSON Schema 2020-12 validation, 9.4).</summary>
public enum MemberAccess
{
    /// <summary>Both sides.</summary>
    ReadWrite,

    /// <summary>The service alone (<c>readOnly</c>).</summary>
    ReadOnly,

    /// <summary>The client alone (<c>writeOnly</c>).</summary>
    WriteOnly,
}

/// <summary>A value in some place: a member, an item of a list, a value of a map, a body.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Nullable">True where the schema allows null.</param>
/// <param name="Constraints">What validation checks of it, in spec order.</param>
public sealed record ValueModel(TypeRef Type, bool Nullable, EquatableArray<Constraint> Constraints);

/// <summary>A constant of the type of the place it stands in.</summary>
public abstract record LiteralModel
{
    private protected LiteralModel()
    {
    }
}

/// <summary>A string constant.</summary>
public sealed record StringLiteral(string Value) : LiteralModel;

/// <summary>A number constant: valid JSON number text that fits the place's type.</summary>
public sealed record NumberLiteral(string Text) : LiteralModel;

/// <summary>A boolean constant.</summary>
public sealed record BooleanLiteral(bool Value) : LiteralModel;

/// <summary>A list of constants of its items' type.</summary>
public sealed record ListLiteral(EquatableArray<LiteralModel> Items) : LiteralModel;

/// <summary>A value that is no scalar, as JSON text that fits the place's type.</summary>
public sealed record JsonLiteral(string Json) : LiteralModel;

/// <summary>A value of a string enum; documented ones have their C# name, an undocumented one has null.</summary>
public sealed record EnumLiteral(TypeName Enum, string Wire, string? CSharpName) : LiteralModel;

/// <summary>A value of an integer enum as JSON integer text; documented ones have their C# name, an undocumented one has null.</summary>
public sealed record IntegerEnumLiteral(TypeName Enum, string Wire, string? CSharpName) : LiteralModel;
