namespace ImageCodegen.Runtime;

/// <summary>An integer with documented values, open to others.</summary>
/// <typeparam name="T">The type itself.</typeparam>
public interface IIntegerEnum<T>
    where T : struct, IIntegerEnum<T>
{
    /// <summary>The value on the wire.</summary>
    long Value { get; }

    /// <summary>True where the value is documented.</summary>
    bool IsKnown { get; }

    /// <summary>Makes a value, documented or not.</summary>
    static abstract T FromWire(long value);
}
