using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>Unions. They keep for themselves how they were read.</summary>
public readonly struct UnionCodec<T> : IJsonCodec<T>
    where T : JsonUnion<T>, IJsonUnion<T>
{
    /// <inheritdoc/>
    public static JsonShape Shape => JsonShape.Union;

    /// <inheritdoc/>
    public static bool TryRead(ref Utf8JsonReader reader, [MaybeNullWhen(false)] out T value, ref bool asWritten) => TryRead(ref reader, [], out value);

    /// <summary>Reads a union of which it is known which case it is, through unions within it.</summary>
    internal static bool TryRead(ref Utf8JsonReader reader, scoped ReadOnlySpan<int> path, [MaybeNullWhen(false)] out T value)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            value = null;
            return false;
        }
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw JsonFaults.TooDeep();
        }
        var read = UnionReading.Read(T.Cases, ref reader, path, out var index, out var spelling);
        value = T.Create(index, read);
        value.Spelling = spelling;
        value.IsRead = true;
        return true;
    }

    /// <inheritdoc/>
    public static void Write(ref JsonOutput json, T value)
    {
        if (value.Spelling.ValueKind != JsonValueKind.Undefined)
        {
            AnyCodec.Write(ref json, value.Spelling);
        }
        else if (value.IsKnown)
        {
            var start = json.Length;
            T.Cases[value.Case].Write(ref json, value.Value);
            if (!value.IsRead)
            {
                UnionNaming.Complete(ref json, start, T.Cases, value);
            }
        }
        else
        {
            AnyCodec.Write(ref json, (JsonElement)value.Value);
        }
    }

    /// <inheritdoc/>
    public static bool Equal(T a, T b) => a.Equals(b);

    /// <inheritdoc/>
    public static int Hash(T value) => value.GetHashCode();
}
