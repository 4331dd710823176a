using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>Keywords for which members an object has (JSON Schema validation, 6.5; core, 10.2.2.4 and 10.3.2.4).</summary>
internal static class ObjectKeywords
{
    public static IEnumerable<SchemaKeyword> Of(KeywordSource from)
    {
        foreach (var bound in CountKeyword.Pair(from, "Properties", JsonValueKind.Object, ("member", "members"), at => at.Count))
        {
            yield return bound;
        }
        if (from.Names("required") is { } required)
        {
            yield return new RequiredKeyword(required);
        }
        foreach (var (trigger, names) in from.NameMap("dependentRequired") ?? [])
        {
            yield return new DependentRequiredKeyword(trigger, names);
        }
        foreach (var (trigger, schema) in from.SchemaMap("dependentSchemas") ?? [])
        {
            yield return new DependentSchemaKeyword(trigger, schema);
        }
        if (from.Schema("propertyNames") is { } schemaOfNames)
        {
            yield return new PropertyNamesKeyword(schemaOfNames);
        }
    }
}

/// <summary><c>required</c>.</summary>
internal sealed class RequiredKeyword(string[] names) : SchemaKeyword
{
    public override bool Check(SchemaEvaluation run, JsonInstance at, EvaluatedParts? parts)
    {
        var met = true;
        foreach (var name in at.Kind == JsonValueKind.Object ? names : [])
        {
            met &= at.Member(name) is not null || run.Fail(at, "required", $"must have the member '{name}'");
        }
        return met;
    }
}

/// <summary>One member of <c>dependentRequired</c>.</summary>
internal sealed class DependentRequiredKeyword(string trigger, string[] names) : SchemaKeyword
{
    public override bool Check(SchemaEvaluation run, JsonInstance at, EvaluatedParts? parts)
    {
        var met = true;
        foreach (var name in at.Kind == JsonValueKind.Object && at.Member(trigger) is not null ? names : [])
        {
            met &= at.Member(name) is not null
                || run.Fail(at, "dependentRequired", $"must have the member '{name}', as it has '{trigger}'");
        }
        return met;
    }
}

/// <summary>One member of <c>dependentSchemas</c>.</summary>
internal sealed class DependentSchemaKeyword(string trigger, SchemaNode schema) : SchemaKeyword
{
    public override bool Check(SchemaEvaluation run, JsonInstance at, EvaluatedParts? parts) =>
        at.Kind != JsonValueKind.Object || at.Member(trigger) is null || run.Apply(schema, at, parts, "dependentSchemas");
}

/// <summary><c>propertyNames</c>.</summary>
internal sealed class PropertyNamesKeyword(SchemaNode schema) : SchemaKeyword
{
    public override bool Check(SchemaEvaluation run, JsonInstance at, EvaluatedParts? parts)
    {
        var met = true;
        foreach (var member in at.Kind == JsonValueKind.Object ? at.Parts : [])
        {
            // The failures are of the name, not of the value that its pointer leads to.
            met &= run.Objection(schema, member.AsName(), null) is not { } objection
                || run.Fail(member, "propertyNames", $"has a name that is not allowed: {objection}");
        }
        return met;
    }
}
