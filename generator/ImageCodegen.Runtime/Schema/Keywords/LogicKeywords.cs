namespace ImageCodegen.Runtime;

/// <summary>Keywords that combine schemas (JSON Schema core, 10.2.1).</summary>
internal static class LogicKeywords
{
    public static IEnumerable<SchemaKeyword> Of(KeywordSource from)
    {
        if (from.Schemas("allOf") is { } all)
        {
            yield return new AllOfKeyword(all);
        }
        if (from.Schemas("anyOf") is { } any)
        {
            yield return new AnyOfKeyword(any);
        }
        if (from.Schemas("oneOf") is { } one)
        {
            yield return new OneOfKeyword(one);
        }
        if (from.Schema("not") is { } refused)
        {
            yield return new NotKeyword(refused);
        }
    }
}

/// <summary><c>allOf</c>.</summary>
internal sealed class AllOfKeyword(SchemaNode[] schemas) : SchemaKeyword
{
    public override bool Check(SchemaEvaluation run, JsonInstance at, EvaluatedParts? parts)
    {
        var met = true;
        foreach (var schema in schemas)
        {
            met &= run.Apply(schema, at, parts, "allOf");
        }
        return met;
    }
}

/// <summary><c>anyOf</c>.</summary>
internal sealed class AnyOfKeyword(SchemaNode[] schemas) : SchemaKeyword
{
    public override bool Check(SchemaEvaluation run, JsonInstance at, EvaluatedParts? parts)
    {
        var met = false;
        foreach (var schema in schemas)
        {
            met |= run.Meets(schema, at, parts);
            if (met && parts is null)
            {
                return true;
            }
        }
        parts?.IsUncertain |= !met;
        return met || run.Fail(at, "anyOf", $"is none of the {schemas.Length} kinds of values that are allowed");
    }
}

/// <summary><c>oneOf</c>.</summary>
internal sealed class OneOfKeyword(SchemaNode[] schemas) : SchemaKeyword
{
    public override bool Check(SchemaEvaluation run, JsonInstance at, EvaluatedParts? parts)
    {
        var first = -1;
        for (var i = 0; i < schemas.Length; i++)
        {
            if (!run.Meets(schemas[i], at, parts))
            {
                continue;
            }
            if (first >= 0)
            {
                parts?.IsUncertain = true;
                return run.Fail(at, "oneOf", $"is more than one of the kinds of values that exclude each other: {first} and {i}");
            }
            first = i;
        }
        parts?.IsUncertain |= first < 0;
        return first >= 0 || run.Fail(at, "oneOf", $"is none of the {schemas.Length} kinds of values that are allowed");
    }
}

/// <summary><c>not</c>.</summary>
internal sealed class NotKeyword(SchemaNode schema) : SchemaKeyword
{
    public override bool Check(SchemaEvaluation run, JsonInstance at, EvaluatedParts? parts) =>
        !run.Meets(schema, at, null) || run.Fail(at, "not", $"is of a kind that is not allowed");
}
