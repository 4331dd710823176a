using ImageCodegen.Model;
using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;

namespace ImageCodegen.Binding.Shapes;

/// <summary>What kind of C# type a schema becomes.</summary>
public enum ShapeKind
{
    /// <summary>Any JSON value.</summary>
    Any,

    /// <summary>A scalar.</summary>
    Scalar,

    /// <summary>A list.</summary>
    List,

    /// <summary>A map.</summary>
    Map,

    /// <summary>A record, which is a type of its own.</summary>
    Record,

    /// <summary>A string enum, which is a type of its own.</summary>
    Enum,

    /// <summary>An integer enum, which is a type of its own.</summary>
    IntegerEnum,

    /// <summary>A union, which is a type of its own.</summary>
    Union,
}

/// <summary>A value in one place, with references followed and <c>allOf</c> flattened. Children are not read yet.</summary>
public sealed record Shape
{
    /// <summary>The kind.</summary>
    public required ShapeKind Kind { get; init; }

    /// <summary>The schemas that declare it: of a reference, those that it leads to.</summary>
    public required SchemaSet Declared { get; init; }

    /// <summary>Of a scalar, which.</summary>
    public ScalarKind Scalar { get; init; }

    /// <summary>True where null is allowed here.</summary>
    public bool Nullable { get; init; }

    /// <summary>Of a record, its members.</summary>
    public IReadOnlyList<PropertyShape> Properties { get; init; } = [];

    /// <summary>Of a record, what becomes of other members.</summary>
    public AdditionalMembers Additional { get; init; }

    /// <summary>Of a list its items, of a map its values, of a record its other members; null where they are any value.</summary>
    public SchemaSet? Item { get; init; }

    /// <summary>The schema whose <c>unevaluatedProperties</c> the <see cref="Item"/> stands for; null where it stands for none.</summary>
    public Schema? RestOwner { get; init; }

    /// <summary>Of an enum, its values.</summary>
    public IReadOnlyList<EnumValueShape> Values { get; init; } = [];

    /// <summary>Of an enum, true where other values are as good.</summary>
    public bool Open { get; init; }

    /// <summary>Of a union, its cases.</summary>
    public IReadOnlyList<SchemaSet> Cases { get; init; } = [];

    /// <summary>Of a union, what tells its cases apart as the document says; null where it does not.</summary>
    public Discriminator? Discriminator { get; init; }

    /// <summary>Of a union, true for <c>oneOf</c>.</summary>
    public bool Exclusive { get; init; }

    /// <summary>What validation checks here.</summary>
    public IReadOnlyList<Constraint> Constraints { get; init; } = [];

    /// <summary>What the document says about it.</summary>
    public Documentation Documentation { get; init; } = Documentation.None;

    /// <summary>The default as it stands there.</summary>
    public Element? Default { get; init; }

    /// <summary>Of a record, what it derives from; null where that is nothing.</summary>
    public SchemaSet? Base { get; init; }

    /// <summary>Of a record, those that derive from it directly.</summary>
    public IReadOnlyList<SchemaSet> Derived { get; init; } = [];

    /// <summary>Who sends it, where it is a member.</summary>
    public MemberAccess Access { get; init; }

    /// <summary>The constant scalar that it must be; null where there is none.</summary>
    public ScalarNode? Const { get; init; }

    /// <summary>True where the kind is a C# type of its own.</summary>
    public bool IsNamed => Kind is ShapeKind.Record or ShapeKind.Enum or ShapeKind.IntegerEnum or ShapeKind.Union;
}

/// <summary>A declared member.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="Value">Its schemas.</param>
/// <param name="Required">True where it is required.</param>
public sealed record PropertyShape(string Name, SchemaSet Value, bool Required);

/// <summary>A documented value of an enum.</summary>
/// <param name="Wire">The value, of an integer its text.</param>
/// <param name="Name">The name that an extension gives it; null where none does.</param>
/// <param name="Description">The description that an extension gives it; null where none does.</param>
public sealed record EnumValueShape(string Wire, string? Name, string? Description);
