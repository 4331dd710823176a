namespace ImageCodegen.Runtime;

/// <summary>An integer with documented values, open to others.</summary>
/// <typeparam name="T">The type itself.</typeparam>
public interface IIntegerEnum<T>
    where T : struct, IIntegerEnum<T>
{
    /// <summary>The documented values, in the order of the contract.</summary>
    static abstract IntegerEnumValues<T> Values { get; }

    /// <summary>The value on the wire.</summary>
    long Value { get; }

    /// <summary>True where the value is documented.</summary>
    bool IsKnown { get; }
}
