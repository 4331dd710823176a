namespace ImageCodegen.Runtime;

/// <summary>A union: a value of one of several types, told apart by its JSON.</summary>
/// <typeparam name="T">The union itself.</typeparam>
public interface IJsonUnion<T>
    where T : JsonUnion<T>, IJsonUnion<T>
{
    /// <summary>The cases, in the order of their indexes.</summary>
    static abstract UnionCases Cases { get; }

    /// <summary>Makes a union.</summary>
    /// <param name="index">The index of the case; -1 where the value is none of the cases.</param>
    /// <param name="value">The value; a <see cref="System.Text.Json.JsonElement"/> where it is none of the cases.</param>
    static abstract T Create(int index, object value);
}
