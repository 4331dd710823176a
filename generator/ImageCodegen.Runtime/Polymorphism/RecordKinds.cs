using System.Text;
using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>The records that derive from another, by the value of its discriminator.</summary>
/// <typeparam name="TBase">The record that they derive from.</typeparam>
public sealed class RecordKinds<TBase>
    where TBase : class, IJsonRecord<TBase>
{
    private readonly byte[] discriminator;
    private readonly List<(byte[] Value, Reader Read, Type Type)> kinds = [];

    /// <summary>Begins with no kind.</summary>
    /// <param name="discriminator">The wire name of the discriminator.</param>
    public RecordKinds(string discriminator) => this.discriminator = Encoding.UTF8.GetBytes(discriminator);

    private delegate TBase Reader(ref Utf8JsonReader reader);

    /// <summary>Adds a kind.</summary>
    /// <param name="value">The value of the discriminator.</param>
    public RecordKinds<TBase> Add<T>(string value)
        where T : class, TBase, IJsonRecord<T>
    {
        Reader read = static (ref Utf8JsonReader reader) => Own<T>.Read(ref reader);
        kinds.Add((Encoding.UTF8.GetBytes(value), read, typeof(T)));
        return this;
    }

    /// <summary>
    /// Reads the object that the reader stands on as the kind that its discriminator names, wherever that stands in it; null
    /// where it names none, or where no object stands here: the reader is then still where it was.
    /// </summary>
    /// <exception cref="JsonException">The JSON is malformed, or does not fit the kind.</exception>
    public TBase? Read(ref Utf8JsonReader reader)
    {
        var peek = reader;
        if (reader.TokenType != JsonTokenType.StartObject || !JsonPeek.TryFindScalar(ref peek, discriminator))
        {
            return null;
        }
        var value = JsonText.Bytes(ref peek);
        foreach (var kind in kinds)
        {
            if (value.SequenceEqual(kind.Value))
            {
                return kind.Read(ref reader);
            }
        }
        return null;
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

    // A derived record is an IJsonRecord of its base too; here it is only that of itself.
    private static class Own<T>
        where T : class, IJsonRecord<T>
    {
        public static T Read(ref Utf8JsonReader reader) => T.ReadJson(ref reader);
    }
}
