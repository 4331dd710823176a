using ImageCodegen.Model;

namespace ImageCodegen.Review.Diff.Source;

/// <summary>What a generated C# type is.</summary>
internal enum SurfaceKind
{
    /// <summary>A record.</summary>
    Record,

    /// <summary>The request of an operation.</summary>
    Request,

    /// <summary>A struct with the values of a string enum.</summary>
    StringEnum,

    /// <summary>A struct with the values of an integer enum.</summary>
    IntegerEnum,

    /// <summary>A union.</summary>
    Union,

    /// <summary>The enum of an operation's error codes; the class with their data goes with it.</summary>
    Errors,
}

/// <summary>A generated type as C# programs see it.</summary>
internal sealed record SurfaceType
{
    /// <summary>Its name without the namespace.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required SurfaceKind Kind { get; init; }

    /// <summary>Where it comes from, <c>ens/spec.yaml#/components/schemas/Image</c>.</summary>
    public required string Origin { get; init; }

    /// <summary>What the operation is on the wire, <c>GET /images</c>, of a request and of errors; null for others.</summary>
    public string? Operation { get; init; }

    /// <summary>Of errors, the class with their data; null for others.</summary>
    public string? Companion { get; init; }

    /// <summary>The record that it derives from; null where there is none.</summary>
    public string? Base { get; init; }

    /// <summary>False for a record that others derive from.</summary>
    public bool IsSealed { get; init; } = true;

    /// <summary>Properties with the inherited ones, values, cases or codes; names are unique.</summary>
    public required EquatableArray<SurfaceMember> Members { get; init; }

    /// <summary>Of a request, the C# types that answers are read as, by status.</summary>
    public EquatableArray<SurfaceAnswer> Answers { get; init; }
}

/// <summary>A property, a value of an enum, a case of a union or an error code.</summary>
/// <param name="Name">Its C# name; of a union's case, the parameter of <c>Match</c>.</param>
/// <param name="Wire">What it stands for on the wire: a member's name, a value; empty for a case.</param>
/// <param name="Type">Its C# type, names of other namespaces in full; empty for values and codes.</param>
/// <param name="PlainType">The same without the annotations of nullable references, which change no program that compiles without warnings.</param>
internal sealed record SurfaceMember(string Name, string Wire, string Type, string PlainType)
{
    /// <summary>True where an object cannot be made without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>True where the compiler warns of its use.</summary>
    public bool IsObsolete { get; init; }

    /// <summary>The value that it has when it is not set, as C# or JSON text; null where there is none.</summary>
    public string? Default { get; init; }

    /// <summary>Of a union's case, the method that makes the union; null where C# converts.</summary>
    public string? Factory { get; init; }
}

/// <summary>What an answer is read as.</summary>
/// <param name="Status">The documented status.</param>
/// <param name="Type">The C# type; empty where there is no body.</param>
internal sealed record SurfaceAnswer(string Status, string Type);
