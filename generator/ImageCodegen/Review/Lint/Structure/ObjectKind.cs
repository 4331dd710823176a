namespace ImageCodegen.Review.Lint.Structure;

/// <summary>The objects that a document is made of (OpenAPI 3.1, 4.8). Their fields stand in <see cref="OpenApiStructure"/>.</summary>
internal enum ObjectKind
{
    /// <summary>The document itself.</summary>
    Document,

    /// <summary>What the document is about.</summary>
    Info,

    /// <summary>Whom to ask.</summary>
    Contact,

    /// <summary>What may be done with it.</summary>
    License,

    /// <summary>Where the interface is.</summary>
    Server,

    /// <summary>A part of a server's address.</summary>
    ServerVariable,

    /// <summary>What is declared once and referred to.</summary>
    Components,

    /// <summary>The paths.</summary>
    Paths,

    /// <summary>One path.</summary>
    PathItem,

    /// <summary>One method of a path.</summary>
    Operation,

    /// <summary>A link to more text.</summary>
    ExternalDocs,

    /// <summary>A parameter.</summary>
    Parameter,

    /// <summary>What a request carries.</summary>
    RequestBody,

    /// <summary>A body in one media type.</summary>
    MediaType,

    /// <summary>How a part of a body is written.</summary>
    Encoding,

    /// <summary>The responses of an operation.</summary>
    Responses,

    /// <summary>One response.</summary>
    Response,

    /// <summary>Requests that the server makes.</summary>
    Callback,

    /// <summary>A value in use.</summary>
    Example,

    /// <summary>An operation that a response leads to.</summary>
    Link,

    /// <summary>A header.</summary>
    Header,

    /// <summary>A group of operations.</summary>
    Tag,

    /// <summary>A reference to another object.</summary>
    Reference,

    /// <summary>A schema.</summary>
    Schema,

    /// <summary>What tells the cases of a schema apart.</summary>
    Discriminator,

    /// <summary>How a value is written in XML.</summary>
    Xml,

    /// <summary>A way to prove who calls.</summary>
    SecurityScheme,

    /// <summary>The flows of OAuth.</summary>
    OAuthFlows,

    /// <summary>One flow of OAuth.</summary>
    OAuthFlow,

    /// <summary>The schemes that a call needs together.</summary>
    SecurityRequirement,
}
