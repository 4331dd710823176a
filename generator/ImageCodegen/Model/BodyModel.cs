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

    /// <summary>The text itself: the value is a <see cref="ScalarKind.String"/>.</summary>
    Text,

    /// <summary>The bytes themselves: the value is <see cref="ScalarKind.Bytes"/>.</summary>
    Binary,
}

/// <summary>A request body.</summary>
/// <param name="MediaType">The media type that is sent.</param>
/// <param name="Member">The member of the request record that it carries.</param>
public sealed record BodyModel(string MediaType, MemberModel Member)
{
    /// <summary>How it stands on the wire.</summary>
    public BodyKind Kind { get; init; }

    /// <summary>Of a form or a multipart body, how members are written for which the document says so (<c>encoding</c>).</summary>
    public EquatableArray<BodyPartModel> Parts { get; init; }
}

/// <summary>How one member of a form or of a multipart body is written (OpenAPI 3.1, 4.8.15).</summary>
/// <param name="WireName">The member.</param>
/// <param name="ContentType">The media type of the part; null for the usual one of its type.</param>
/// <param name="Style">How the value is written.</param>
/// <param name="Explode">Whether lists and objects are written item by item.</param>
public sealed record BodyPartModel(string WireName, string? ContentType, ParameterStyle Style, bool Explode);

/// <summary>One documented answer.</summary>
/// <param name="Status">The status as documented: <c>200</c>, <c>4XX</c>, <c>default</c>.</param>
/// <param name="MediaType">The media type of the body; null where there is no body.</param>
/// <param name="Body">The body; null where there is none.</param>
/// <param name="Documentation">What the spec says about it.</param>
public sealed record ResponseModel(string Status, string? MediaType, ValueModel? Body, Documentation Documentation)
{
    /// <summary>How the body stands on the wire.</summary>
    public BodyKind Kind { get; init; }

    /// <summary>The documented headers.</summary>
    public EquatableArray<MemberModel> Headers { get; init; }
}
