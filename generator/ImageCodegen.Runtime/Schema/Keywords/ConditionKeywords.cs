namespace ImageCodegen.Runtime;

/// <summary>Schemas under a condition (JSON Schema core, 10.2.2).</summary>
internal static class ConditionKeywords
{
    public static IEnumerable<SchemaKeyword> Of(KeywordSource from)
    {
        if (from.Schema("if") is { } condition)
        {
            yield return new IfKeyword(condition, from.Schema("then"), from.Schema("else"));
        }
    }
}

/// <summary><c>if</c>, <c>then</c> and <c>else</c>.</summary>
internal sealed class IfKeyword(SchemaNode condition, SchemaNode? then, SchemaNode? otherwise) : SchemaKeyword
{
    public override bool Check(SchemaEvaluation run, JsonInstance at, EvaluatedParts? parts)
    {
        var holds = run.Meets(condition, at, parts);
        if ((holds ? then : otherwise) is not { } schema || run.Objection(schema, at, parts) is not { } objection)
        {
            return true;
        }
        parts?.IsUncertain = true;
        return holds
            ? run.Fail(at, "then", $"does not fit together, as it meets the 'if': {objection}")
            : run.Fail(at, "else", $"does not fit together, as it does not meet the 'if': {objection}");
    }
}
