using System.Numerics;
using System.Runtime.CompilerServices;

namespace ImageCodegen.Runtime;

/// <content>What the bounds of all kinds of numbers have in common (JSON Schema 2020-12 validation, 6.2).</content>
public ref partial struct Validator
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AtLeast<T>(string? name, T? value, T bound)
        where T : struct, INumber<T>
    {
        if (value.HasValue && value.GetValueOrDefault() < bound)
        {
            FailNumber(name, "minimum", "at least", bound, value);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AtMost<T>(string? name, T? value, T bound)
        where T : struct, INumber<T>
    {
        if (value.HasValue && value.GetValueOrDefault() > bound)
        {
            FailNumber(name, "maximum", "at most", bound, value);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Above<T>(string? name, T? value, T bound)
        where T : struct, INumber<T>
    {
        if (value.HasValue && value.GetValueOrDefault() <= bound)
        {
            FailNumber(name, "exclusiveMinimum", "greater than", bound, value);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Below<T>(string? name, T? value, T bound)
        where T : struct, INumber<T>
    {
        if (value.HasValue && value.GetValueOrDefault() >= bound)
        {
            FailNumber(name, "exclusiveMaximum", "less than", bound, value);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Same<T>(string? name, T? value, T expected)
        where T : struct, INumber<T>
    {
        if (value.HasValue && value.GetValueOrDefault() != expected)
        {
            Fail(name, "const", Text($"must be {expected}, is {value}"));
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void FailNumber<T>(string? name, string keyword, string relation, T bound, T? value)
        where T : struct, INumber<T> => Fail(name, keyword, Text($"must be {relation} {bound}, is {value}"));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void FailMultiple<T>(string? name, T divisor, T? value)
        where T : struct, INumber<T> => Fail(name, "multipleOf", Text($"must be a multiple of {divisor}, is {value}"));
}
