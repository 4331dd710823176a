namespace ImageCodegen.Runtime;

/// <content>Bounds of unsigned integers.</content>
public ref partial struct Validator
{
    /// <summary><c>minimum</c> and <c>maximum</c>.</summary>
    public void Range(string? name, ulong? value, ulong minimum, ulong maximum)
    {
        Minimum(name, value, minimum);
        Maximum(name, value, maximum);
    }

    /// <summary><c>minimum</c>.</summary>
    public void Minimum(string? name, ulong? value, ulong bound)
    {
        if (value < bound)
        {
            Fail(name, "minimum", Text($"must be at least {bound}, is {value}"));
        }
    }

    /// <summary><c>maximum</c>.</summary>
    public void Maximum(string? name, ulong? value, ulong bound)
    {
        if (value > bound)
        {
            Fail(name, "maximum", Text($"must be at most {bound}, is {value}"));
        }
    }

    /// <summary><c>exclusiveMinimum</c>.</summary>
    public void ExclusiveMinimum(string? name, ulong? value, ulong bound)
    {
        if (value <= bound)
        {
            Fail(name, "exclusiveMinimum", Text($"must be greater than {bound}, is {value}"));
        }
    }

    /// <summary><c>exclusiveMaximum</c>.</summary>
    public void ExclusiveMaximum(string? name, ulong? value, ulong bound)
    {
        if (value >= bound)
        {
            Fail(name, "exclusiveMaximum", Text($"must be less than {bound}, is {value}"));
        }
    }

    /// <summary><c>multipleOf</c>, exact.</summary>
    public void MultipleOf(string? name, ulong? value, ulong divisor)
    {
        if (value.HasValue && !ExactMultiple.Is(value.GetValueOrDefault(), divisor))
        {
            Fail(name, "multipleOf", Text($"must be a multiple of {divisor}, is {value}"));
        }
    }

    /// <summary><c>const</c>.</summary>
    public void Const(string? name, ulong? value, ulong expected)
    {
        if (value.HasValue && value.GetValueOrDefault() != expected)
        {
            Fail(name, "const", Text($"must be {expected}, is {value}"));
        }
    }
}
