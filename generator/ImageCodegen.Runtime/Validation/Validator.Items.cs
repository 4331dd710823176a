using System.Globalization;
using System.Runtime.CompilerServices;

namespace ImageCodegen.Runtime;

/// <content>Lists, maps and nested records.</content>
public ref partial struct Validator
{
    /// <summary><c>uniqueItems</c>.</summary>
    public void Unique<T, TCodec>(string? name, IReadOnlyList<T>? items)
        where TCodec : struct, IJsonCodec<T>
    {
        if (items is not null && items.Count > 1 && UniqueItems.FindRepeated<T, TCodec>(items) is { First: >= 0 } found)
        {
            Fail(name, "uniqueItems", Text($"must have no item twice, has it at {found.First} and {found.Second}"));
        }
    }

    /// <summary>Of several members that stand for each other, one alone.</summary>
    /// <param name="isRequired">Whether one must be there.</param>
    /// <param name="values">The members; null where they are not there.</param>
    public void One(bool isRequired, params ReadOnlySpan<object?> values)
    {
        var count = 0;
        foreach (var value in values)
        {
            count += value is null ? 0 : 1;
        }
        if (count > 1 || (isRequired && count == 0))
        {
            Fail(null, "oneOf", Text($"must have one body, has {count}"));
        }
    }

    /// <summary>Checks every item of a list, null among them.</summary>
    public void Each<T>(string? name, IReadOnlyList<T>? items, ItemCheck<T> check)
    {
        ArgumentNullException.ThrowIfNull(check);
        for (var i = 0; items is not null && i < items.Count; i++)
        {
            var since = Count;
            check(ref this, items[i]);
            PrefixItem(since, name, i);
        }
    }

    /// <summary>Checks every value of a map, null among them.</summary>
    public void EachValue<T>(string? name, IReadOnlyDictionary<string, T>? map, ItemCheck<T> check)
    {
        ArgumentNullException.ThrowIfNull(check);
        if (map is null || map.Count == 0)
        {
            return;
        }
        foreach (var (key, item) in map)
        {
            var since = Count;
            check(ref this, item);
            Prefix(since, name, key);
        }
    }

    /// <summary>Checks a record.</summary>
    public void Nested<T>(string? name, T? value)
        where T : class, IValidatable
    {
        if (value is null)
        {
            return;
        }
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var since = Count;
        Whole(value);
        Prefix(since, name);
    }

    /// <summary>Checks several records.</summary>
    public void Nested(params ReadOnlySpan<(string Name, IValidatable? Value)> members)
    {
        foreach (var (name, value) in members)
        {
            Nested(name, value);
        }
    }

    /// <summary>Checks every record of a list.</summary>
    public void Nested<T>(string? name, IReadOnlyList<T>? items)
        where T : class, IValidatable
    {
        if (items is null)
        {
            return;
        }
        RuntimeHelpers.EnsureSufficientExecutionStack();
        // What was read is an array, and its items are at hand without a call for each.
        var array = items as T[];
        var count = array?.Length ?? items.Count;
        for (var i = 0; i < count; i++)
        {
            if ((array is null ? items[i] : array[i]) is { } item)
            {
                var since = Count;
                Whole(item);
                PrefixItem(since, name, i);
            }
        }
    }

    /// <summary>Checks every record of a map.</summary>
    public void Nested<T>(string? name, IReadOnlyDictionary<string, T>? map)
        where T : class, IValidatable
    {
        if (map is null || map.Count == 0)
        {
            return;
        }
        foreach (var (key, item) in map)
        {
            var since = Count;
            Nested(null, item);
            Prefix(since, name, key);
        }
    }

    private readonly void PrefixItem(int since, string? name, int index)
    {
        if (Count > since)
        {
            Prefix(since, name, index.ToString(CultureInfo.InvariantCulture));
        }
    }
}
