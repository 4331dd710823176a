using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>Which cases of a union a JSON value may be, the likeliest first.</summary>
internal static class UnionCandidates
{
    /// <summary>Finds them.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="reader">A copy of the reader, on the first token of the value.</param>
    /// <param name="found">Gets their indexes; as long as there are cases.</param>
    /// <returns>How many there are.</returns>
    /// <exception cref="JsonException">The JSON is malformed.</exception>
    public static int Find(UnionCases cases, Utf8JsonReader reader, Span<int> found) => reader.TokenType switch
    {
        JsonTokenType.StartObject => cases.Discriminator is null ? Fitting(cases, reader, found) : Named(cases, reader, found),
        JsonTokenType.StartArray => Of(cases, JsonKinds.Array, found),
        _ => UnionScalars.Find(cases, ref reader, found),
    };

    private static int Of(UnionCases cases, JsonKinds kind, Span<int> found)
    {
        var count = 0;
        for (var i = 0; i < cases.Count; i++)
        {
            if (cases[i].Has(kind))
            {
                found[count++] = i;
            }
        }
        return count;
    }

    private static int Named(UnionCases cases, Utf8JsonReader reader, Span<int> found)
    {
        var peek = reader;
        if (!JsonPeek.TryFindScalar(ref peek, cases.Discriminator))
        {
            return Untold(cases, reader, found);
        }
        var value = JsonTokenText.Bytes(ref peek);
        var objects = Of(cases, JsonKinds.Object, found);
        var count = 0;
        for (var i = 0; i < objects; i++)
        {
            if (cases[found[i]].IsNamedBy(value))
            {
                found[count++] = found[i];
            }
        }
        // A value that names no case can still be one that has no name, as a map has none.
        return count > 0 ? count : cases.Default >= 0 ? Untold(cases, reader, found) : Unnamed(cases, reader, found);
    }

    private static int Untold(UnionCases cases, Utf8JsonReader reader, Span<int> found)
    {
        if (cases.Default < 0)
        {
            return Fitting(cases, reader, found);
        }
        found[0] = cases.Default;
        return 1;
    }

    private static int Unnamed(UnionCases cases, Utf8JsonReader reader, Span<int> found)
    {
        var fitting = Fitting(cases, reader, found);
        var count = 0;
        for (var i = 0; i < fitting; i++)
        {
            if (!cases[found[i]].IsNamed)
            {
                found[count++] = found[i];
            }
        }
        return count;
    }

    private static int Fitting(UnionCases cases, Utf8JsonReader reader, Span<int> found)
    {
        var objects = Of(cases, JsonKinds.Object, found);
        if (objects == 0 || (objects == 1 && cases[found[0]].Shape.Constants.Count == 0))
        {
            return objects;
        }
        var members = cases.Members;
        Span<ulong> seen = members.Words <= 16 ? stackalloc ulong[members.Words] : new ulong[members.Words];
        Span<int> agreeing = cases.Count <= 32 ? stackalloc int[cases.Count] : new int[cases.Count];
        seen.Clear();
        agreeing.Clear();
        members.Scan(reader, seen, agreeing);
        return Order(cases, seen, agreeing, found[..objects]);
    }

    private static int Order(UnionCases cases, ReadOnlySpan<ulong> seen, ReadOnlySpan<int> agreeing, Span<int> found)
    {
        Span<(int, int, bool)> ranks = new (int, int, bool)[found.Length];
        var count = 0;
        foreach (var index in found)
        {
            var declared = cases.Members.Fit(index, seen);
            if (declared < 0 || agreeing[index] < 0)
            {
                continue;
            }
            var rank = (declared, agreeing[index], cases[index].IsOpen);
            var at = count++;
            for (; at > 0 && ranks[at - 1].CompareTo(rank) < 0; at--)
            {
                ranks[at] = ranks[at - 1];
                found[at] = found[at - 1];
            }
            ranks[at] = rank;
            found[at] = index;
        }
        return count;
    }
}
