using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>Keywords for what the members of an object are (JSON Schema core, 10.3.2.1 to 10.3.2.3).</summary>
internal static class MemberKeywords
{
    public static IEnumerable<SchemaKeyword> Of(KeywordSource from)
    {
        var properties = from.SchemaMap("properties");
        var patterns = from.SchemaMap("patternProperties");
        var rest = from.Schema("additionalProperties");
        if (properties is not null || patterns is not null || rest is not null)
        {
            yield return new MembersKeyword(
                new Dictionary<string, SchemaNode>(properties ?? [], StringComparer.Ordinal),
                [.. (patterns ?? []).Select(p => (new SchemaPattern(p.Key, from.Place), p.Value))],
                rest);
        }
    }
}

/// <summary><c>properties</c>, <c>patternProperties</c> and <c>additionalProperties</c>.</summary>
internal sealed class MembersKeyword(
    Dictionary<string, SchemaNode> properties, (SchemaPattern Pattern, SchemaNode Schema)[] patterns, SchemaNode? rest) : SchemaKeyword
{
    public override bool Check(SchemaEvaluation run, JsonInstance at, EvaluatedParts? parts)
    {
        var met = true;
        for (var i = 0; at.Kind == JsonValueKind.Object && i < at.Parts.Length && (met || !run.IsQuiet); i++)
        {
            met &= CheckMember(run, at.Parts[i], out var evaluated);
            if (evaluated)
            {
                parts?.Add(i);
            }
        }
        return met;
    }

    private bool CheckMember(SchemaEvaluation run, JsonInstance member, out bool evaluated)
    {
        var met = true;
        evaluated = properties.TryGetValue(member.Name, out var declared);
        if (evaluated)
        {
            met = run.Apply(declared!, member, null, "properties");
        }
        foreach (var (pattern, schema) in patterns)
        {
            if (pattern.IsMatch(run, member, "patternProperties", member.Name))
            {
                evaluated = true;
                met &= run.Apply(schema, member, null, "patternProperties");
            }
        }
        if (!evaluated && rest is not null)
        {
            evaluated = true;
            met = run.Apply(rest, member, null, "additionalProperties");
        }
        return met;
    }
}
