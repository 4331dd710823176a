namespace ImageCodegen.Runtime;

/// <content>Bounds of single-precision numbers.</content>
public ref partial struct Validator
{
    /// <summary><c>minimum</c> and <c>maximum</c>.</summary>
    public void Range(string? name, float? value, float minimum, float maximum)
    {
        AtLeast(name, value, minimum);
        AtMost(name, value, maximum);
    }

    /// <summary><c>minimum</c>.</summary>
    public void Minimum(string? name, float? value, float bound) => AtLeast(name, value, bound);

    /// <summary><c>maximum</c>.</summary>
    public void Maximum(string? name, float? value, float bound) => AtMost(name, value, bound);

    /// <summary><c>exclusiveMinimum</c>.</summary>
    public void ExclusiveMinimum(string? name, float? value, float bound) => Above(name, value, bound);

    /// <summary><c>exclusiveMaximum</c>.</summary>
    public void ExclusiveMaximum(string? name, float? value, float bound) => Below(name, value, bound);

    /// <summary><c>multipleOf</c>, exact.</summary>
    public void MultipleOf(string? name, float? value, float divisor)
    {
        if (value.HasValue && !ExactMultiple.Is(value.GetValueOrDefault(), divisor))
        {
            FailMultiple(name, divisor, value);
        }
    }
}
