using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>Reads the value of a union: by the first of the likely cases that it can be read as.</summary>
internal static class UnionReading
{
    /// <summary>Reads the value that the reader stands on, which is not null, and leaves the reader on its last token.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="reader">The reader.</param>
    /// <param name="path">The case where it is known, and that of the union within it, and so on; empty where it is not.</param>
    /// <param name="index">The case; -1 where the value is none, and given as a <see cref="JsonElement"/>.</param>
    /// <param name="spelling">The JSON, where the case writes the value in another way.</param>
    /// <exception cref="JsonException">The JSON is malformed.</exception>
    public static object Read(UnionCases cases, ref Utf8JsonReader reader, scoped ReadOnlySpan<int> path, out int index, out JsonElement spelling)
    {
        var start = reader;
        Span<int> likely = cases.Count <= 32 ? stackalloc int[cases.Count] : new int[cases.Count];
        if (path.IsEmpty)
        {
            likely = likely[..UnionCandidates.Find(cases, reader, likely)];
        }
        else
        {
            likely = likely[..1];
            likely[0] = path[0];
            path = path[1..];
        }
        var asWritten = true;
        index = -1;
        var value = likely.Length switch
        {
            0 => null,
            1 => Try(cases, likely[index = 0], path, ref reader, ref asWritten),
            _ => TryAll(cases, likely, ref reader, out index, ref asWritten),
        };
        index = value is null ? -1 : likely[index];
        spelling = default;
        if (value is null)
        {
            reader = start;
            return RawJson.Take(ref reader);
        }
        if (!asWritten && !TextReading.IsOn)
        {
            spelling = RawJson.Take(ref start);
        }
        return value;
    }

    private static object? TryAll(UnionCases cases, scoped ReadOnlySpan<int> likely, ref Utf8JsonReader reader, out int index, ref bool asWritten)
    {
        var start = reader;
        // A scalar's cases are in the order in which it fits them; a container fits best the one that writes it as it is.
        var isScalar = start.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray);
        var retries = UnionRetries.Enter(start.TokenStartIndex);
        try
        {
            object? second = null;
            var secondEnd = start;
            index = -1;
            for (var i = 0; i < likely.Length && (i == 0 || retries.MayGoOn(start.TokenStartIndex)); i++)
            {
                reader = start;
                asWritten = true;
                var value = Try(cases, likely[i], [], ref reader, ref asWritten);
                if (value is not null && (asWritten || isScalar))
                {
                    index = i;
                    return value;
                }
                retries.Add(reader.BytesConsumed - start.TokenStartIndex);
                if (value is not null && second is null)
                {
                    secondEnd = reader;
                    (second, index) = (value, i);
                }
            }
            reader = secondEnd;
            asWritten = second is null;
            return second;
        }
        finally
        {
            retries.Leave();
        }
    }

    // A fault of the syntax comes up again when the value is taken as it is.
    private static object? Try(UnionCases cases, int index, scoped ReadOnlySpan<int> path, ref Utf8JsonReader reader, ref bool asWritten)
    {
        var one = cases[index];
        try
        {
            if (path.IsEmpty && one.Shape.Names.Count > 0)
            {
                path = Told(one, cases.Discriminator, reader);
            }
            return one.TryRead(ref reader, path, out var value, ref asWritten) ? value : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // The union within has no discriminator: what this one says would be lost on it.
    private static int[] Told(UnionCase one, byte[]? discriminator, Utf8JsonReader peek) =>
        peek.TokenType == JsonTokenType.StartObject && discriminator is not null && JsonPeek.TryFindScalar(ref peek, discriminator)
            ? one.Inner(JsonTokenText.Bytes(ref peek))?.Path ?? []
            : [];
}
