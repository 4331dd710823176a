using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>Keywords that refer to schemas (JSON Schema core, 8.2.3).</summary>
internal static class ReferenceKeywords
{
    public static IEnumerable<SchemaKeyword> Of(KeywordSource from)
    {
        if (from.Text("$ref") is { } reference)
        {
            yield return new RefKeyword(from.Compiler.Node(from.Compiler.Resolve(from.Place, reference)));
        }
        if (from.Text("$dynamicRef") is { } dynamicReference)
        {
            yield return Dynamic(from, dynamicReference);
        }
    }

    // Dynamic only where the place that it leads to at first has the dynamic anchor itself.
    private static SchemaKeyword Dynamic(KeywordSource from, string reference)
    {
        var place = from.Compiler.Resolve(from.Place, reference);
        var node = from.Compiler.Node(place);
        var name = reference[(reference.IndexOf('#', StringComparison.Ordinal) + 1)..];
        var isDynamic = place.Element.ValueKind == JsonValueKind.Object
            && place.Element.TryGetProperty("$dynamicAnchor", out var anchor)
            && anchor.ValueKind == JsonValueKind.String
            && anchor.ValueEquals(name);
        if (!isDynamic)
        {
            return new RefKeyword(node);
        }
        from.Compiler.WantDynamic(name);
        return new DynamicRefKeyword(name, node);
    }
}

/// <summary><c>$ref</c>.</summary>
internal sealed class RefKeyword(SchemaNode target) : SchemaKeyword
{
    public override bool Check(SchemaEvaluation run, JsonInstance at, EvaluatedParts? parts) => run.Apply(target, at, parts);
}

/// <summary><c>$dynamicRef</c>: leads to the outermost resource of the dynamic scope that has the anchor.</summary>
internal sealed class DynamicRefKeyword(string anchor, SchemaNode initial) : SchemaKeyword
{
    public override bool Check(SchemaEvaluation run, JsonInstance at, EvaluatedParts? parts) => run.Apply(Target(run.Scope), at, parts);

    private SchemaNode Target(IReadOnlyList<SchemaResource> scope)
    {
        foreach (var resource in scope)
        {
            if (resource.DynamicAnchors.TryGetValue(anchor, out var place))
            {
                return place.Node!;
            }
        }
        return initial;
    }
}
