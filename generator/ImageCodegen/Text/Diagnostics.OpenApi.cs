namespace ImageCodegen.Text;

/// <summary>IMG01xx: references, and what OpenAPI itself asks of a document.</summary>
public static partial class Diagnostics
{
    /// <summary>No argument.</summary>
    public static readonly DiagnosticDescriptor NoOpenApiVersion = Error("IMG0100", "The document has no 'openapi' version", "Add a line such as openapi: 3.1.1, or name another file");

    /// <summary>{0} the version.</summary>
    public static readonly DiagnosticDescriptor SwaggerVersion = Error("IMG0101", "This is a Swagger {0} document, which is not read", "Convert it to Swagger 2.0 or OpenAPI 3");

    /// <summary>{0} the version.</summary>
    public static readonly DiagnosticDescriptor UnknownOpenApiVersion = Error("IMG0102", "'{0}' is no version of OpenAPI that is read", "Use 3.0.x, 3.1.x or 3.2.x");

    /// <summary>{0} the keyword, {1} the kind it must have, {2} the kind it has.</summary>
    public static readonly DiagnosticDescriptor WrongKind = Error("IMG0103", "'{0}' must be {1}, but it is {2}", "Write {1}, or remove it");

    /// <summary>{0} the keyword, {1} the kind it must have, {2} the kind it has.</summary>
    public static readonly DiagnosticDescriptor IgnoredValue = Warning("IMG0104", "'{0}' must be {1}, but it is {2}; it is ignored", "Write {1}, or remove it");

    /// <summary>{0} the missing key, {1} what misses it.</summary>
    public static readonly DiagnosticDescriptor MissingKey = Error("IMG0105", "'{0}' is missing in {1}", "Add it");

    /// <summary>{0} the reference, {1} a suggestion as a sentence.</summary>
    public static readonly DiagnosticDescriptor UnresolvedReference = Error("IMG0106", "'{0}' leads to nothing", "{1}");

    /// <summary>{0} the reference.</summary>
    public static readonly DiagnosticDescriptor CyclicReference = Error("IMG0107", "'{0}' leads back to itself and never to a value", "Let one part of the circle be a schema of its own");

    /// <summary>{0} the reference, {1} what to do.</summary>
    public static readonly DiagnosticDescriptor InvalidReference = Error("IMG0108", "'{0}' leads to nothing: what stands after # is neither a JSON Pointer nor an anchor", "{1}");

    /// <summary>{0} the id, {1} where it stands first.</summary>
    public static readonly DiagnosticDescriptor DuplicateOperationId = Warning("IMG0109", "The operationId '{0}' was used before, at {1}; this operation is named after its path", "Give each operation an id of its own");

    /// <summary>{0} the name, {1} what is done.</summary>
    public static readonly DiagnosticDescriptor UndeclaredPathParameter = Warning("IMG0110", "The path has '{{{0}}}', which no parameter of the operation declares; {1}", "Declare a parameter '{0}' with in: path");

    /// <summary>{0} the name, {1} the path.</summary>
    public static readonly DiagnosticDescriptor UnusedPathParameter = Warning("IMG0111", "The path parameter '{0}' is not in the path '{1}'; it is ignored", "Put {{{0}}} into the path, or remove the parameter");

    /// <summary>{0} the name, {1} the place.</summary>
    public static readonly DiagnosticDescriptor DuplicateParameter = Warning("IMG0112", "The {1} parameter '{0}' is declared twice; the second is ignored", "Remove one of them");

    /// <summary>{0} the value, {1} the keyword, {2} the values that it may have, {3} what is done.</summary>
    public static readonly DiagnosticDescriptor UnknownKeywordValue = Warning("IMG0113", "'{0}' is no value of '{1}'; {3}", "Use one of {2}");

    /// <summary>{0} the key.</summary>
    public static readonly DiagnosticDescriptor InvalidStatus = Warning("IMG0114", "'{0}' is no HTTP status; the response is ignored", "Write a status such as 404, a range such as 4XX, or default");

    /// <summary>{0} the media types, {1} what becomes of it.</summary>
    public static readonly DiagnosticDescriptor UnsupportedMediaType = Warning("IMG0116", "Values of '{0}' cannot be written from a schema; {1}", "Offer application/json too, or make the text yourself");

    /// <summary>{0} the style, {1} the place, {2} the style that is used, {3} the styles that the place has.</summary>
    public static readonly DiagnosticDescriptor StyleOutOfPlace = Warning("IMG0117", "A {1} parameter cannot have the style '{0}'; '{2}' is used", "Write {3}, or remove the style");

    /// <summary>{0} the path, {1} the reason.</summary>
    public static readonly DiagnosticDescriptor InvalidPath = Error("IMG0118", "The path '{0}' is no path template: {1}", "Write it like /images/{{id}}");

    /// <summary>{0} the path, {1} the path that is used.</summary>
    public static readonly DiagnosticDescriptor PathWithoutSlash = Warning("IMG0119", "The path '{0}' does not start with /; '{1}' is used", "Start it with /");

    /// <summary>{0} the anchor.</summary>
    public static readonly DiagnosticDescriptor OpenTemplate = Warning("IMG0120", "Nothing says what '{0}' means where the schema is used as it is; any value is taken", "Add a default below its $defs: a schema with $dynamicAnchor: {0}");

    /// <summary>{0} the limit.</summary>
    public static readonly DiagnosticDescriptor TooManyScopes = Warning("IMG0121", "Dynamic anchors make more than {0} schemas of those that are written; here they are left out of account", "Let fewer schemas override anchors of each other");

    /// <summary>{0} the keyword, {1} the number of characters, {2} the limit.</summary>
    public static readonly DiagnosticDescriptor LongText = Error("IMG0122", "This text under '{0}' has {1} characters, more than the limit of {2}", "Use a shorter one: descriptions, examples and extensions alone may be so long");

    /// <summary>{0} the reference, {1} the first object with a reference on its way, {2} what to write instead.</summary>
    public static readonly DiagnosticDescriptor PointerThroughReference = Warning("IMG0123", "'{0}' points to something below '{1}', which is a reference itself; not every tool follows it", "Write '{2}'");

    /// <summary>{0} the reference, {1} what is taken.</summary>
    public static readonly DiagnosticDescriptor ReferenceTakenAs = Warning("IMG0124", "'{0}' leads to nothing from here, and is taken as '{1}'", "Write '{1}'");

    /// <summary>{0} the keyword, {1} the number of characters, {2} how many are kept.</summary>
    public static readonly DiagnosticDescriptor LongComment = Warning("IMG0125", "This text under '{0}' has {1} characters; a comment of the code holds the first {2} of them", "Use a shorter one, and put the rest on a page of its own");
}
