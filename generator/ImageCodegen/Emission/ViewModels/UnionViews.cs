using ImageCodegen.Emission.Escaping;

namespace ImageCodegen.Emission.ViewModels;

/// <summary>A union: <c>Union.hbs</c> and <c>UnionJson.hbs</c>.</summary>
internal sealed record UnionView : IViewModel
{
    public required FileView File { get; init; }

    public required NamesView Names { get; init; }

    public required DocView Doc { get; init; }

    public required CSharpVisibility Visibility { get; init; }

    public required CSharpIdentifier Name { get; init; }

    /// <summary>The cases, in the order of their indexes.</summary>
    public required IReadOnlyList<UnionCaseView> Cases { get; init; }

    /// <summary>The type parameter of <c>Match</c>.</summary>
    public required CSharpIdentifier Result { get; init; }

    /// <summary>The parameters of <c>Match</c>.</summary>
    public required CSharpRow Functions { get; init; }

    /// <summary>The type of a value of no case.</summary>
    public required CSharpType Unknown { get; init; }

    public required CSharpIdentifier UnknownLocal { get; init; }

    /// <summary><c>OneOf</c> or <c>AnyOf</c>.</summary>
    public required CSharpIdentifier Kind { get; init; }

    /// <summary>The wire name of the discriminator; null where there is none.</summary>
    public required CSharpLiteral? Discriminator { get; init; }

    /// <summary>The schemas that the value as a whole is checked against.</summary>
    public required IReadOnlyList<CSharpText> Assertions { get; init; }

    public required IReadOnlyList<PatternView> Patterns { get; init; }

    public required IReadOnlyList<SchemaView> Schemas { get; init; }
}

/// <summary>One case of a union.</summary>
internal sealed record UnionCaseView : IViewModel
{
    /// <summary>Its place among the cases, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>True where its type is a generated one.</summary>
    public required bool IsNamed { get; init; }

    /// <summary>What its type is called in a sentence, where that has no name of its own: <c>an integer</c>.</summary>
    public required XmlDocText Text { get; init; }

    /// <summary>True where C# lets it be converted implicitly.</summary>
    public required bool IsImplicit { get; init; }

    /// <summary>The method that makes it where C# does not.</summary>
    public required CSharpIdentifier From { get; init; }

    public required CSharpType Type { get; init; }

    public required CSharpType Codec { get; init; }

    /// <summary>True where it is a union itself, whose type says how it is read.</summary>
    public required bool IsUnion { get; init; }

    public required CSharpIdentifier Local { get; init; }

    public required CSharpAccess Kinds { get; init; }

    public required IReadOnlyList<UnionShapeView> Shape { get; init; }

    public required bool HasChecks { get; init; }

    /// <summary>True where that is one call.</summary>
    public required bool IsShort { get; init; }

    /// <summary>What stands before that call.</summary>
    public required CSharpBreak Break { get; init; }

    public required IReadOnlyList<CheckView> Checks { get; init; }
}

/// <summary>One property of what tells a case apart.</summary>
internal sealed record UnionShapeView(CSharpIdentifier Name, IReadOnlyList<CSharpText> Items) : IViewModel
{
    /// <summary>True for a property that is true, and not a list.</summary>
    public bool IsFlag { get; init; }
}
