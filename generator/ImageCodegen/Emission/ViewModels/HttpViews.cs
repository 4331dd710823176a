using ImageCodegen.Emission.Escaping;

namespace ImageCodegen.Emission.ViewModels;

/// <summary>A request and HTTP: <c>RequestHttp.hbs</c>.</summary>
internal sealed record RequestView : IViewModel
{
    public required FileView File { get; init; }

    public required NamesView Names { get; init; }

    public required CSharpIdentifier Name { get; init; }

    public required CSharpAccess Method { get; init; }

    public required CSharpLiteral PathTemplate { get; init; }

    /// <summary>How bodies are sent that are not JSON alone.</summary>
    public required IReadOnlyList<BodyFormatsView> Bodies { get; init; }

    /// <summary>The documented headers of answers; empty where there are none, else one item.</summary>
    public required IReadOnlyList<HeadersView> Headers { get; init; }

    /// <summary>The documented answers by status; empty where none is documented.</summary>
    public required IReadOnlyList<CallView> Responses { get; init; }

    /// <summary>The field that holds them.</summary>
    public required CSharpIdentifier ResponsesField { get; init; }

    /// <summary>The types of the answers in words.</summary>
    public required XmlDocText ResponsesDoc { get; init; }

    public required IReadOnlyList<CallView> Writes { get; init; }

    public required IReadOnlyList<CallView> Constants { get; init; }

    public required IReadOnlyList<AssignmentView> Reads { get; init; }
}

/// <summary>The headers of answers.</summary>
internal sealed record HeadersView(CSharpIdentifier Name, CSharpType Message, IReadOnlyList<HeaderView> Headers) : IViewModel;

/// <summary>One header of answers.</summary>
internal sealed record HeaderView(DocView Doc, CSharpType Type, CSharpIdentifier Name, CSharpType Reader, CSharpType Read, CSharpLiteral WireName) : IViewModel;

/// <summary>The media types of a body.</summary>
internal sealed record BodyFormatsView(CSharpIdentifier Field, IReadOnlyList<CallView> Calls) : IViewModel;

/// <summary>One call of the request writer or reader.</summary>
internal sealed record CallView(CSharpType Method, IReadOnlyList<CSharpText> Arguments) : IViewModel;

/// <summary>One member that is read by a call.</summary>
internal sealed record AssignmentView(CSharpIdentifier Target, CallView Call) : IViewModel;
