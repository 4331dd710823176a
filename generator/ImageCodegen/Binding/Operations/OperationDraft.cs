using ImageCodegen.Binding.Kept;
using ImageCodegen.Binding.Names;
using ImageCodegen.Binding.Shapes;
using ImageCodegen.Model;
using ImageCodegen.OpenApi;

namespace ImageCodegen.Binding.Operations;

/// <summary>A parameter in the making.</summary>
/// <param name="Source">The parameter.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Style">How it is written.</param>
/// <param name="Explode">Whether lists and objects are written item by item.</param>
/// <param name="Value">Its schemas; null where any value is taken.</param>
/// <param name="Constant">The text that is always sent; null where the value is the caller's.</param>
internal sealed record ParameterDraft(Parameter Source, ParameterPlace Place, ParameterStyle Style, bool Explode, SchemaSet? Value, string? Constant);

/// <summary>The body of a response in the making.</summary>
/// <param name="Source">The response.</param>
/// <param name="MediaType">The media type; null where there is no content.</param>
/// <param name="HasBody">True where the content is JSON.</param>
/// <param name="Value">Its schemas; null where any value is taken.</param>
internal sealed record BodyDraft(MediaBody Source, string? MediaType, bool HasBody, SchemaSet? Value);

/// <summary>A request body in the making.</summary>
/// <param name="Source">The body.</param>
/// <param name="Value">Its schemas; null where any value is taken.</param>
/// <param name="Scalar">What it is in place of its schemas, which say nothing of text and bytes; null where they count.</param>
/// <param name="Formats">The media types that it can be sent as.</param>
internal sealed record RequestBodyDraft(MediaBody Source, SchemaSet? Value, ScalarKind? Scalar, List<BodyFormatDraft> Formats)
{
    /// <summary>What it is called where it is not the usual body.</summary>
    public string Name => MediaTypes.BodyName(Formats[0].MediaType);
}

/// <summary>A media type of a request body in the making.</summary>
/// <param name="MediaType">The media type.</param>
/// <param name="Kind">How the body stands on the wire.</param>
/// <param name="Parts">How members stand in a form.</param>
internal sealed record BodyFormatDraft(string MediaType, BodyKind Kind, IReadOnlyList<BodyPartModel> Parts);

/// <summary>An operation in the making.</summary>
internal sealed class OperationDraft(Operation source, NameWish name)
{
    public Operation Source { get; } = source;

    public string Name => Wish.Name;

    /// <summary>What it wishes to be called.</summary>
    public NameWish Wish { get; } = name;

    /// <summary>It in words that last; null where no names are kept.</summary>
    public PlaceKey? Place { get; set; }

    /// <summary>True where it has the name that it had.</summary>
    public bool IsKept { get; set; }

    /// <summary>The path, with its parameters in braces as they are declared.</summary>
    public string PathTemplate { get; set; } = source.Path.Template;

    public List<ParameterDraft> Parameters { get; } = [];

    public IReadOnlyList<RequestBodyDraft> Bodies { get; set; } = [];

    public List<(string Status, BodyDraft Response)> Responses { get; } = [];

    public IReadOnlyList<ErrorCodeModel> Errors { get; set; } = [];

    public NameWish? RequestName { get; set; }

    public NameWish? ErrorName { get; set; }

    public NameWish? ErrorsName { get; set; }
}
