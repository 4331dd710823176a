namespace ImageCodegen.Runtime;

/// <content>Bounds of integers.</content>
public ref partial struct Validator
{
    /// <summary><c>minimum</c> and <c>maximum</c>.</summary>
    public void Range(string? name, long? value, long minimum, long maximum)
    {
        AtLeast(name, value, minimum);
        AtMost(name, value, maximum);
    }

    /// <summary><c>minimum</c>.</summary>
    public void Minimum(string? name, long? value, long bound) => AtLeast(name, value, bound);

    /// <summary><c>maximum</c>.</summary>
    public void Maximum(string? name, long? value, long bound) => AtMost(name, value, bound);

    /// <summary><c>exclusiveMinimum</c>.</summary>
    public void ExclusiveMinimum(string? name, long? value, long bound) => Above(name, value, bound);

    /// <summary><c>exclusiveMaximum</c>.</summary>
    public void ExclusiveMaximum(string? name, long? value, long bound) => Below(name, value, bound);

    /// <summary><c>multipleOf</c>, exact.</summary>
    public void MultipleOf(string? name, long? value, long divisor)
    {
        if (value.HasValue && !ExactMultiple.Is(value.GetValueOrDefault(), divisor))
        {
            FailMultiple(name, divisor, value);
        }
    }

    /// <summary><c>const</c>.</summary>
    public void Const(string? name, long? value, long expected) => Same(name, value, expected);
}
