using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>The members of an object that are not declared by name, but have a type (<c>additionalProperties</c> with a schema).</summary>
public static class TypedRestExtensions
{
    /// <summary>Reads one such member. What cannot be read as the type is kept like an unknown member.</summary>
    /// <exception cref="JsonException">The JSON is malformed.</exception>
    public static void ReadRest<T, TCodec>(
        this ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, ref OrderedDictionary<string, T>? rest, ref ExtensionData kept)
        where TCodec : struct, IJsonCodec<T>
    {
        var key = JsonTokenText.String(name);
        var start = reader;
        var asWritten = true;
        if (!TryRead<T, TCodec>(ref reader, out var value, ref asWritten))
        {
            reader = start;
            rest?.Remove(key);
            ExtensionData.Set(ref kept, key, KeptKind.Unknown, RawJson.Take(ref reader));
            return;
        }
        (rest ??= new(StringComparer.Ordinal))[key] = value;
        if (asWritten)
        {
            kept.Forget(name);
        }
        else
        {
            ExtensionData.Set(ref kept, key, KeptKind.Spelling, RawJson.Take(ref start));
        }
    }

    /// <summary>Writes them; what was read from another form is written in that form, as long as it has the value.</summary>
    public static void WriteRest<T, TCodec>(this ref JsonOutput json, IReadOnlyDictionary<string, T>? rest, ExtensionData kept)
        where TCodec : struct, IJsonCodec<T>
    {
        if (rest is null || rest.Count == 0)
        {
            return;
        }
        foreach (var (name, value) in rest)
        {
            json.WriteName(name);
            if (kept.HasMarks && kept.TryGetMark(name, out var mark) && JsonWriting.ReadsAs<T, TCodec>(mark, value is not null, value))
            {
                AnyCodec.Write(ref json, mark.Value);
            }
            else
            {
                JsonWriting.WriteOrNull<T, TCodec>(ref json, value);
            }
        }
    }

    private static bool TryRead<T, TCodec>(ref Utf8JsonReader reader, out T value, ref bool asWritten)
        where TCodec : struct, IJsonCodec<T>
    {
        try
        {
            return TCodec.TryRead(ref reader, out value!, ref asWritten);
        }
        catch (JsonException)
        {
            // A fault of the syntax comes up again when the value is taken as it is.
            value = default!;
            return false;
        }
    }
}
