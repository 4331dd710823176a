using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>
/// Whether a value is valid as another case than the one it was read as: the likeliest case by its members need not be the
/// one that it is valid against, and a schema asks for any.
/// </summary>
internal static class UnionAlternatives
{
    // A union within a union that is tried again is not tried again itself: nesting would multiply the work.
    [ThreadStatic]
    private static bool busy;

    /// <summary>Whether a case other than its own takes the value as it is written, and finds nothing wrong with it.</summary>
    public static bool Allow<T>(T union)
        where T : JsonUnion<T>, IJsonUnion<T>
    {
        if (busy || T.Cases.Count < 2 || T.Cases.IsAlwaysNamed)
        {
            return false;
        }
        busy = true;
        try
        {
            var json = union.ToUtf8Json();
            return !IsNamed(T.Cases.Discriminator, json) && Find(T.Cases, union.Case, json);
        }
        catch (JsonException)
        {
            return false;
        }
        finally
        {
            busy = false;
        }
    }

    // What a discriminator names is that case, and no other.
    private static bool IsNamed(byte[]? discriminator, ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return discriminator is not null && (reader.TokenType != JsonTokenType.StartObject || JsonPeek.TryFindScalar(ref reader, discriminator));
    }

    private static bool Find(UnionCases cases, int own, ReadOnlySpan<byte> json)
    {
        var start = new Utf8JsonReader(json);
        start.Read();
        Span<int> likely = new int[cases.Count];
        foreach (var index in likely[..UnionCandidates.Find(cases, start, likely)])
        {
            if (index != own && IsValid(cases[index], start))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsValid(UnionCase candidate, Utf8JsonReader reader)
    {
        var asWritten = true;
        try
        {
            return candidate.TryRead(ref reader, out var value, ref asWritten) && asWritten && Validator.IsValid(candidate, value);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
