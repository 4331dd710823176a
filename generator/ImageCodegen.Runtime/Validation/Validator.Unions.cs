namespace ImageCodegen.Runtime;

/// <content>Unions.</content>
public ref partial struct Validator
{
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
