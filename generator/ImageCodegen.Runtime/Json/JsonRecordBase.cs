using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>What all generated records have in common.</summary>
/// <typeparam name="T">The record itself, or the one that it derives from.</typeparam>
public abstract record JsonRecord<T> : IValidatable
    where T : JsonRecord<T>, IJsonRecord<T>
{
    private ExtensionData keptData;

    /// <summary>Members that the contract does not declare, and how values were spelled, kept as they were read.</summary>
    public ExtensionData ExtensionData
    {
        get => keptData;
        init => keptData = value;
    }

    /// <summary>Where reading keeps what becomes <see cref="ExtensionData"/>.</summary>
    protected ref ExtensionData KeptData => ref keptData;

    /// <summary>Reads one JSON object from UTF-8.</summary>
    /// <exception cref="JsonException">The text is no JSON, or holds what the contract rules out; with the path of the place.</exception>
    public static T Parse(ReadOnlySpan<byte> utf8Json) => JsonRecord.Parse<T>(utf8Json);

    /// <summary>Reads one JSON object.</summary>
    /// <exception cref="JsonException">The text is no JSON, or holds what the contract rules out; with the path of the place.</exception>
    public static T Parse(string json) => JsonRecord.Parse<T>(json);

    /// <summary>Writes the record as JSON in UTF-8; what was read is written as it was.</summary>
    /// <exception cref="JsonException">The record is nested too deeply.</exception>
    public byte[] ToUtf8Json() => JsonRecord.ToUtf8Json((T)this);

    /// <summary>Checks everything that the contract says of the record and of what it holds.</summary>
    public ValidationResult Validate() => Validator.Run(this);

    void IValidatable.Validate(ref Validator check)
    {
    }

    /// <summary>Sets what reading has kept.</summary>
    internal void Keep(ExtensionData kept) => keptData = kept;

    /// <summary>Whether the other is of the same type and keeps the same.</summary>
    public virtual bool Equals([NotNullWhen(true)] JsonRecord<T>? other) =>
        other is not null && EqualityContract == other.EqualityContract && ExtensionData.Equals(other.ExtensionData);

    /// <inheritdoc/>
    public override int GetHashCode() => EqualityContract.GetHashCode();
}
