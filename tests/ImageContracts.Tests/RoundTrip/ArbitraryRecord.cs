using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using ImageCodegen.Runtime;

namespace ImageContracts.Tests.RoundTrip;

/// <summary>Makes records of any generated type with arbitrary values of their declared members.</summary>
internal static class ArbitraryRecord
{
    private static readonly string[] Awkward = ["", " ", "null", "80", "true", "\"", "\\", "\0", "\n", "位", "😀", "\u2028", "\uFEFF", "é", "</script>"];

    private static readonly MethodInfo ListMethod = typeof(ArbitraryRecord).GetMethod(nameof(ListOf), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>Records of a type; members that may be absent sometimes are.</summary>
    public static Gen<object> Of(Type type) => Gen.Sized(size => Record(type, Math.Min(size, 6)));

    private static Gen<object> Record(Type type, int size)
    {
        var members = type.GetProperties()
            .Where(property => property.CanWrite && property.PropertyType != typeof(ExtensionData) && property.PropertyType != typeof(RequestData))
            .ToArray();
        return Gen.CollectToSequence(members, member => Value(member, size - 1)).Select(values => Fill(type, members, [.. values]));
    }

    private static object Fill(Type type, PropertyInfo[] members, object?[] values)
    {
        var record = Activator.CreateInstance(type)!;
        for (var i = 0; i < members.Length; i++)
        {
            members[i].SetValue(record, values[i]);
        }

        return record;
    }

    private static Gen<object?> Value(PropertyInfo member, int size)
    {
        var value = Value(Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType, size);
        return new NullabilityInfoContext().Create(member).WriteState == NullabilityState.Nullable
            ? Gen.Frequency((1, Gen.Constant<object?>(null)), (3, value.Select(some => (object?)some)))
            : value.Select(some => (object?)some);
    }

    private static Gen<object> Value(Type type, int size) => type switch
    {
        _ when type == typeof(string) => Text().Select(text => (object)text),
        _ when type == typeof(long) => Gen.OneOf(Gen.Elements(0L, 1L, -1L, long.MinValue, long.MaxValue), ArbMap.Default.GeneratorFor<long>()).Select(n => (object)n),
        _ when type == typeof(bool) => Gen.Elements(true, false).Select(b => (object)b),
        _ when type == typeof(DateTimeOffset) => Time().Select(time => (object)time),
        _ when type.IsValueType => EnumOf(type),
        _ when type.IsGenericType => (Gen<object>)ListMethod.MakeGenericMethod(type.GenericTypeArguments[0]).Invoke(null, [size])!,
        _ => Record(type, size),
    };

    private static Gen<object> ListOf<T>(int size) =>
        from count in Gen.Choose(0, Math.Max(0, size))
        from items in Value(typeof(T), size - 1).ListOf(count)
        select (object)items.Cast<T>().ToArray();

    private static Gen<object> EnumOf(Type type)
    {
        var known = ((System.Collections.IEnumerable)type.GetProperty("Values")!.GetValue(null)!).Cast<object>().ToArray();
        return Gen.OneOf(Gen.Elements(known), Text().Select(text => Activator.CreateInstance(type, text)!));
    }

    private static Gen<string> Text() =>
        Gen.OneOf(Gen.Elements(Awkward), ArbMap.Default.GeneratorFor<char>().Select(c => char.IsSurrogate(c) ? "\uFFFD" : c.ToString())).ListOf()
            .Select(parts => string.Concat(parts));

    private static Gen<DateTimeOffset> Time() =>
        from ticks in Gen.Choose(0, int.MaxValue)
        from scale in Gen.Elements(1L, 10_000L, 10_000_000L)
        from minutes in Gen.Choose(-14 * 60, 14 * 60)
        select new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.FromMinutes(minutes)).AddTicks(ticks * scale);
}
