namespace ImageCodegen.Model;

/// <summary>An integer with documented values that have names. Open, as string enums are.</summary>
public sealed record IntegerEnumModel : TypeModel
{
    /// <summary><see cref="ScalarKind.Int32"/> or <see cref="ScalarKind.Int64"/>.</summary>
    public required ScalarKind Underlying { get; init; }

    /// <summary>The documented values, in spec order, without duplicates.</summary>
    public required EquatableArray<IntegerEnumValueModel> Values { get; init; }
}

/// <summary>One documented value of an integer enum.</summary>
/// <param name="Wire">The value as JSON integer text; fits a <c>long</c>.</param>
/// <param name="CSharpName">Its C# name, unique in the enum.</param>
/// <param name="Documentation">What the spec says about it.</param>
public sealed record IntegerEnumValueModel(string Wire, string CSharpName, Documentation Documentation);
