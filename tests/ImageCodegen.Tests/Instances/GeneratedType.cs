using System.Reflection;
using System.Text.Json;
using ImageCodegen.Runtime;

namespace ImageCodegen.Tests.Instances;

/// <summary>A generated type, used as its users do.</summary>
internal sealed class GeneratedType(Type type)
{
    private delegate object? Reader(ReadOnlySpan<byte> utf8Json);

    private readonly MethodInfo? validate = type.GetMethod("Validate", BindingFlags.Public | BindingFlags.Instance, []);

    /// <summary>Its name.</summary>
    public string Name => type.Name;

    /// <summary>True where it can be asked whether a value is valid.</summary>
    public bool Validates => validate is not null;

    /// <summary>
    /// What is wrong with a value that is valid as JSON Schema, which knows no discriminators; null where it comes back as it was, equals
    /// itself and is valid.
    /// </summary>
    public string? Problem(string json)
    {
        try
        {
            var value = Read(json);
            return Lost(json, value) ?? Unequal(json, value)
                ?? (Failures(value).Where(static f => f.Keyword != "discriminator").ToList() is { Count: > 0 } failures ? $"valid, but: {string.Join("; ", failures.Take(3))}" : null);
        }
        catch (JsonException fault)
        {
            return $"cannot be read: {fault.Message}";
        }
    }

    /// <summary>What is wrong with how a value that is not valid is treated; null where it is refused, or kept and reported.</summary>
    /// <param name="json">The value.</param>
    /// <param name="tolerated">True where it need not be reported.</param>
    public string? ProblemOfInvalid(string json, bool tolerated)
    {
        try
        {
            var value = Read(json);

            // An enum on its own is a struct of its text: there is no place that keeps how it was spelled.
            return (tolerated && !Validates ? null : Lost(json, value)) ?? Unequal(json, value) ?? (!tolerated && Validates && Failures(value).Count == 0 ? "is not reported" : null);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Reads a value with the method of the type itself.</summary>
    public object? Parse(byte[] utf8Json)
    {
        var parse = typeof(JsonRecord).GetMethods().Single(static m => m.Name == nameof(JsonRecord.Parse) && m.GetParameters()[0].ParameterType == typeof(ReadOnlySpan<byte>));
        return parse.MakeGenericMethod(type).CreateDelegate<Reader>()(utf8Json);
    }

    /// <summary>Reads a value.</summary>
    public object? Read(string json) => JsonSerializer.Deserialize(json, type);

    /// <summary>What a member of a value is.</summary>
    public object? Member(string json, string name) => type.GetProperty(name)!.GetValue(Read(json));

    /// <summary>What was lost on the way back; null where nothing was.</summary>
    public string? Lost(string json, object? value)
    {
        var written = JsonSerializer.Serialize(value, type);
        return TokenText.Same(JsonElement.Parse(json), JsonElement.Parse(written)) ? null : $"is written as {(written.Length > 400 ? written[..400] : written)}";
    }

    private string? Unequal(string json, object? value)
    {
        var again = Read(json);
        return Equals(value, again) && value?.GetHashCode() == again?.GetHashCode() ? null : "is read twice as two values that are not equal";
    }

    /// <summary>What validation reports.</summary>
    public IReadOnlyList<ValidationFailure> Failures(object? value) =>
        value is not null && validate?.Invoke(value, []) is ValidationResult result ? result.Failures : [];
}
