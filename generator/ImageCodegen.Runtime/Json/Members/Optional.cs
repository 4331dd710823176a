using System.Diagnostics.CodeAnalysis;

namespace ImageCodegen.Runtime;

/// <summary>
/// A member that may be absent. Tells a member that is absent, <c>default</c>, from one that is null. A value of any type but an
/// interface becomes one by itself; a list or a map by <c>new(list)</c>.
/// </summary>
/// <typeparam name="T">The type of the value, with <c>?</c> where it may be null.</typeparam>
public readonly struct Optional<T> : IEquatable<Optional<T>>
{
    /// <summary>Makes a member that is there.</summary>
    public Optional(T value) => (IsSet, Value) = (true, value);

    /// <summary>True where the member is there, null or not.</summary>
    public bool IsSet { get; }

    /// <summary>The value; the default of its type, which is null as a rule, where the member is absent.</summary>
    public T Value { get; }

    /// <summary>Makes a member that is there.</summary>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>True where both are absent, or both are there with the same value.</summary>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>True where one is absent, or the values differ.</summary>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Optional<T> other) => IsSet == other.IsSet && EqualityComparer<T>.Default.Equals(Value, other.Value);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsSet, Value);

    /// <summary>The text of the value; empty for null and where the member is absent.</summary>
    public override string ToString() => Value?.ToString() ?? "";
}
