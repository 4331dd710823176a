using ImageCodegen.Emission.Escaping;

namespace ImageCodegen.Emission.ViewModels;

/// <summary>The documented errors of an operation: <c>ErrorEnum.hbs</c> and <c>ErrorTable.hbs</c>.</summary>
internal sealed record ErrorSetView : IViewModel
{
    public required FileView File { get; init; }

    public required NamesView Names { get; init; }

    public required CSharpVisibility Visibility { get; init; }

    public required XmlDocText Operation { get; init; }

    public required CSharpIdentifier EnumName { get; init; }

    public required CSharpIdentifier ClassName { get; init; }

    public required IReadOnlyList<ErrorMemberView> Members { get; init; }

    public required IReadOnlyList<ErrorCodeView> Codes { get; init; }
}

/// <summary>A member of the enum.</summary>
internal sealed record ErrorMemberView(DocView Doc, CSharpIdentifier Name) : IViewModel;

/// <summary>One documented code.</summary>
internal sealed record ErrorCodeView : IViewModel
{
    public required CSharpAccess Error { get; init; }

    public required CSharpLiteral Code { get; init; }

    public required int Status { get; init; }

    public required IReadOnlyList<PropertyValueView> Properties { get; init; }

    public required bool HasProperties { get; init; }
}

/// <summary>One property in an object initializer.</summary>
internal sealed record PropertyValueView(CSharpIdentifier Name, CSharpLiteral Value) : IViewModel;
