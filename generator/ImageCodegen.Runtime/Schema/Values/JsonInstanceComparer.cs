using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>Equality of JSON values (JSON Schema core, 4.2.2): numbers by value, members in any order.</summary>
internal sealed class JsonInstanceComparer : IEqualityComparer<JsonInstance>
{
    public static JsonInstanceComparer Default { get; } = new();

    public bool Equals(JsonInstance? x, JsonInstance? y)
    {
        if (x is null || y is null || x.Kind != y.Kind)
        {
            return ReferenceEquals(x, y);
        }
        return x.Kind switch
        {
            JsonValueKind.String => x.Text == y.Text,
            JsonValueKind.Number => x.Number.Equals(y.Number),
            JsonValueKind.Array => x.Parts.AsSpan().SequenceEqual(y.Parts, this),
            JsonValueKind.Object => x.Count == y.Count && Array.TrueForAll(x.Parts, m => Equals(m, y.Member(m.Name))),
            _ => true,
        };
    }

    public int GetHashCode(JsonInstance obj)
    {
        var hash = (int)obj.Kind;
        switch (obj.Kind)
        {
            case JsonValueKind.String:
                return obj.Text.GetHashCode(StringComparison.Ordinal);
            case JsonValueKind.Number:
                return obj.Number.GetHashCode();
            case JsonValueKind.Array:
                foreach (var item in obj.Parts)
                {
                    hash = HashCode.Combine(hash, GetHashCode(item));
                }
                return hash;
            case JsonValueKind.Object:
                foreach (var member in obj.Parts)
                {
                    hash += HashCode.Combine(member.Name, GetHashCode(member));
                }
                return hash;
            default:
                return hash;
        }
    }
}
