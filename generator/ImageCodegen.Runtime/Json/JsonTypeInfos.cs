using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ImageCodegen.Runtime;

/// <summary>Metadata for <see cref="JsonSerializer"/> without reflection: of a type, and of lists and dictionaries of it.</summary>
public static class JsonTypeInfos
{
    /// <summary>Metadata of a record, or of <c>T[]</c>, <see cref="List{T}"/>, <see cref="IReadOnlyList{T}"/> and <c>Dictionary&lt;string, T&gt;</c> of it; null for other types.</summary>
    public static JsonTypeInfo? Record<T>(Type type, JsonSerializerOptions options)
        where T : class, IJsonRecord<T> =>
        type == typeof(T) ? JsonMetadataServices.CreateValueInfo<T>(options, new JsonRecordConverter<T>()) : Lists<T>(type, options);

    /// <summary>Metadata of a string enum, or of <c>T?</c>, <c>T[]</c>, <see cref="List{T}"/>, <see cref="IReadOnlyList{T}"/> and <c>Dictionary&lt;string, T&gt;</c> of it; null for other types.</summary>
    public static JsonTypeInfo? Enum<T>(Type type, JsonSerializerOptions options)
        where T : struct, IStringEnum<T>
    {
        if (type == typeof(T))
        {
            return JsonMetadataServices.CreateValueInfo<T>(options, new StringEnumConverter<T>());
        }
        return type == typeof(T?)
            ? JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadataServices.GetNullableConverter<T>(options))
            : Lists<T>(type, options);
    }

    /// <summary>Metadata of an integer enum, or of <c>T?</c>, <c>T[]</c>, <see cref="List{T}"/>, <see cref="IReadOnlyList{T}"/> and <c>Dictionary&lt;string, T&gt;</c> of it; null for other types.</summary>
    public static JsonTypeInfo? IntegerEnum<T>(Type type, JsonSerializerOptions options)
        where T : struct, IIntegerEnum<T>
    {
        if (type == typeof(T))
        {
            return JsonMetadataServices.CreateValueInfo<T>(options, new IntegerEnumConverter<T>());
        }
        return type == typeof(T?)
            ? JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadataServices.GetNullableConverter<T>(options))
            : Lists<T>(type, options);
    }

    /// <summary>Metadata of a union, or of <c>T[]</c>, <see cref="List{T}"/>, <see cref="IReadOnlyList{T}"/> and <c>Dictionary&lt;string, T&gt;</c> of it; null for other types.</summary>
    public static JsonTypeInfo? Union<T>(Type type, JsonSerializerOptions options)
        where T : JsonUnion<T>, IJsonUnion<T> =>
        type == typeof(T) ? JsonMetadataServices.CreateValueInfo<T>(options, new JsonUnionConverter<T>()) : Lists<T>(type, options);

    private static JsonTypeInfo? Lists<T>(Type type, JsonSerializerOptions options)
    {
        if (type == typeof(List<T>))
        {
            return JsonMetadataServices.CreateListInfo<List<T>, T>(options, new() { ObjectCreator = static () => [] });
        }
        if (type == typeof(T[]))
        {
            return JsonMetadataServices.CreateArrayInfo<T>(options, new());
        }
        if (type == typeof(Dictionary<string, T>))
        {
            var names = JsonMetadataServices.CreateValueInfo<string>(options, JsonMetadataServices.StringConverter);
            return JsonMetadataServices.CreateDictionaryInfo<Dictionary<string, T>, string, T>(
                options,
                new() { ObjectCreator = static () => [], KeyInfo = names });
        }
        return type == typeof(IReadOnlyList<T>)
            ? JsonMetadataServices.CreateIEnumerableInfo<IReadOnlyList<T>, T>(options, new())
            : null;
    }
}
