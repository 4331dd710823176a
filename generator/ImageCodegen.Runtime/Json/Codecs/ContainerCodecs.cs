using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>Records. They keep for themselves how they were read.</summary>
public readonly struct RecordCodec<T> : IJsonCodec<T>
    where T : class, IJsonRecord<T>
{
    private const int DefaultDepth = 64;

    /// <inheritdoc/>
    public static JsonShape Shape => JsonShape.Record;

    /// <inheritdoc/>
    public static bool TryRead(ref Utf8JsonReader reader, [MaybeNullWhen(false)] out T value, ref bool asWritten)
    {
        if (reader.HoldsNothing())
        {
            value = null;
            return false;
        }
        // The depth that readers have by default fits every stack.
        if (reader.CurrentDepth > DefaultDepth && !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw JsonFaults.TooDeep();
        }
        value = JsonRecord.Read<T>(ref reader);
        return true;
    }

    /// <inheritdoc/>
    public static void Write(ref JsonOutput json, T value) => JsonRecord.Write(ref json, value);

    /// <inheritdoc/>
    public static bool Equal(T a, T b) => a.Equals(b);

    /// <inheritdoc/>
    public static int Hash(T value) => value.GetHashCode();
}

/// <summary>Lists. One item that cannot be read makes the list unreadable.</summary>
public readonly struct ListCodec<T, TCodec> : IJsonCodec<IReadOnlyList<T>>
    where TCodec : struct, IJsonCodec<T>
{
    private const int Few = 8;

    /// <inheritdoc/>
    public static JsonShape Shape => JsonShape.List;

    /// <inheritdoc/>
    public static bool TryRead(ref Utf8JsonReader reader, [MaybeNullWhen(false)] out IReadOnlyList<T> value, ref bool asWritten)
    {
        value = null;
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return reader.HoldsNothing() ? false : throw JsonFaults.Expected("an array", reader.TokenType);
        }
        T[] items = [];
        var count = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (!TCodec.TryRead(ref reader, out var item, ref asWritten))
            {
                return false;
            }
            if (count == items.Length)
            {
                items = Grow(items, count);
            }
            items[count++] = item;
        }
        if (reader.TokenType != JsonTokenType.EndArray)
        {
            throw JsonFaults.Truncated();
        }
        value = items.AsSpan(0, count).ToArray();
        Release(items);
        return true;
    }

    /// <inheritdoc/>
    public static void Write(ref JsonOutput json, IReadOnlyList<T> value)
    {
        json.WriteArrayStart();
        for (var i = 0; i < value.Count; i++)
        {
            json.WriteItemStart();
            if (value[i] is { } item)
            {
                TCodec.Write(ref json, item);
            }
            else
            {
                json.WriteNull();
            }
        }
        json.WriteArrayEnd();
    }

    /// <inheritdoc/>
    public static bool Equal(IReadOnlyList<T> a, IReadOnlyList<T> b)
    {
        if (a.Count != b.Count)
        {
            return false;
        }
        for (var i = 0; i < a.Count; i++)
        {
            if (!JsonEquality.Same<T, TCodec>(a[i], b[i]))
            {
                return false;
            }
        }
        return true;
    }

    /// <inheritdoc/>
    public static int Hash(IReadOnlyList<T> value)
    {
        var hash = default(HashCode);
        for (var i = 0; i < value.Count; i++)
        {
            hash.Add(value[i] is { } item ? TCodec.Hash(item) : 0);
        }
        return hash.ToHashCode();
    }

    // A few items are not worth renting for. An array that a fault leaves behind is not given back: the pool does without it.
    private static T[] Grow(T[] items, int count)
    {
        if (count == 0)
        {
            return new T[Few];
        }
        var larger = ArrayPool<T>.Shared.Rent(checked(count * 2));
        items.CopyTo(larger, 0);
        Release(items);
        return larger;
    }

    private static void Release(T[] items)
    {
        if (items.Length > Few)
        {
            ArrayPool<T>.Shared.Return(items, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        }
    }
}

/// <summary>Objects used as maps. They keep the order of the JSON; equality does not look at it. Of equal names the last wins.</summary>
public readonly struct MapCodec<T, TCodec> : IJsonCodec<IReadOnlyDictionary<string, T>>
    where TCodec : struct, IJsonCodec<T>
{
    /// <inheritdoc/>
    public static JsonShape Shape => JsonShape.Map;

    /// <inheritdoc/>
    public static bool TryRead(
        ref Utf8JsonReader reader, [MaybeNullWhen(false)] out IReadOnlyDictionary<string, T> value, ref bool asWritten)
    {
        value = null;
        if (reader.HoldsNothing())
        {
            return false;
        }
        reader.ReadObjectStart();
        var map = new OrderedDictionary<string, T>(StringComparer.Ordinal);
        while (reader.ReadMember(out var name))
        {
            var key = JsonTokenText.String(name);
            if (!TCodec.TryRead(ref reader, out var item, ref asWritten))
            {
                return false;
            }
            map[key] = item;
        }
        value = map;
        return true;
    }

    /// <inheritdoc/>
    public static void Write(ref JsonOutput json, IReadOnlyDictionary<string, T> value)
    {
        json.WriteObjectStart();
        foreach (var (name, item) in value)
        {
            json.WriteName(name);
            if (item is null)
            {
                json.WriteNull();
            }
            else
            {
                TCodec.Write(ref json, item);
            }
        }
        json.WriteObjectEnd();
    }

    /// <inheritdoc/>
    public static bool Equal(IReadOnlyDictionary<string, T> a, IReadOnlyDictionary<string, T> b)
    {
        if (a.Count != b.Count)
        {
            return false;
        }
        foreach (var (name, item) in a)
        {
            if (!b.TryGetValue(name, out var other) || !JsonEquality.Same<T, TCodec>(item, other))
            {
                return false;
            }
        }
        return true;
    }

    /// <inheritdoc/>
    public static int Hash(IReadOnlyDictionary<string, T> value)
    {
        var hash = 0;
        foreach (var (name, item) in value)
        {
            hash ^= HashCode.Combine(name.GetHashCode(StringComparison.Ordinal), item is null ? 0 : TCodec.Hash(item));
        }
        return hash;
    }
}
