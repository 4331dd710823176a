using System.Text;
using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>The discriminator of values that were not read but made: what is written can be read back as the same case.</summary>
internal static class UnionNaming
{
    /// <summary>Adds the discriminator to a case that has just been written, where that is an object without it.</summary>
    /// <param name="json">The output.</param>
    /// <param name="start">Where in it the case begins.</param>
    /// <param name="cases">The cases.</param>
    /// <param name="union">The value.</param>
    public static void Complete(ref JsonOutput json, int start, UnionCases cases, JsonUnion union)
    {
        if (cases.DiscriminatorName is not { } discriminator || json.Written[start] != (byte)'{' || cases[union.Case].NameOf(union.Value) is not { } name
            || Has(json.Written[start..], cases.Discriminator))
        {
            return;
        }
        var member = new JsonOutput();
        try
        {
            member.WriteObjectStart();
            member.WriteName(discriminator);
            if (cases[union.Case].Shape.IsNamedByLiteral)
            {
                member.WriteRaw(Encoding.UTF8.GetBytes(name));
            }
            else
            {
                member.WriteStringValue(name);
            }
            json.InsertMember(start, member.Written[1..]);
        }
        finally
        {
            member.Dispose();
        }
    }

    /// <summary>Whether what is written of a value that was made names another case than its own, or none.</summary>
    public static bool Contradicts<T>(T union)
        where T : JsonUnion<T>, IJsonUnion<T>
    {
        var cases = T.Cases;
        if (union.IsRead || cases.Discriminator is null || !cases[union.Case].Has(JsonKinds.Object))
        {
            return false;
        }
        var json = new JsonOutput();
        try
        {
            UnionCodec<T>.Write(ref json, union);
            return json.Written[0] == (byte)'{' && NamesAnother(cases, union, json.Written);
        }
        catch (JsonException)
        {
            return false;
        }
        finally
        {
            json.Dispose();
        }
    }

    private static bool NamesAnother(UnionCases cases, JsonUnion union, ReadOnlySpan<byte> json)
    {
        var own = union.Case;
        var reader = new Utf8JsonReader(json);
        reader.Read();
        if (!JsonPeek.TryFindScalar(ref reader, cases.Discriminator))
        {
            return false;
        }
        var value = JsonTokenText.Bytes(ref reader);
        if (cases[own].IsNamedBy(value))
        {
            return cases[own].Inner(value) is { } name && !name.Means(union.Value);
        }
        for (var i = 0; i < cases.Count; i++)
        {
            if (cases[i].IsNamedBy(value))
            {
                return true;
            }
        }
        return cases[own].IsNamed && cases.Default != own;
    }

    private static bool Has(ReadOnlySpan<byte> json, scoped ReadOnlySpan<byte> member)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.ReadMember(out var name))
        {
            if (name.SequenceEqual(member))
            {
                return true;
            }
            reader.Skip();
        }
        return false;
    }
}
