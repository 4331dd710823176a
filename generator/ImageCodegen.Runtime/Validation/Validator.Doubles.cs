namespace ImageCodegen.Runtime;

/// <content>Bounds of double-precision numbers.</content>
public ref partial struct Validator
{
    /// <summary><c>minimum</c> and <c>maximum</c>.</summary>
    public void Range(string? name, double? value, double minimum, double maximum)
    {
        AtLeast(name, value, minimum);
        AtMost(name, value, maximum);
    }

    /// <summary><c>minimum</c>.</summary>
    public void Minimum(string? name, double? value, double bound) => AtLeast(name, value, bound);

    /// <summary><c>maximum</c>.</summary>
    public void Maximum(string? name, double? value, double bound) => AtMost(name, value, bound);

    /// <summary><c>exclusiveMinimum</c>.</summary>
    public void ExclusiveMinimum(string? name, double? value, double bound) => Above(name, value, bound);

    /// <summary><c>exclusiveMaximum</c>.</summary>
    public void ExclusiveMaximum(string? name, double? value, double bound) => Below(name, value, bound);

    /// <summary><c>multipleOf</c>, exact.</summary>
    public void MultipleOf(string? name, double? value, double divisor)
    {
        if (value.HasValue && !ExactMultiple.Is(value.GetValueOrDefault(), divisor))
        {
            FailMultiple(name, divisor, value);
        }
    }

    /// <summary><c>const</c>.</summary>
    public void Const(string? name, double? value, double expected) => Same(name, value, expected);
}
