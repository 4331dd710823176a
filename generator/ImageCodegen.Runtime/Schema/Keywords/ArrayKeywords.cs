using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>Keywords for arrays (JSON Schema validation, 6.4; core, 10.3.1).</summary>
internal static class ArrayKeywords
{
    public static IEnumerable<SchemaKeyword> Of(KeywordSource from)
    {
        foreach (var bound in CountKeyword.Pair(from, "Items", JsonValueKind.Array, ("item", "items"), at => at.Count))
        {
            yield return bound;
        }
        if (from.Value("uniqueItems") is { ValueKind: JsonValueKind.True })
        {
            yield return new UniqueItemsKeyword();
        }
        var prefix = from.Schemas("prefixItems");
        if (prefix is not null || from.Value("items") is not null)
        {
            yield return new ItemsKeyword(prefix ?? [], from.Schema("items"));
        }
        if (from.Schema("contains") is { } contained)
        {
            yield return new ContainsKeyword(contained, from.Count("minContains"), from.Count("maxContains"));
        }
    }
}

/// <summary><c>uniqueItems</c>.</summary>
internal sealed class UniqueItemsKeyword : SchemaKeyword
{
    public override bool Check(SchemaEvaluation run, JsonInstance at, EvaluatedParts? parts)
    {
        if (at.Kind != JsonValueKind.Array || at.Count < 2)
        {
            return true;
        }
        var seen = new Dictionary<JsonInstance, int>(at.Count, JsonInstanceComparer.Default);
        for (var i = 0; i < at.Parts.Length; i++)
        {
            if (!seen.TryAdd(at.Parts[i], i))
            {
                return run.Fail(at, "uniqueItems", $"must have no item twice, has it at {seen[at.Parts[i]]} and {i}");
            }
        }
        return true;
    }
}

/// <summary><c>prefixItems</c> and <c>items</c>.</summary>
internal sealed class ItemsKeyword(SchemaNode[] prefix, SchemaNode? rest) : SchemaKeyword
{
    public override bool Check(SchemaEvaluation run, JsonInstance at, EvaluatedParts? parts)
    {
        var met = true;
        for (var i = 0; at.Kind == JsonValueKind.Array && i < at.Parts.Length && (met || !run.IsQuiet); i++)
        {
            if ((i < prefix.Length ? prefix[i] : rest) is { } schema)
            {
                parts?.Add(i);
                met &= run.Apply(schema, at.Parts[i], null, i < prefix.Length ? "prefixItems" : "items");
            }
        }
        return met;
    }
}

/// <summary><c>contains</c>, <c>minContains</c> and <c>maxContains</c>.</summary>
internal sealed class ContainsKeyword(SchemaNode schema, long? least, long? most) : SchemaKeyword
{
    public override bool Check(SchemaEvaluation run, JsonInstance at, EvaluatedParts? parts)
    {
        if (at.Kind != JsonValueKind.Array)
        {
            return true;
        }
        var found = 0;
        for (var i = 0; i < at.Parts.Length; i++)
        {
            if (run.Meets(schema, at.Parts[i], null))
            {
                found++;
                parts?.Add(i);
            }
        }
        if (found < (least ?? 1))
        {
            return least is null
                ? run.Fail(at, "contains", $"must contain an item of the kind that is wanted, has none")
                : run.Fail(at, "minContains", $"must contain at least {least} of the items that are wanted, has {found}");
        }
        return found <= (most ?? long.MaxValue)
            || run.Fail(at, "maxContains", $"must contain at most {most} of the items that are wanted, has {found}");
    }
}
