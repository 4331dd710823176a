using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <content>How many items and members there are.</content>
public ref partial struct Validator
{
    /// <summary><c>minItems</c> and <c>maxItems</c>.</summary>
    public void ItemCount<T>(string? name, IReadOnlyCollection<T>? items, long minimum, long maximum)
    {
        MinItems(name, items, minimum);
        MaxItems(name, items, maximum);
    }

    /// <summary><c>minItems</c>.</summary>
    public void MinItems<T>(string? name, IReadOnlyCollection<T>? items, long minimum)
    {
        if (items is not null && items.Count < minimum)
        {
            Fail(name, "minItems", Text($"must have at least {minimum} {(minimum == 1 ? "item" : "items")}, has {items.Count}"));
        }
    }

    /// <summary><c>maxItems</c>.</summary>
    public void MaxItems<T>(string? name, IReadOnlyCollection<T>? items, long maximum)
    {
        if (items is not null && items.Count > maximum)
        {
            Fail(name, "maxItems", Text($"must have at most {maximum} {(maximum == 1 ? "item" : "items")}, has {items.Count}"));
        }
    }

    /// <summary><c>minProperties</c> and <c>maxProperties</c> of a map.</summary>
    public void PropertyCount<T>(string? name, IReadOnlyDictionary<string, T>? map, long minimum, long maximum)
    {
        MinProperties(name, map, minimum);
        MaxProperties(name, map, maximum);
    }

    /// <summary><c>minProperties</c> of a map.</summary>
    public void MinProperties<T>(string? name, IReadOnlyDictionary<string, T>? map, long minimum) =>
        AtLeast(name, map?.Count, minimum);

    /// <summary><c>maxProperties</c> of a map.</summary>
    public void MaxProperties<T>(string? name, IReadOnlyDictionary<string, T>? map, long maximum) =>
        AtMost(name, map?.Count, maximum);

    /// <summary><c>minProperties</c> and <c>maxProperties</c> of a record: the members that it writes.</summary>
    public void PropertyCount<T>(T record, long minimum, long maximum)
        where T : class, IJsonRecord<T>
    {
        var count = Members(record);
        AtLeast(null, count, minimum);
        AtMost(null, count, maximum);
    }

    /// <summary><c>minProperties</c> of a record: the members that it writes.</summary>
    public void MinProperties<T>(T record, long minimum)
        where T : class, IJsonRecord<T> => AtLeast(null, Members(record), minimum);

    /// <summary><c>maxProperties</c> of a record: the members that it writes.</summary>
    public void MaxProperties<T>(T record, long maximum)
        where T : class, IJsonRecord<T> => AtMost(null, Members(record), maximum);

    /// <summary><c>minProperties</c> and <c>maxProperties</c> of a record in some place.</summary>
    public void PropertyCount<T>(string? name, T? record, long minimum, long maximum)
        where T : class, IJsonRecord<T>
    {
        MinProperties(name, record, minimum);
        MaxProperties(name, record, maximum);
    }

    /// <summary><c>minProperties</c> of a record in some place.</summary>
    public void MinProperties<T>(string? name, T? record, long minimum)
        where T : class, IJsonRecord<T> => AtLeast(name, record is null ? null : Members(record), minimum);

    /// <summary><c>maxProperties</c> of a record in some place.</summary>
    public void MaxProperties<T>(string? name, T? record, long maximum)
        where T : class, IJsonRecord<T> => AtMost(name, record is null ? null : Members(record), maximum);

    // What a record writes depends on defaults and on what was read, so it is asked to write.
    private static int Members<T>(T record)
        where T : class, IJsonRecord<T>
    {
        ArgumentNullException.ThrowIfNull(record);
        var json = new JsonOutput();
        try
        {
            JsonRecord.Write(ref json, record);
            var reader = new Utf8JsonReader(json.Written, new JsonReaderOptions { MaxDepth = int.MaxValue });
            var count = 0;
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                count++;
                reader.Skip();
            }
            return count;
        }
        finally
        {
            json.Dispose();
        }
    }

    private void AtLeast(string? name, int? count, long minimum)
    {
        if (count < minimum)
        {
            Fail(name, "minProperties", Text($"must have at least {minimum} {(minimum == 1 ? "member" : "members")}, has {count}"));
        }
    }

    private void AtMost(string? name, int? count, long maximum)
    {
        if (count > maximum)
        {
            Fail(name, "maxProperties", Text($"must have at most {maximum} {(maximum == 1 ? "member" : "members")}, has {count}"));
        }
    }
}
