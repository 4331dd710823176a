using ImageCodegen.Emission.Escaping;

namespace ImageCodegen.Emission.ViewModels;

/// <summary>A record's shape: <c>Record.hbs</c>.</summary>
internal sealed record RecordView : IViewModel
{
    public required FileView File { get; init; }

    public required DocView Doc { get; init; }

    public required CSharpVisibility Visibility { get; init; }

    public required CSharpIdentifier Name { get; init; }

    /// <summary>True where no record derives from it.</summary>
    public required bool IsSealed { get; init; }

    public required bool HasBase { get; init; }

    /// <summary>The record that it derives from; null where there is none.</summary>
    public required CSharpType? Base { get; init; }

    public required IReadOnlyList<PropertyView> Properties { get; init; }
}

/// <summary>One property of a record.</summary>
internal sealed record PropertyView : IViewModel
{
    public required DocView Doc { get; init; }

    /// <summary>True where the property is obsolete and stands in front of <see cref="Field"/>.</summary>
    public required bool IsObsolete { get; init; }

    public required CSharpType Obsolete { get; init; }

    public required bool IsRequired { get; init; }

    public required CSharpType Type { get; init; }

    public required CSharpIdentifier Name { get; init; }

    public required CSharpIdentifier Field { get; init; }

    /// <summary>True where derived records use the field too.</summary>
    public required bool IsShared { get; init; }

    public required bool HasDefault { get; init; }

    public required CSharpText? Default { get; init; }
}
