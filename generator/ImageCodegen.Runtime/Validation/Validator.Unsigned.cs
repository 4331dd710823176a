namespace ImageCodegen.Runtime;

/// <content>Bounds of unsigned integers.</content>
public ref partial struct Validator
{
    /// <summary><c>minimum</c> and <c>maximum</c>.</summary>
    public void Range(string? name, ulong? value, ulong minimum, ulong maximum)
    {
        AtLeast(name, value, minimum);
        AtMost(name, value, maximum);
    }

    /// <summary><c>minimum</c>.</summary>
    public void Minimum(string? name, ulong? value, ulong bound) => AtLeast(name, value, bound);

    /// <summary><c>maximum</c>.</summary>
    public void Maximum(string? name, ulong? value, ulong bound) => AtMost(name, value, bound);

    /// <summary><c>exclusiveMinimum</c>.</summary>
    public void ExclusiveMinimum(string? name, ulong? value, ulong bound) => Above(name, value, bound);

    /// <summary><c>exclusiveMaximum</c>.</summary>
    public void ExclusiveMaximum(string? name, ulong? value, ulong bound) => Below(name, value, bound);

    /// <summary><c>multipleOf</c>, exact.</summary>
    public void MultipleOf(string? name, ulong? value, ulong divisor)
    {
        if (value.HasValue && !ExactMultiple.Is(value.GetValueOrDefault(), divisor))
        {
            FailMultiple(name, divisor, value);
        }
    }

    /// <summary><c>const</c>.</summary>
    public void Const(string? name, ulong? value, ulong expected) => Same(name, value, expected);
}
