using ImageCodegen.Emission.Escaping;

namespace ImageCodegen.Emission.ViewModels;

/// <summary>What validation checks of a record: <c>RecordValidation.hbs</c>, a part of <c>RecordJson.hbs</c>.</summary>
internal sealed record ValidationView : IViewModel
{
    public required NamesView Names { get; init; }

    public required IReadOnlyList<CheckView> Checks { get; init; }

    /// <summary>True where there is one call, and nothing around it.</summary>
    public required bool IsAlone { get; init; }

    /// <summary>What stands before that call.</summary>
    public required CSharpBreak Break { get; init; }

    public required bool IsClosed { get; init; }

    public required bool IsDerived { get; init; }

    public required bool IsSealed { get; init; }

    /// <summary>True where members that have no names have a type.</summary>
    public required bool HasRest { get; init; }

    public required IReadOnlyList<PatternView> Patterns { get; init; }

    public required IReadOnlyList<SchemaView> Schemas { get; init; }
}

/// <summary>One call of the validator.</summary>
internal sealed record CheckView : IViewModel
{
    public required CSharpType Method { get; init; }

    public required IReadOnlyList<CSharpText> Arguments { get; init; }

    /// <summary>True where <see cref="Inner"/> is checked of every item or value.</summary>
    public required bool HasInner { get; init; }

    /// <summary>True where that is one call.</summary>
    public required bool IsShort { get; init; }

    public required CSharpType Validator { get; init; }

    public required CSharpType ItemType { get; init; }

    public required IReadOnlyList<CheckView> Inner { get; init; }

    /// <summary>How many characters it has where it stands on one line.</summary>
    internal int Length => $"check.{Method}({string.Join(", ", Arguments)});".Length
        + (IsShort ? $", static (ref {Validator} check, {ItemType} item) => ".Length + Inner[0].Length - 1 : 0);
}

/// <summary>One schema of JSON Schema.</summary>
internal sealed record SchemaView(CSharpLiteral Json, CSharpIdentifier Field) : IViewModel;

/// <summary>One pattern.</summary>
internal sealed record PatternView(CSharpLiteral Pattern, CSharpIdentifier Method) : IViewModel;
