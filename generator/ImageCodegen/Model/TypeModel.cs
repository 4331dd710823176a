namespace ImageCodegen.Model;

/// <summary>A type to generate. The cases are closed: records, string and integer enums, and unions.</summary>
public abstract record TypeModel
{
    private protected TypeModel()
    {
    }

    /// <summary>Its final C# name.</summary>
    public required TypeName Name { get; init; }

    /// <summary>Where in the documents it comes from, <c>ens/describe-image-infos.yaml#/components/schemas/Image</c>.</summary>
    public required string Origin { get; init; }

    /// <summary>Where else it comes from: the places of the equal types that it stands for.</summary>
    public EquatableArray<string> OtherOrigins { get; init; }

    /// <summary>All places that it comes from.</summary>
    public IEnumerable<string> Origins => [Origin, .. OtherOrigins];

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

    /// <summary>What members that are not declared must be; null where they are any value. Never set beside <see cref="Base"/>.</summary>
    public ValueModel? AdditionalValue { get; init; }

    /// <summary>The record that this one derives from; null where there is none.</summary>
    public TypeName? Base { get; init; }

    /// <summary>What it inherits, the members of the outermost base first; none of them is among <see cref="Members"/>.</summary>
    public EquatableArray<MemberModel> InheritedMembers { get; init; }

    /// <summary>Which record an object is read as; null where no other derives from this one.</summary>
    public PolymorphismModel? Polymorphism { get; init; }

    /// <summary>The value of the discriminator that a new object has; null without <see cref="Base"/> and <see cref="Polymorphism"/>.</summary>
    public LiteralModel? DiscriminatorValue { get; init; }

    /// <summary>Constraints on the object as a whole: <see cref="PropertyCount"/> and <see cref="SchemaAssertion"/>.</summary>
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
