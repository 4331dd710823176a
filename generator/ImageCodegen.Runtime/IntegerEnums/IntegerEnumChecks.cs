namespace ImageCodegen.Runtime;

/// <summary>Checks of integer enums. Null values are passed over.</summary>
public static class IntegerEnumChecks
{
    /// <summary><c>enum</c>: the value is a documented one.</summary>
    public static void Known<T>(this ref Validator check, string? name, T value)
        where T : struct, IIntegerEnum<T>
    {
        if (!value.IsKnown)
        {
            check.Fail(name, "enum", FormattableString.Invariant($"is not a documented value: {value.Value}"));
        }
    }

    /// <summary><c>enum</c>: the value is a documented one.</summary>
    public static void Known<T>(this ref Validator check, string? name, T? value)
        where T : struct, IIntegerEnum<T>
    {
        if (value.HasValue)
        {
            check.Known(name, value.GetValueOrDefault());
        }
    }

    /// <summary><c>const</c>.</summary>
    public static void Const<T>(this ref Validator check, string? name, T? value, T expected)
        where T : struct, IIntegerEnum<T>
    {
        if (value.HasValue)
        {
            check.Const(name, (long?)value.GetValueOrDefault().Value, expected.Value);
        }
    }
}
