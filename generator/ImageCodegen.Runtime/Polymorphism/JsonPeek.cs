using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>Looks ahead within an object.</summary>
internal static class JsonPeek
{
    /// <summary>Moves a copy of a reader, on the start of an object, to the scalar value of a member; false where there is none.</summary>
    public static bool TryFindScalar(ref Utf8JsonReader copy, scoped ReadOnlySpan<byte> member)
    {
        while (copy.ReadMember(out var name))
        {
            if (name.SequenceEqual(member))
            {
                return copy.TokenType is JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False;
            }
            if (!copy.TrySkip())
            {
                throw JsonFaults.Truncated();
            }
        }
        return false;
    }
}
