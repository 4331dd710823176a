using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ImageCodegen.Runtime;

/// <summary>
/// The generated types of a namespace, for its resolver: filled when first asked, found by the type or by what it is a
/// list, an array or the nullable form of. Safe for use by many threads.
/// </summary>
public sealed class JsonTypeTable
{
    private readonly Lazy<Dictionary<Type, Func<Type, JsonSerializerOptions, JsonTypeInfo?>>> types;

    /// <summary>Makes a table.</summary>
    /// <param name="fill">What adds the types to it.</param>
    public JsonTypeTable(params Action<Entries>[] fill)
    {
        ArgumentNullException.ThrowIfNull(fill);
        types = new(() =>
        {
            var entries = new Entries();
            foreach (var add in fill)
            {
                add(entries);
            }
            return entries.Types;
        });
    }

    /// <summary>Metadata of a type; null where it is none of these, and no list, array, dictionary or nullable form of one.</summary>
    public JsonTypeInfo? Find(Type type, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(type);
        return types.Value.TryGetValue(type, out var make)
            || (ItemOf(type) is { } item && types.Value.TryGetValue(item, out make)) ? make(type, options) : null;
    }

    private static Type? ItemOf(Type type) => type.IsArray ? type.GetElementType()
        : type.IsConstructedGenericType && type.GenericTypeArguments is [.., var argument] ? argument
        : null;

    /// <summary>Takes the types of a table.</summary>
    public sealed class Entries
    {
        internal Entries()
        {
        }

        internal Dictionary<Type, Func<Type, JsonSerializerOptions, JsonTypeInfo?>> Types { get; } = [];

        /// <summary>Adds a record.</summary>
        public Entries Record<T>()
            where T : class, IJsonRecord<T> => Add(typeof(T), JsonTypeInfos.Record<T>);

        /// <summary>Adds a string enum.</summary>
        public Entries Enum<T>()
            where T : struct, IStringEnum<T> => Add(typeof(T), JsonTypeInfos.Enum<T>);

        /// <summary>Adds an integer enum.</summary>
        public Entries IntegerEnum<T>()
            where T : struct, IIntegerEnum<T> => Add(typeof(T), JsonTypeInfos.IntegerEnum<T>);

        /// <summary>Adds a union.</summary>
        public Entries Union<T>()
            where T : JsonUnion<T>, IJsonUnion<T> => Add(typeof(T), JsonTypeInfos.Union<T>);

        private Entries Add(Type type, Func<Type, JsonSerializerOptions, JsonTypeInfo?> make)
        {
            Types[type] = make;
            return this;
        }
    }
}
