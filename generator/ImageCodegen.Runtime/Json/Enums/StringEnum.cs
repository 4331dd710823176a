namespace ImageCodegen.Runtime;

/// <summary>What string enums have in common.</summary>
public static class StringEnum
{
    /// <summary>A wire value as an enum stores it: the empty one as null, as the default of the type has it, so that the two are equal.</summary>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    public static string Stored(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Length == 0 ? null! : value;
    }
}
