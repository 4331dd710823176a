namespace ImageCodegen.Runtime;

/// <summary>A value of a union's discriminator that means a case of a union within it.</summary>
/// <param name="value">The value.</param>
/// <param name="path">The index of that case in the union within; of unions within unions one index each, the outermost first.</param>
public sealed class UnionName(string value, params int[] path)
{
    /// <summary>The value.</summary>
    public string Value { get; } = value;

    internal int[] Path { get; } = path;

    /// <summary>Whether a value of the union within is of the case.</summary>
    internal bool Means(object value)
    {
        foreach (var index in Path)
        {
            if (value is not JsonUnion union || union.Case != index)
            {
                return false;
            }
            value = union.Value;
        }
        return value is not JsonUnion;
    }
}
