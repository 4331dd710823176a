using ImageCodegen.OpenApi;

namespace ImageCodegen.Binding.Shapes;

/// <summary>
/// Schemas that a value must meet all: nearly always one; several where parts of an <c>allOf</c> declare the same member.
/// One object for the same schemas, so it is also the identity of the type that follows from it.
/// </summary>
public sealed class SchemaSet
{
    internal SchemaSet(IReadOnlyList<Schema> schemas) => Schemas = schemas;

    /// <summary>The schemas, never none.</summary>
    public IReadOnlyList<Schema> Schemas { get; }

    /// <summary>The first schema, after which the type is named.</summary>
    public Schema First => Schemas[0];

    /// <summary>Of the types that the schemas allow, the one that is meant here; null for all of them.</summary>
    internal string? OnlyType { get; init; }

    /// <summary>Places of which one must hold, in place of the schemas; null where the schemas count.</summary>
    internal IReadOnlyList<SchemaSet>? Alternatives { get; init; }

    /// <summary>Where an alternative stands here with the members beside its <c>oneOf</c> or <c>anyOf</c>, which is in the last schema: the alternative.</summary>
    internal SchemaSet? Alternative { get; init; }

    /// <summary>What the value is, once it was asked for.</summary>
    internal Shape? Shape { get; set; }

    /// <summary>True while the shape is being read: coming back then means a circle.</summary>
    internal bool IsBeingRead { get; set; }

    /// <summary>True while its alternatives are being read: coming back then means a union that holds itself.</summary>
    internal bool IsBecomingUnion { get; set; }
}
