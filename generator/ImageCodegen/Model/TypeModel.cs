namespace ImageCodegen.Model;

/// <summary>A type to generate. The cases are closed: records, and string enums.</summary>
public abstract record TypeModel
{
    private protected TypeModel()
    {
    }

    /// <summary>Its final C# name.</summary>
    public required TypeName Name { get; init; }

    /// <summary>Where in the documents it comes from, <c>ens/describe-image-infos.yaml#/components/schemas/Image</c>.</summary>
    public required string Origin { get; init; }

    /// <summary>What the spec says about it.</summary>
    public required Documentation Documentation { get; init; }
}

/// <summary>An object with declared members.</summary>
public sealed record RecordModel : TypeModel
{
    /// <summary>The declared members, in spec order.</summary>
    public required EquatableArray<MemberModel> Members { get; init; }

    /// <summary>What becomes of members that are not declared.</summary>
    public required AdditionalMembers Additional { get; init; }

    /// <summary>Constraints on the object as a whole: <see cref="PropertyCount"/>.</summary>
    public EquatableArray<Constraint> Constraints { get; init; }
}

/// <summary>
/// A string with documented values (JSON Schema 2020-12 validation, 6.1.2). Open: a value that is not documented is
/// kept, and reported by validation alone.
/// </summary>
public sealed record StringEnumModel : TypeModel
{
    /// <summary>The documented values, in spec order, without duplicates.</summary>
    public required EquatableArray<EnumValueModel> Values { get; init; }
}

/// <summary>One documented value of an enum.</summary>
/// <param name="Wire">The value as it stands on the wire.</param>
/// <param name="CSharpName">Its C# name, unique in the enum.</param>
/// <param name="Documentation">What the spec says about it.</param>
public sealed record EnumValueModel(string Wire, string CSharpName, Documentation Documentation);

/// <summary>What becomes of members that a record does not declare.</summary>
public enum AdditionalMembers
{
    /// <summary>They are kept and written back.</summary>
    Kept,

    /// <summary>They are kept and written back, and validation reports them (<c>additionalProperties: false</c>).</summary>
    Reported,
}
