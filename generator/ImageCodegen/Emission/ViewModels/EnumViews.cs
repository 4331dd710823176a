using ImageCodegen.Emission.Escaping;

namespace ImageCodegen.Emission.ViewModels;

/// <summary>An enum: <c>StringEnum.hbs</c>, <c>StringEnumJson.hbs</c> and <c>IntegerEnumJson.hbs</c>.</summary>
internal sealed record StringEnumView : IViewModel
{
    public required FileView File { get; init; }

    public required NamesView Names { get; init; }

    public required DocView Doc { get; init; }

    public required CSharpVisibility Visibility { get; init; }

    public required CSharpIdentifier Name { get; init; }

    /// <summary>True where the values are text; false where they are integers.</summary>
    public required bool IsText { get; init; }

    public required IReadOnlyList<EnumValueView> Values { get; init; }

    /// <summary>The wire values.</summary>
    public required CSharpRow Texts { get; init; }
}

/// <summary>One documented value.</summary>
internal sealed record EnumValueView : IViewModel
{
    public required DocView Doc { get; init; }

    public required bool IsObsolete { get; init; }

    public required CSharpType Obsolete { get; init; }

    public required CSharpIdentifier Name { get; init; }

    public required CSharpLiteral Wire { get; init; }
}
