namespace ImageCodegen.Runtime;

/// <content>Bounds of decimal numbers.</content>
public ref partial struct Validator
{
    /// <summary><c>minimum</c> and <c>maximum</c>.</summary>
    public void Range(string? name, decimal? value, decimal minimum, decimal maximum)
    {
        AtLeast(name, value, minimum);
        AtMost(name, value, maximum);
    }

    /// <summary><c>minimum</c>.</summary>
    public void Minimum(string? name, decimal? value, decimal bound) => AtLeast(name, value, bound);

    /// <summary><c>maximum</c>.</summary>
    public void Maximum(string? name, decimal? value, decimal bound) => AtMost(name, value, bound);

    /// <summary><c>exclusiveMinimum</c>.</summary>
    public void ExclusiveMinimum(string? name, decimal? value, decimal bound) => Above(name, value, bound);

    /// <summary><c>exclusiveMaximum</c>.</summary>
    public void ExclusiveMaximum(string? name, decimal? value, decimal bound) => Below(name, value, bound);

    /// <summary><c>multipleOf</c>, exact.</summary>
    public void MultipleOf(string? name, decimal? value, decimal divisor)
    {
        if (value.HasValue && !ExactMultiple.Is(value.GetValueOrDefault(), divisor))
        {
            FailMultiple(name, divisor, value);
        }
    }

    /// <summary><c>const</c>.</summary>
    public void Const(string? name, decimal? value, decimal expected) => Same(name, value, expected);
}
