using ImageCodegen.Emission.Escaping;

namespace ImageCodegen.Emission.ViewModels;

/// <summary>A request and HTTP: <c>RequestHttp.hbs</c>.</summary>
internal sealed record RequestView : IViewModel
{
    public required FileView File { get; init; }

    public required NamesView Names { get; init; }

    public required CSharpIdentifier Name { get; init; }

    /// <summary>The method and the path, constant parameters, and the documented answers.</summary>
    public required CSharpRow Operation { get; init; }

    /// <summary>How bodies are sent that are not JSON alone.</summary>
    public required IReadOnlyList<BodyFormatsView> Bodies { get; init; }

    /// <summary>The defaults that are no constants.</summary>
    public required IReadOnlyList<DefaultView> Defaults { get; init; }

    /// <summary>The properties whose values stand in private fields.</summary>
    public required IReadOnlyList<PropertyView> Fields { get; init; }

    /// <summary>The documented headers of answers; empty where there are none, else one item.</summary>
    public required IReadOnlyList<HeadersView> Headers { get; init; }

    /// <summary>Every parameter that is a member, and the bodies.</summary>
    public required IReadOnlyList<ExchangeView> Members { get; init; }

    public required bool HasEquality { get; init; }

    /// <summary>True: no record derives from a request.</summary>
    public required bool IsSealed { get; init; }

    public required CSharpRow Equality { get; init; }

    public required CSharpRow Hash { get; init; }

    /// <summary>What validation checks; empty where that is nothing, else one item.</summary>
    public required IReadOnlyList<ValidationView> Validation { get; init; }
}

/// <summary>The headers of answers.</summary>
internal sealed record HeadersView(CSharpIdentifier Name, CSharpType Message, IReadOnlyList<HeaderView> Headers) : IViewModel;

/// <summary>One header of answers.</summary>
internal sealed record HeaderView(DocView Doc, CSharpType Type, CSharpIdentifier Name, CSharpType Reader, CSharpType Read, CSharpLiteral WireName) : IViewModel;

/// <summary>The media types of a body.</summary>
internal sealed record BodyFormatsView(CSharpIdentifier Field, CSharpRow Calls) : IViewModel;

/// <summary>One call of the exchange.</summary>
internal sealed record CallView(CSharpType Method, IReadOnlyList<CSharpText> Arguments) : IViewModel;

/// <summary>One member, and the call that it goes through.</summary>
/// <param name="Target">The member, or the field behind it.</param>
/// <param name="HasJsonName">True where its name in JSON is another than on the wire.</param>
/// <param name="JsonName">Its name in JSON.</param>
/// <param name="Call">The call.</param>
internal sealed record ExchangeView(CSharpIdentifier Target, bool HasJsonName, CSharpLiteral JsonName, CallView Call) : IViewModel;
