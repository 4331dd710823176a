using System.Text;
using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>The records that derive from another, by the value of its discriminator.</summary>
/// <typeparam name="TBase">The record that they derive from.</typeparam>
public sealed class RecordKinds<TBase>
    where TBase : class, IJsonRecord<TBase>
{
    private readonly byte[] discriminator;
    private readonly byte[][] own;
    private readonly List<(byte[] Value, Reader Read, Type Type)> kinds = [];
    private Reader? other;

    /// <summary>Begins with no kind.</summary>
    /// <param name="discriminator">The wire name of the discriminator.</param>
    /// <param name="own">The values that mean the record that they derive from, where one of them is the default kind.</param>
    public RecordKinds(string discriminator, params string[] own) =>
        (this.discriminator, this.own) = (Encoding.UTF8.GetBytes(discriminator), [.. own.Select(Encoding.UTF8.GetBytes)]);

    private delegate TBase Reader(ref Utf8JsonReader reader);

    /// <summary>Adds a kind.</summary>
    /// <param name="value">The value of the discriminator.</param>
    /// <param name="isDefault">Whether an object is of this kind that has no discriminator, or one that names none (OpenAPI 3.2, 4.25).</param>
    public RecordKinds<TBase> Add<T>(string value, bool isDefault = false)
        where T : class, TBase, IJsonRecord<T>
    {
        Reader read = static (ref Utf8JsonReader reader) => Own<T>.Read(ref reader);
        kinds.Add((Encoding.UTF8.GetBytes(value), read, typeof(T)));
        other = isDefault ? read : other;
        return this;
    }

    /// <summary>
    /// Reads the object that the reader stands on as the kind that its discriminator names, wherever that stands in it, or else as the
    /// default kind; null where there is none, or where no object stands here: the reader is then still where it was.
    /// </summary>
    /// <exception cref="JsonException">The JSON is malformed, or does not fit the kind.</exception>
    public TBase? Read(ref Utf8JsonReader reader) =>
        reader.TokenType != JsonTokenType.StartObject ? null : Find(reader)?.Invoke(ref reader);

    private Reader? Find(Utf8JsonReader peek)
    {
        if (!JsonPeek.TryFindScalar(ref peek, discriminator))
        {
            return other;
        }
        var value = JsonTokenText.Bytes(ref peek);
        foreach (var kind in kinds)
        {
            if (value.SequenceEqual(kind.Value))
            {
                return kind.Read;
            }
        }
        foreach (var one in own)
        {
            if (value.SequenceEqual(one))
            {
                return null;
            }
        }
        return other;
    }

    /// <summary>Whether a value of the discriminator names another kind than a record is of.</summary>
    internal bool NamesAnother(string value, TBase record)
    {
        foreach (var kind in kinds)
        {
            if (Ascii.Equals(kind.Value, value) || (!Ascii.IsValid(value) && Encoding.UTF8.GetString(kind.Value) == value))
            {
                return kind.Type != record.GetType();
            }
        }
        return false;
    }

    /// <summary>Whether a value of the discriminator, as UTF-8, names another kind than a record is of.</summary>
    internal bool NamesAnother(scoped ReadOnlySpan<byte> value, TBase record)
    {
        foreach (var kind in kinds)
        {
            if (value.SequenceEqual(kind.Value))
            {
                return kind.Type != record.GetType();
            }
        }
        return false;
    }

    // A derived record is an IJsonRecord of its base too; here it is only that of itself.
    private static class Own<T>
        where T : class, IJsonRecord<T>
    {
        public static T Read(ref Utf8JsonReader reader) => T.ReadJson(ref reader);
    }
}
