namespace ImageCodegen.Model;

/// <summary>One operation: how it is called, and what it answers.</summary>
public sealed record OperationModel
{
    /// <summary>The C# name that its types are named after, <c>DescribeImageInfos</c>; unique in the namespace.</summary>
    public required string CSharpName { get; init; }

    /// <summary>Where in the documents it comes from.</summary>
    public required string Origin { get; init; }

    /// <summary>What the spec says about it.</summary>
    public required Documentation Documentation { get; init; }

    /// <summary>The request.</summary>
    public required RequestModel Request { get; init; }

    /// <summary>The documented answers, in document order.</summary>
    public required EquatableArray<ResponseModel> Responses { get; init; }

    /// <summary>The documented errors; null where none are documented.</summary>
    public required ErrorSetModel? Errors { get; init; }
}

/// <summary>A request: a record of its exposed parameters, and how each part stands in HTTP.</summary>
public sealed record RequestModel
{
    /// <summary>The record: exposed parameters in spec order, then the bodies.</summary>
    public required RecordModel Record { get; init; }

    /// <summary>The HTTP method in upper case, <c>GET</c>.</summary>
    public required string Method { get; init; }

    /// <summary>The path template, <c>/v2/{project_id}/images</c>.</summary>
    public required string PathTemplate { get; init; }

    /// <summary>Every parameter in spec order, exposed or constant.</summary>
    public required EquatableArray<ParameterModel> Parameters { get; init; }

    /// <summary>The bodies, of which a request has one; the usual one first, none where it has none.</summary>
    public EquatableArray<BodyModel> Bodies { get; init; }
}

/// <summary>Where a parameter stands (OpenAPI 3.1, 4.8.12.1).</summary>
public enum ParameterPlace
{
    /// <summary>In the path.</summary>
    Path,

    /// <summary>In the query.</summary>
    Query,

    /// <summary>In a header.</summary>
    Header,

    /// <summary>In a cookie.</summary>
    Cookie,

    /// <summary>The query as a whole (OpenAPI 3.2, 4.12.1).</summary>
    Querystring,
}

/// <summary>How a parameter's value is written (OpenAPI 3.1, 4.8.12.3).</summary>
public enum ParameterStyle
{
    /// <summary><c>a,b</c>; the default of path and header.</summary>
    Simple,

    /// <summary><c>.a.b</c>.</summary>
    Label,

    /// <summary><c>;name=a;name=b</c>.</summary>
    Matrix,

    /// <summary><c>name=a&amp;name=b</c>; the default of query and cookie.</summary>
    Form,

    /// <summary><c>a b</c>.</summary>
    SpaceDelimited,

    /// <summary><c>a|b</c>.</summary>
    PipeDelimited,

    /// <summary><c>name[member]=a</c>.</summary>
    DeepObject,

    /// <summary>One JSON text: a parameter with <c>content: application/json</c>.</summary>
    Json,

    /// <summary><c>a</c> and <c>b</c> with a tab between; Swagger 2.0 alone has it (<c>collectionFormat: tsv</c>).</summary>
    TabDelimited,
}

/// <summary>One parameter on the wire.</summary>
public sealed record ParameterModel
{
    /// <summary>The name on the wire.</summary>
    public required string WireName { get; init; }

    /// <summary>Where it stands.</summary>
    public required ParameterPlace Place { get; init; }

    /// <summary>How it is written.</summary>
    public required ParameterStyle Style { get; init; }

    /// <summary>Whether lists and objects are written item by item.</summary>
    public required bool Explode { get; init; }

    /// <summary>Whether reserved characters (RFC 3986, 2.2) of the value stay as they are.</summary>
    public bool AllowReserved { get; init; }

    /// <summary>The member of the request record that it carries; null for a constant.</summary>
    public required MemberModel? Member { get; init; }

    /// <summary>The text that is always sent; null where a member carries the value.</summary>
    public string? Constant { get; init; }
}

/// <summary>The documented errors of an operation.</summary>
/// <param name="EnumName">The C# enum, <c>DescribeImageInfosError</c>.</param>
/// <param name="ClassName">The C# class with the data, <c>DescribeImageInfosErrors</c>.</param>
/// <param name="Codes">The codes in spec order; one code may stand several times, with other statuses or messages.</param>
public sealed record ErrorSetModel(TypeName EnumName, TypeName ClassName, EquatableArray<ErrorCodeModel> Codes);

/// <summary>One documented error.</summary>
/// <param name="Code">The code up to its placeholder: of <c>InvalidParameter.%s</c> it is <c>InvalidParameter.</c>.</param>
/// <param name="HasArgument">True where the code goes on with an argument.</param>
/// <param name="CSharpName">The enum member; codes alike share it.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Message">The documented message, exactly; null where there is none.</param>
/// <param name="Description">What it means, in the spec's words; null where the spec says nothing.</param>
public sealed record ErrorCodeModel(string Code, bool HasArgument, string CSharpName, int Status, string? Message, string? Description);
