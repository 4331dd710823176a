namespace ImageCodegen.Model;

/// <summary>One thing that validation checks of a value. Each case is a keyword of JSON Schema 2020-12 validation, or a pair of them.</summary>
public abstract record Constraint
{
    private protected Constraint()
    {
    }
}

/// <summary>
/// Null is not valid, though one of <c>type</c>, <c>enum</c> and <c>const</c> allows it and the C# type takes it (6.1): all of them must.
/// </summary>
public sealed record NotNull : Constraint;

/// <summary><c>minLength</c> and <c>maxLength</c>, in Unicode code points (6.3.1, 6.3.2); null where not set.</summary>
public sealed record TextLength(long? Minimum, long? Maximum) : Constraint;

/// <summary><c>pattern</c> (6.3.3): an ECMA-262 regular expression, not anchored, already translated for .NET.</summary>
/// <param name="Source">The pattern as the spec has it.</param>
/// <param name="DotNet">The pattern that .NET reads in the same way.</param>
public sealed record TextPattern(string Source, string DotNet) : Constraint;

/// <summary><c>format</c> (7.3) of a string that has no C# type of its own, where the user wants formats to be checked.</summary>
public sealed record TextFormat(string Name) : Constraint;

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

/// <summary>Of some members of a record one must be there, or none where that is allowed.</summary>
/// <param name="CSharpNames">The members.</param>
/// <param name="Required">True where one must be there.</param>
public sealed record OneMember(EquatableArray<string> CSharpNames, bool Required) : Constraint;

/// <summary><c>const</c> (6.1.3) of a scalar.</summary>
public sealed record ConstValue(LiteralModel Value) : Constraint;

/// <summary><c>enum</c> or <c>const</c> (6.1.2, 6.1.3) of values that have no enum type: numbers, booleans, objects, mixed types.</summary>
/// <param name="JsonTexts">The values as JSON texts; null is among them only of any value.</param>
public sealed record AllowedValues(EquatableArray<string> JsonTexts) : Constraint
{
    /// <summary>The same as a JSON Schema.</summary>
    public string JsonSchema => $"{{\"enum\":[{string.Join(',', JsonTexts)}]}}";
}

/// <summary>
/// Keywords that no other case stands for: conditions, <c>not</c>, <c>contains</c>, <c>prefixItems</c>,
/// <c>patternProperties</c>, <c>dependentSchemas</c> and the like, checked on the value's JSON form.
/// </summary>
/// <param name="JsonSchema">
/// A schema of JSON Schema 2020-12 as JSON text that stands alone: what it refers to is in its <c>$defs</c>, patterns are
/// .NET's.
/// </param>
public sealed record SchemaAssertion(string JsonSchema) : Constraint;
