namespace ImageCodegen.Runtime;

/// <content>Bounds of double-precision numbers.</content>
public ref partial struct Validator
{
    /// <summary><c>minimum</c> and <c>maximum</c>.</summary>
    public void Range(string? name, double? value, double minimum, double maximum)
    {
        Minimum(name, value, minimum);
        Maximum(name, value, maximum);
    }

    /// <summary><c>minimum</c>.</summary>
    public void Minimum(string? name, double? value, double bound)
    {
        if (value < bound)
        {
            Fail(name, "minimum", Text($"must be at least {bound}, is {value}"));
        }
    }

    /// <summary><c>maximum</c>.</summary>
    public void Maximum(string? name, double? value, double bound)
    {
        if (value > bound)
        {
            Fail(name, "maximum", Text($"must be at most {bound}, is {value}"));
        }
    }

    /// <summary><c>exclusiveMinimum</c>.</summary>
    public void ExclusiveMinimum(string? name, double? value, double bound)
    {
        if (value <= bound)
        {
            Fail(name, "exclusiveMinimum", Text($"must be greater than {bound}, is {value}"));
        }
    }

    /// <summary><c>exclusiveMaximum</c>.</summary>
    public void ExclusiveMaximum(string? name, double? value, double bound)
    {
        if (value >= bound)
        {
            Fail(name, "exclusiveMaximum", Text($"must be less than {bound}, is {value}"));
        }
    }

    /// <summary><c>multipleOf</c>, exact.</summary>
    public void MultipleOf(string? name, double? value, double divisor)
    {
        if (value.HasValue && !ExactMultiple.Is(value.GetValueOrDefault(), divisor))
        {
            Fail(name, "multipleOf", Text($"must be a multiple of {divisor}, is {value}"));
        }
    }

    /// <summary><c>const</c>.</summary>
    public void Const(string? name, double? value, double expected)
    {
        if (value.HasValue && value.GetValueOrDefault() != expected)
        {
            Fail(name, "const", Text($"must be {expected}, is {value}"));
        }
    }
}
