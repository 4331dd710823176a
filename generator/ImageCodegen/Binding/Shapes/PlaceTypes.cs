using ImageCodegen.Binding.Settings;
using ImageCodegen.Binding.Values;
using ImageCodegen.Model;
using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.Binding.Shapes;

/// <summary>What the schemas of a place say together about its JSON types and its values.</summary>
internal sealed class PlaceTypes(SchemaSet set, List<Schema> all, FormatMap formats, DiagnosticBag diagnostics)
{
    /// <summary>The constant that the value must be; null where there is none, or where it is null.</summary>
    public Node? Constant { get; } = all.FindLast(s => s.Mapping["const"] is not null)?.Mapping["const"] is { } value && !value.IsNull() ? value : null;

    /// <summary>The values of <c>enum</c> as they stand there; null where there is none.</summary>
    public IReadOnlyList<Node>? AllowedNodes { get; } = all.Find(s => s.Enum is { Count: > 0 })?.Enum;

    /// <summary>The values of <c>enum</c> of the one type of the place, once <see cref="Types"/> ran; null where there are none.</summary>
    public List<ScalarNode>? Values { get; private set; }

    /// <summary>True where the values are all that the place takes, so that they may have a type of their own.</summary>
    public bool IsWholeEnum => set.OnlyType is null && Constant is null && Values is { Count: > 0 };

    /// <summary>The types that all parts allow, null left out; empty where nothing is said.</summary>
    public List<string> Types()
    {
        if (set.OnlyType is { } only)
        {
            return [only];
        }

        var types = Given();
        if (types.Count == 0 && !all.Exists(s => s.HasType))
        {
            types = Implied();
        }

        if (types.Count > 1 && AllowedNodes is { } nodes && EnumReader.Types(nodes) is { } used)
        {
            // Types that no value has are not there.
            var left = types.FindAll(t =>
                used.Contains(t) || (t == "integer" && used.Contains("number"))
                    || (t == "number" && used.Contains("integer") && !types.Contains("integer")));
            types = left.Count > 0 ? left : types;
        }

        Values = types is [var type] && type is not ("object" or "array" or "null") ? EnumValues(type) : null;
        return types;
    }

    /// <summary>The scalar for a JSON type here.</summary>
    public ScalarKind Scalar(string type)
    {
        var format = Last("format");
        var encoding = Last("contentEncoding");
        var kind = formats.Scalar(type, format, encoding);
        return type == "integer" && kind == ScalarKind.Int64 && !FormatTable.IsNumeric(format) ? IntegerReach.Of([.. all.Select(s => s.Mapping)]) : kind;
    }

    private string? Last(string key)
    {
        string? last = null;
        foreach (var schema in all)
        {
            last = schema.Text(key) ?? last;
        }

        return last;
    }

    /// <summary>
    /// What <c>type</c> says in all parts together. Where they contradict each other that is reported, and the last counts: a schema's own
    /// keywords, which were written for what they stand beside, as where a list of strings builds on a list of anything.
    /// </summary>
    private List<string> Given()
    {
        List<string>? common = null;
        foreach (var schema in all)
        {
            if (schema.Types is [] or ["null"])
            {
                continue;
            }

            var own = schema.Types.Where(static t => t != "null").ToList();
            var merged = common is null ? own : Intersect(common, own);
            if (merged.Count == 0)
            {
                diagnostics.Add(Diagnostics.AllOfConflict, schema.Span, $"{string.Join(" or ", common!)} and {string.Join(" or ", own)}", "the last counts");
                common = own;
                continue;
            }

            common = merged;
        }

        return common ?? (all.Exists(static s => s.Types is ["null"]) ? ["null"] : []);
    }

    private static List<string> Intersect(List<string> a, List<string> b) =>
    [
        .. a.Where(t => b.Contains(t, StringComparer.Ordinal) || (t == "integer" && b.Contains("number", StringComparer.Ordinal))),
        .. b.Where(t => t == "integer" && a.Contains("number", StringComparer.Ordinal) && !a.Contains("integer", StringComparer.Ordinal)),
    ];

    /// <summary>The types that other keywords speak of where none is given.</summary>
    private List<string> Implied()
    {
        if (all.Exists(s =>
            s.Mapping["properties"] is not null || s.Mapping["additionalProperties"] is MappingNode
                || s.Mapping["patternProperties"] is not null))
        {
            return ["object"];
        }

        if (all.Exists(s => s.Mapping["items"] is not null || s.Mapping["prefixItems"] is not null))
        {
            return ["array"];
        }

        if (Constant is not null || AllowedNodes is not null)
        {
            return EnumReader.Types(Constant is not null ? [Constant] : AllowedNodes!) ?? [];
        }

        if (all.Select(s => formats.ImpliedType(s.Text("format"))).FirstOrDefault(t => t is not null) is { } implied)
        {
            return [implied];
        }

        // Who takes no other members means an object, even one without any; beside alternatives these say what it is.
        return all.Exists(static s => s.Mapping["additionalProperties"].AsBoolean() == false)
            && !all.Exists(static s => Array.Exists(Keywords.Unions, k => s.Mapping[k] is not null)) ? ["object"] : [];
    }

    /// <summary>The values that every <c>enum</c> of the place allows, null left out; null where there is no <c>enum</c>.</summary>
    private List<ScalarNode>? EnumValues(string type)
    {
        List<ScalarNode>? values = null;
        foreach (var schema in all)
        {
            if (schema.Enum is null)
            {
                continue;
            }

            var own = EnumReader.Read(schema, type, diagnostics);
            var common = values is null ? null : Common(values, own);
            if (common is { Count: 0 } && own.Count > 0 && values!.Count > 0)
            {
                diagnostics.Add(Diagnostics.AllOfConflict, schema.Span, "no enum value is in all of them", "the last list counts");
                common = own;
            }

            values = common ?? own;
        }

        return values;
    }

    private static List<ScalarNode> Common(List<ScalarNode> values, List<ScalarNode> own)
    {
        var texts = own.Select(o => o.Text).ToHashSet(StringComparer.Ordinal);
        return values.FindAll(v => texts.Contains(v.Text));
    }
}
