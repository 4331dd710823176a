namespace ImageCodegen.Runtime;

/// <summary>A string with documented values, open to others.</summary>
/// <typeparam name="T">The type itself.</typeparam>
public interface IStringEnum<T>
    where T : struct, IStringEnum<T>
{
    /// <summary>The documented values, in the order of the contract.</summary>
    static abstract StringEnumValues<T> Values { get; }

    /// <summary>The value on the wire; empty for the default of the type.</summary>
    string Value { get; }

    /// <summary>True where the value is documented.</summary>
    bool IsKnown { get; }
}
