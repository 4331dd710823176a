using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>Keywords for what no other keyword has evaluated (JSON Schema core, 11). They come last.</summary>
internal static class UnevaluatedKeywords
{
    public static IEnumerable<SchemaKeyword> Of(KeywordSource from)
    {
        if (from.Schema("unevaluatedItems") is { } items)
        {
            yield return new UnevaluatedKeyword("unevaluatedItems", JsonValueKind.Array, items);
        }
        if (from.Schema("unevaluatedProperties") is { } members)
        {
            yield return new UnevaluatedKeyword("unevaluatedProperties", JsonValueKind.Object, members);
        }
    }
}

/// <summary><c>unevaluatedItems</c> or <c>unevaluatedProperties</c>.</summary>
internal sealed class UnevaluatedKeyword(string keyword, JsonValueKind kind, SchemaNode schema) : SchemaKeyword
{
    public override bool Check(SchemaEvaluation run, JsonInstance at, EvaluatedParts? parts)
    {
        var met = true;
        for (var i = 0; at.Kind == kind && !parts!.IsUncertain && i < at.Parts.Length && (met || !run.IsQuiet); i++)
        {
            if (!parts.Has(i))
            {
                parts.Add(i);
                met &= run.Apply(schema, at.Parts[i], null, keyword);
            }
        }
        return met;
    }
}
