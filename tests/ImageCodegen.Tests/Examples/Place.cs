using ImageCodegen.Syntax;

namespace ImageCodegen.Tests.Examples;

/// <summary>What stands at a place of a document.</summary>
internal enum PlaceKind
{
    /// <summary>The document itself.</summary>
    Document,

    /// <summary>Its components.</summary>
    Components,

    /// <summary>A path, or a webhook.</summary>
    PathItem,

    /// <summary>An operation.</summary>
    Operation,

    /// <summary>A callback.</summary>
    Callback,

    /// <summary>A parameter.</summary>
    Parameter,

    /// <summary>A header.</summary>
    Header,

    /// <summary>A request body.</summary>
    RequestBody,

    /// <summary>A response.</summary>
    Response,

    /// <summary>A media type.</summary>
    Media,

    /// <summary>How a part of a form is written.</summary>
    Encoding,

    /// <summary>A schema.</summary>
    Schema,
}

/// <summary>A place of a document that OpenAPI gives a meaning.</summary>
/// <param name="pointer">Its JSON Pointer.</param>
/// <param name="kind">What stands there.</param>
/// <param name="node">What it says.</param>
/// <param name="parent">Where it stands; null for the document.</param>
/// <param name="keyword">The keyword of the parent that holds it, <c>properties</c>.</param>
/// <param name="name">Its key or index below the keyword; empty where the keyword holds one alone.</param>
internal sealed class Place(string pointer, PlaceKind kind, MappingNode node, Place? parent, string keyword, string name)
{
    /// <summary>Its JSON Pointer.</summary>
    public string Pointer => pointer;

    /// <summary>What stands there.</summary>
    public PlaceKind Kind => kind;

    /// <summary>What it says.</summary>
    public MappingNode Node => node;

    /// <summary>Where it stands; null for the document.</summary>
    public Place? Parent => parent;

    /// <summary>The keyword of the parent that holds it.</summary>
    public string Keyword => keyword;

    /// <summary>Its key or index below the keyword; empty where the keyword holds one alone.</summary>
    public string Name => name;
}
