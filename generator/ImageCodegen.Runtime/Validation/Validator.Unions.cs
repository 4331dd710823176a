using System.Globalization;

namespace ImageCodegen.Runtime;

/// <content>Unions and hierarchies.</content>
public ref partial struct Validator
{
    /// <summary>Checks that the discriminator of a record that others derive from does not name another of them (OpenAPI 3.1, 4.8.25).</summary>
    public void Kind<TBase>(string name, string? value, RecordKinds<TBase> kinds, TBase record)
        where TBase : class, IJsonRecord<TBase>
    {
        ArgumentNullException.ThrowIfNull(kinds);
        ArgumentNullException.ThrowIfNull(record);
        if (value is not null && kinds.NamesAnother(value, record))
        {
            FailKind(name);
        }
    }

    /// <summary>Checks that the discriminator of a record that others derive from does not name another of them (OpenAPI 3.1, 4.8.25).</summary>
    public void Kind<T, TBase>(string name, T value, RecordKinds<TBase> kinds, TBase record)
        where T : struct, IStringEnum<T>
        where TBase : class, IJsonRecord<TBase> => Kind(name, value.Value, kinds, record);

    /// <summary>Checks that the discriminator of a record that others derive from does not name another of them (OpenAPI 3.1, 4.8.25).</summary>
    public void Kind<TBase>(string name, long value, RecordKinds<TBase> kinds, TBase record)
        where TBase : class, IJsonRecord<TBase>
    {
        Span<byte> text = stackalloc byte[20];
        value.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        Kind(name, text[..length], kinds, record);
    }

    /// <summary>Checks that the discriminator of a record that others derive from does not name another of them (OpenAPI 3.1, 4.8.25).</summary>
    public void Kind<TBase>(string name, bool value, RecordKinds<TBase> kinds, TBase record)
        where TBase : class, IJsonRecord<TBase> => Kind(name, value ? "true"u8 : "false"u8, kinds, record);

    private void Kind<TBase>(string name, scoped ReadOnlySpan<byte> value, RecordKinds<TBase> kinds, TBase record)
        where TBase : class, IJsonRecord<TBase>
    {
        ArgumentNullException.ThrowIfNull(kinds);
        ArgumentNullException.ThrowIfNull(record);
        if (kinds.NamesAnother(value, record))
        {
            FailKind(name);
        }
    }

    private void FailKind(string name) => Fail(name, "discriminator", "names another type than the one that the object is of");

    /// <summary>Whether a value is valid as a case of a union.</summary>
    internal static bool IsValid(UnionCase of, object value)
    {
        var check = default(Validator);
        of.Validate(ref check, value);
        return check.failures is null;
    }

    /// <summary>Checks a union of a known case: by its own case, and where that fails by the others, any of which will do. A value of cases that exclude each other (<c>oneOf</c>) must not be valid as two.</summary>
    internal void Cases<T>(T union)
        where T : JsonUnion<T>, IJsonUnion<T>
    {
        if (UnionNaming.Contradicts(union))
        {
            Fail(T.Cases.DiscriminatorName, "discriminator", "names another case than the one that the value is of");
        }
        var since = Count;
        T.Cases[union.Case].Validate(ref this, union.Value);
        if (Count == since)
        {
            if (T.Cases.IsExclusive && T.Cases.MayOverlap(union.Case) && UnionAlternatives.Allow(union))
            {
                Fail(null, T.Cases.Keyword, "is valid as more than one of the cases, which exclude each other");
            }
            return;
        }
        if (!UnionAlternatives.Allow(union))
        {
            return;
        }

        failures!.RemoveRange(since, Count - since);
        failures = failures.Count == 0 ? null : failures;
    }
}
