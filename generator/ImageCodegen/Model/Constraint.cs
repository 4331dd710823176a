namespace ImageCodegen.Model;

/// <summary>One thing that validation checks of a value. Each case is a keyword of JSON Schema 2020-12 validation, or a pair of them.</summary>
public abstract record Constraint
{
    private protected Constraint()
    {
    }
}

/// <summary><c>minLength</c> and <c>maxLength</c>, in Unicode code points (6.3.1, 6.3.2); null where not set.</summary>
public sealed record TextLength(long? Minimum, long? Maximum) : Constraint;

/// <summary><c>pattern</c> (6.3.3): an ECMA-262 regular expression, not anchored, already translated for .NET.</summary>
/// <param name="Source">The pattern as the spec has it.</param>
/// <param name="DotNet">The pattern that .NET reads in the same way.</param>
public sealed record TextPattern(string Source, string DotNet) : Constraint;

/// <summary>
/// <c>minimum</c>, <c>maximum</c> and their exclusive forms (6.2.2 to 6.2.5); bounds are JSON number texts, null where not set.
/// </summary>
public sealed record NumberRange(string? Minimum, bool MinimumExclusive, string? Maximum, bool MaximumExclusive) : Constraint;

/// <summary><c>multipleOf</c> (6.2.1): a JSON number text greater than zero.</summary>
public sealed record MultipleOf(string Divisor) : Constraint;

/// <summary><c>minItems</c> and <c>maxItems</c> (6.4.1, 6.4.2); null where not set.</summary>
public sealed record ItemCount(long? Minimum, long? Maximum) : Constraint;

/// <summary><c>uniqueItems: true</c> (6.4.3).</summary>
public sealed record UniqueItems : Constraint;

/// <summary><c>minProperties</c> and <c>maxProperties</c> (6.5.1, 6.5.2); null where not set.</summary>
public sealed record PropertyCount(long? Minimum, long? Maximum) : Constraint;

/// <summary><c>const</c> (6.1.3) of a scalar.</summary>
public sealed record ConstValue(LiteralModel Value) : Constraint;
