using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>One case of a union.</summary>
internal abstract class UnionCase(JsonKinds kinds, UnionShape shape)
{
    private readonly byte[][] discriminatorValues = [.. shape.DiscriminatorValues.Concat(shape.Names.Select(static n => n.Value)).Select(Encoding.UTF8.GetBytes)];
    private readonly byte[][] texts = [.. shape.Texts.Select(Encoding.UTF8.GetBytes)];

    public UnionShape Shape { get; } = shape;

    public JsonKinds Kinds { get; } = kinds;

    /// <summary>True where it is named by the discriminator.</summary>
    public bool IsNamed => discriminatorValues.Length > 0;

    /// <summary>True where only some texts are of this case.</summary>
    public bool IsClosed => texts.Length > 0;

    /// <summary>True where few strings are of this type, so that one that is was meant.</summary>
    public abstract bool IsSelective { get; }

    /// <summary>True where every member of an object belongs to it.</summary>
    public abstract bool IsOpen { get; }

    /// <summary>Whether it has values of a kind.</summary>
    public bool Has(JsonKinds kind) => (Kinds & kind) != JsonKinds.None;

    /// <summary>Whether both have values of some kind. An integer is a number too.</summary>
    public bool Overlaps(UnionCase other) => (Widened(Kinds) & Widened(other.Kinds)) != JsonKinds.None;

    /// <summary>Whether a value of the discriminator means this case.</summary>
    public bool IsNamedBy(scoped ReadOnlySpan<byte> value) => Contains(discriminatorValues, value);

    /// <summary>The value of the discriminator that is written for a value of it; null where none is.</summary>
    public string? NameOf(object value)
    {
        foreach (var name in Shape.Names)
        {
            if (name.Means(value))
            {
                return name.Value;
            }
        }
        return Shape.DiscriminatorValues.Count > 0 && !Shape.IsNamedByUser ? Shape.DiscriminatorValues[0] : null;
    }

    /// <summary>Of a union, which of its cases a value of the discriminator means; null where it does not say.</summary>
    public UnionName? Inner(scoped ReadOnlySpan<byte> value)
    {
        for (var i = Shape.DiscriminatorValues.Count; i < discriminatorValues.Length; i++)
        {
            if (value.SequenceEqual(discriminatorValues[i]))
            {
                return Shape.Names[i - Shape.DiscriminatorValues.Count];
            }
        }
        return null;
    }

    /// <summary>Whether it allows a scalar of this text.</summary>
    public bool Allows(scoped ReadOnlySpan<byte> text) =>
        texts.Length == 0 || Contains(texts, text) || (Has(JsonKinds.Integer | JsonKinds.Number) && AllowsNumber(text));

    /// <summary>Reads a value of this case; false where it is none.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public abstract bool TryRead(ref Utf8JsonReader reader, [NotNullWhen(true)] out object? value, ref bool asWritten);

    /// <summary>Reads a value of this case, of which it is known which case of the union within it is; false where it is none.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public virtual bool TryRead(ref Utf8JsonReader reader, scoped ReadOnlySpan<int> path, [NotNullWhen(true)] out object? value, ref bool asWritten) =>
        TryRead(ref reader, out value, ref asWritten);

    public abstract void Write(ref JsonOutput json, object value);

    public abstract bool Equal(object a, object b);

    public abstract int Hash(object value);

    public abstract void Validate(ref Validator check, object value);

    // 1.0 and 1e0 are the number 1 (JSON Schema core, 4.2.2).
    private bool AllowsNumber(scoped ReadOnlySpan<byte> text)
    {
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }
        foreach (var one in texts)
        {
            if (decimal.TryParse(one, NumberStyles.Float, CultureInfo.InvariantCulture, out var allowed) && allowed == number)
            {
                return true;
            }
        }
        return false;
    }

    private static JsonKinds Widened(JsonKinds kinds) => (kinds & JsonKinds.Number) != JsonKinds.None ? kinds | JsonKinds.Integer : kinds;

    private static bool Contains(byte[][] values, scoped ReadOnlySpan<byte> value)
    {
        foreach (var one in values)
        {
            if (value.SequenceEqual(one))
            {
                return true;
            }
        }
        return false;
    }
}

/// <summary>One case of a union.</summary>
internal class UnionCase<T, TCodec>(JsonKinds kinds, UnionShape shape, ItemCheck<T>? ownCheck) : UnionCase(kinds, shape)
    where T : notnull
    where TCodec : struct, IJsonCodec<T>
{
    public override bool IsSelective =>
        typeof(T) == typeof(DateTimeOffset) || typeof(T) == typeof(DateOnly) || typeof(T) == typeof(TimeOnly) || typeof(T) == typeof(Guid);

    public override bool IsOpen => TCodec.Shape == JsonShape.Map || typeof(T) == typeof(JsonElement);

    public override bool TryRead(ref Utf8JsonReader reader, [NotNullWhen(true)] out object? value, ref bool asWritten)
    {
        value = TCodec.TryRead(ref reader, out var read, ref asWritten) ? read : null;
        return value is not null and not JsonUnion { IsKnown: false };
    }

    public override void Write(ref JsonOutput json, object value)
    {
        if (value is FilePart file)
        {
            FileCodec.WriteNamed(ref json, file);
        }
        else
        {
            TCodec.Write(ref json, (T)value);
        }
    }

    public override bool Equal(object a, object b) => TCodec.Equal((T)a, (T)b);

    public override int Hash(object value) => TCodec.Hash((T)value);

    public override void Validate(ref Validator check, object value)
    {
        if (value is IValidatable checkable)
        {
            check.Whole(checkable);
        }
        ownCheck?.Invoke(ref check, (T)value);
    }
}

/// <summary>A union as a case of another.</summary>
internal sealed class InnerUnionCase<T>(JsonKinds kinds, UnionShape shape) : UnionCase<T, UnionCodec<T>>(kinds, shape, ownCheck: null)
    where T : JsonUnion<T>, IJsonUnion<T>
{
    public override bool TryRead(ref Utf8JsonReader reader, scoped ReadOnlySpan<int> path, [NotNullWhen(true)] out object? value, ref bool asWritten)
    {
        value = UnionCodec<T>.TryRead(ref reader, path, out var read) ? read : null;
        return value is not null and not JsonUnion { IsKnown: false };
    }
}
