namespace ImageCodegen.Runtime;

/// <summary>Equality by value of what the compiler would compare by reference: lists, maps, free-form JSON and bytes.</summary>
public static class JsonEquality
{
    /// <summary>Whether two values are the same; null equals null.</summary>
    public static bool Equal<T, TCodec>(T? a, T? b)
        where T : class
        where TCodec : struct, IJsonCodec<T> =>
        ReferenceEquals(a, b) || (a is not null && b is not null && TCodec.Equal(a, b));

    /// <summary>Whether two values are the same; null equals null.</summary>
    public static bool Equal<T, TCodec>(T? a, T? b)
        where T : struct
        where TCodec : struct, IJsonCodec<T> =>
        a.HasValue ? b.HasValue && TCodec.Equal(a.GetValueOrDefault(), b.GetValueOrDefault()) : !b.HasValue;

    /// <summary>Whether two lists have the same items in the same order.</summary>
    public static bool EqualLists<T, TCodec>(IReadOnlyList<T>? a, IReadOnlyList<T>? b)
        where TCodec : struct, IJsonCodec<T> =>
        Equal<IReadOnlyList<T>, ListCodec<T, TCodec>>(a, b);

    /// <summary>Whether two maps have the same names and values, in any order.</summary>
    public static bool EqualMaps<T, TCodec>(IReadOnlyDictionary<string, T>? a, IReadOnlyDictionary<string, T>? b)
        where TCodec : struct, IJsonCodec<T> =>
        Equal<IReadOnlyDictionary<string, T>, MapCodec<T, TCodec>>(a, b);

    /// <summary>Whether both members are absent, or both there with the same value.</summary>
    public static bool EqualOptional<T, TCodec>(Optional<T> a, Optional<T> b)
        where TCodec : struct, IJsonCodec<T> =>
        a.IsSet == b.IsSet && Same<T, TCodec>(a.Value, b.Value);

    /// <summary>A hash code; 0 for null and for a member that is absent.</summary>
    public static int HashOptional<T, TCodec>(Optional<T> value)
        where TCodec : struct, IJsonCodec<T> =>
        value.Value is null ? 0 : TCodec.Hash(value.Value);

    /// <summary>A hash code; 0 for null.</summary>
    public static int Hash<T, TCodec>(T? value)
        where T : class
        where TCodec : struct, IJsonCodec<T> =>
        value is null ? 0 : TCodec.Hash(value);

    /// <summary>A hash code; 0 for null.</summary>
    public static int Hash<T, TCodec>(T? value)
        where T : struct
        where TCodec : struct, IJsonCodec<T> =>
        value.HasValue ? TCodec.Hash(value.GetValueOrDefault()) : 0;

    /// <summary>A hash code of a list; 0 for null.</summary>
    public static int HashList<T, TCodec>(IReadOnlyList<T>? value)
        where TCodec : struct, IJsonCodec<T> =>
        Hash<IReadOnlyList<T>, ListCodec<T, TCodec>>(value);

    /// <summary>A hash code of a map; 0 for null.</summary>
    public static int HashMap<T, TCodec>(IReadOnlyDictionary<string, T>? value)
        where TCodec : struct, IJsonCodec<T> =>
        Hash<IReadOnlyDictionary<string, T>, MapCodec<T, TCodec>>(value);

    /// <summary>Whether two values of any type are the same, null included.</summary>
    internal static bool Same<T, TCodec>(T a, T b)
        where TCodec : struct, IJsonCodec<T> =>
        a is null ? b is null : b is not null && TCodec.Equal(a, b);
}
