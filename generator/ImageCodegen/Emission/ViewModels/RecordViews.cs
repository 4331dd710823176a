namespace ImageCodegen.Emission.ViewModels;

/// <summary>A record's shape: <c>Record.hbs</c>.</summary>
internal sealed record RecordView : IViewModel
{
    public required FileView File { get; init; }

    public required DocView Doc { get; init; }

    public required CSharpVisibility Visibility { get; init; }

    public required CSharpIdentifier Name { get; init; }

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

    public required bool HasDefault { get; init; }

    public required CSharpText? Default { get; init; }
}
