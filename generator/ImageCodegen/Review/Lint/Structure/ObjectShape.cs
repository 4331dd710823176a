using System.Collections.Frozen;

namespace ImageCodegen.Review.Lint.Structure;

/// <summary>One field of an object.</summary>
/// <param name="Name">Its key.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Required">True where it must be there.</param>
internal sealed record ObjectField(string Name, FieldType Type, bool Required);

/// <summary>What an object may hold.</summary>
/// <param name="Fields">Its fields by key.</param>
/// <param name="Rest">What other keys hold, which are names then; null where other keys are unknown.</param>
/// <param name="Extensible">True where keys that begin with <c>x-</c> are extensions.</param>
internal sealed record ObjectShape(FrozenDictionary<string, ObjectField> Fields, FieldType? Rest, bool Extensible)
{
    /// <summary>What the key holds; null where the object does not know it, or where it is an extension.</summary>
    public FieldType? Of(string key) =>
        Fields.TryGetValue(key, out var field) ? field.Type : Extensible && IsExtension(key) ? null : Rest;

    /// <summary>True where the key is that of an extension.</summary>
    public static bool IsExtension(string key) => key.StartsWith("x-", StringComparison.Ordinal);
}
