namespace ImageCodegen.Model;

/// <summary>How a body stands on the wire.</summary>
public enum BodyKind
{
    /// <summary>JSON (RFC 8259).</summary>
    Json,

    /// <summary><c>application/x-www-form-urlencoded</c>: the members of a record, or of a map.</summary>
    Form,

    /// <summary><c>multipart/form-data</c> (RFC 7578) and its relatives: the members of a record, or of a map.</summary>
    Multipart,

    /// <summary>The text itself: the value is a scalar, mostly a <see cref="ScalarKind.String"/>.</summary>
    Text,

    /// <summary>The bytes themselves: the value is <see cref="ScalarKind.Bytes"/>.</summary>
    Binary,
}

/// <summary>A request body: a member of the request record, and what it can be sent as.</summary>
/// <param name="Member">The member that carries it.</param>
/// <param name="Formats">The media types, the usual one first; never none.</param>
public sealed record BodyModel(MemberModel Member, EquatableArray<BodyFormatModel> Formats)
{
    /// <summary>The member that chooses among the media types; null where there is no choice.</summary>
    public MemberModel? MediaTypeMember { get; init; }
}

/// <summary>One media type that a body can be sent as.</summary>
/// <param name="MediaType">The media type, or of text and bytes a range of them.</param>
/// <param name="Kind">How the body stands on the wire.</param>
/// <param name="Parts">Of a form or a multipart body, the members that are not written as plain text.</param>
public sealed record BodyFormatModel(string MediaType, BodyKind Kind, EquatableArray<BodyPartModel> Parts);

/// <summary>What the value of a form's member stands as.</summary>
public enum BodyPartForm
{
    /// <summary>Its text.</summary>
    Text,

    /// <summary>JSON, where it is no plain text.</summary>
    Json,

    /// <summary>A file.</summary>
    File,

    /// <summary>A file or JSON: a union with a file among its cases.</summary>
    FileOrJson,

    /// <summary>What is written as a parameter of a style would be.</summary>
    Styled,
}

/// <summary>How one member of a form or of a multipart body is written (OpenAPI 3.1, 4.8.15).</summary>
/// <param name="WireName">The member.</param>
/// <param name="Form">What its value stands as; of a list, what its items stand as.</param>
public sealed record BodyPartModel(string WireName, BodyPartForm Form)
{
    /// <summary>True for a list.</summary>
    public bool IsList { get; init; }

    /// <summary>The media type of the part; null for the usual one of its type.</summary>
    public string? ContentType { get; init; }

    /// <summary>Of <see cref="BodyPartForm.Styled"/>, how the value is written.</summary>
    public ParameterStyle Style { get; init; }

    /// <summary>Of <see cref="BodyPartForm.Styled"/>, whether lists and objects are written item by item.</summary>
    public bool Explode { get; init; }

    /// <summary>Of <see cref="BodyPartForm.Styled"/>, whether reserved characters stay as they are.</summary>
    public bool AllowReserved { get; init; }

    /// <summary>The headers of the part that always say the same.</summary>
    public EquatableArray<PartHeaderModel> Headers { get; init; }
}

/// <summary>A header of a part.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">What it always says.</param>
public sealed record PartHeaderModel(string Name, string Text);

/// <summary>One documented answer.</summary>
/// <param name="Status">The status as documented: <c>200</c>, <c>4XX</c>, <c>default</c>.</param>
/// <param name="MediaType">The media type of the body; null where there is no body.</param>
/// <param name="Body">The body; null where there is none.</param>
/// <param name="Documentation">What the spec says about it.</param>
public sealed record ResponseModel(string Status, string? MediaType, ValueModel? Body, Documentation Documentation)
{
    /// <summary>How the body stands on the wire.</summary>
    public BodyKind Kind { get; init; }

    /// <summary>True where the answer can come in other media types too.</summary>
    public bool HasOtherTypes { get; init; }

    /// <summary>The documented headers.</summary>
    public EquatableArray<MemberModel> Headers { get; init; }
}
