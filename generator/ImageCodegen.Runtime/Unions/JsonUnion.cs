using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>The value of a union, whichever it is.</summary>
public abstract class JsonUnion
{
    private protected JsonUnion(int index, object value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Case = index;
        Value = value;
    }

    /// <summary>The value; a <see cref="JsonElement"/> where it is none of the documented cases.</summary>
    public object Value { get; }

    /// <summary>True where the value is one of the documented cases.</summary>
    public bool IsKnown => Case >= 0;

    /// <summary>The index of the case, in the order of the contract; -1 where it is none.</summary>
    protected internal int Case { get; }

    /// <summary>True where it was read: it is written as it was, with the member that names its case or without.</summary>
    internal bool IsRead { get; set; }

    /// <summary>How the value was written, where it is written in another way now. A union never changes, so it stays right.</summary>
    internal JsonElement Spelling { get; set; }
}

/// <summary>What all unions have in common. Two unions are equal where their cases and their values are.</summary>
/// <typeparam name="T">The union itself.</typeparam>
public abstract class JsonUnion<T> : JsonUnion, IEquatable<T>, IValidatable
    where T : JsonUnion<T>, IJsonUnion<T>
{
    /// <summary>Makes a union.</summary>
    /// <param name="index">The index of the case; -1 where the value is none of the cases.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException">The value is null: a union that may be null is null itself.</exception>
    protected JsonUnion(int index, object value)
        : base(index, value)
    {
    }

    /// <summary>Whether two unions have the same value.</summary>
    public static bool operator ==(JsonUnion<T>? left, JsonUnion<T>? right) => Equals(left, right);

    /// <summary>Whether two unions differ.</summary>
    public static bool operator !=(JsonUnion<T>? left, JsonUnion<T>? right) => !Equals(left, right);

    /// <summary>Reads one JSON text, and nothing behind it.</summary>
    /// <exception cref="JsonException">The text is malformed, or null; with the path of the place.</exception>
    public static T Parse(ReadOnlySpan<byte> utf8Json) => UnionText.Parse<T>(utf8Json);

    /// <summary>Reads one JSON text, and nothing behind it.</summary>
    /// <exception cref="JsonException">The text is malformed, or null; with the path of the place.</exception>
    public static T Parse(string json) => UnionText.Parse<T>(json);

    /// <summary>Writes the value as UTF-8.</summary>
    /// <exception cref="JsonException">The value is nested too deeply.</exception>
    public byte[] ToUtf8Json()
    {
        var json = new JsonOutput();
        try
        {
            UnionCodec<T>.Write(ref json, (T)this);
            return json.Written.ToArray();
        }
        finally
        {
            json.Dispose();
        }
    }

    /// <summary>Checks the value against its case, and the others where it fails that one; a value of no documented case fails.</summary>
    public ValidationResult Validate() => Validator.Run(this);

    void IValidatable.Validate(ref Validator check)
    {
        if (IsKnown)
        {
            check.Cases((T)this);
            for (var i = 0; i < T.Cases.Assertions.Count; i++)
            {
                check.Schema<T, UnionCodec<T>>(null, (T)this, T.Cases.Assertions[i].Value);
            }
        }
        else
        {
            check.Fail(name: null, T.Cases.Keyword, "is none of the documented cases");
        }
    }

    /// <inheritdoc/>
    public bool Equals(T? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Case == other.Case && (IsKnown ? T.Cases[Case].Equal(Value, other.Value) : Same(other)));

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => obj is T other && Equals(other);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => IsKnown ? HashCode.Combine(Case, T.Cases[Case].Hash(Value)) : -1;

    /// <summary>The text of the value.</summary>
    public sealed override string ToString() => Convert.ToString(Value, System.Globalization.CultureInfo.InvariantCulture) ?? "";

    private bool Same(T other) => AnyCodec.Equal((JsonElement)Value, (JsonElement)other.Value);
}
