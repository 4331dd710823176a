namespace ImageCodegen.Runtime;

/// <summary>A string with documented values, open to others.</summary>
/// <typeparam name="T">The type itself.</typeparam>
public interface IStringEnum<T>
    where T : struct, IStringEnum<T>
{
    /// <summary>The value on the wire; empty for the default of the type.</summary>
    string Value { get; }

    /// <summary>True where the value is documented.</summary>
    bool IsKnown { get; }

    /// <summary>Makes a value, documented or not.</summary>
    static abstract T FromWire(string value);

    /// <summary>The documented value that has these bytes, from a literal; null where none has. Saves the string.</summary>
    static abstract string? Known(ReadOnlySpan<byte> utf8);
}
