using System.Numerics;
using ImageCodegen.Model;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Diff.Wire.Schemas;

/// <summary>Joins what several schemas say of one value, and leaves out what cannot matter.</summary>
internal static class FormMerging
{
    private static readonly (JsonTypes Type, string[] Keywords)[] Belongings =
    [
        (JsonTypes.Number, ["minimum", "maximum"]),
        (JsonTypes.String, ["minLength", "maxLength", "pattern", "contentEncoding", "contentMediaType", "contentSchema"]),
        (JsonTypes.Array, ["minItems", "maxItems", "minContains", "maxContains", "items", "contains", "unevaluatedItems"]),
        (JsonTypes.Object, ["minProperties", "maxProperties", "additionalProperties", "propertyNames", "unevaluatedProperties", "patternProperties", "dependentSchemas"]),
    ];

    private static readonly HashSet<string> Annotations = new(
        ["title", "description", "example", "examples", "default", "deprecated", "readOnly", "writeOnly", "nullable", "externalDocs", "xml", "$comment", "$id", "$schema", "$anchor"],
        StringComparer.Ordinal);

    /// <summary>Allows only the values that were allowed and are among these.</summary>
    public static void RestrictValues(SchemaForm form, SortedDictionary<string, Node> allowed)
    {
        if (form.Values is null)
        {
            form.Values = allowed;
            return;
        }

        foreach (var value in form.Values.Keys.Where(v => !allowed.ContainsKey(v)).ToList())
        {
            form.Values.Remove(value);
        }
    }

    /// <summary>Takes the limit where it is tighter than the one that is there.</summary>
    public static void Tighten(SchemaForm form, string keyword, Limit limit)
    {
        if (!form.Limits.TryGetValue(keyword, out var known) || Compare(keyword, limit, known) < 0)
        {
            form.Limits[keyword] = limit;
        }
    }

    /// <summary>Below zero where the first limit is tighter, above where it is looser.</summary>
    public static int Compare(string keyword, Limit first, Limit second)
    {
        var order = first.Value.CompareWith(second.Value);
        order = ScalarKeywords.Lower.Contains(keyword, StringComparer.Ordinal) ? -order : order;
        return order != 0 ? order : second.IsExclusive.CompareTo(first.IsExclusive);
    }

    /// <summary>Leaves out limits that every value keeps, keywords of types that are not allowed, and schemas that allow everything.</summary>
    public static void LeaveOutWhatCannotMatter(SchemaForm form)
    {
        if (form.Values is { } values)
        {
            foreach (var value in values.Where(v => (JsonTypesNames.Of(v.Value) & form.Types) == JsonTypes.None).Select(v => v.Key).ToList())
            {
                values.Remove(value);
            }

            form.Types &= values.Values.Aggregate(JsonTypes.None, (all, v) => all | JsonTypesNames.Of(v));

            // Null alone and both booleans are types rather than lists.
            if (form.Types == JsonTypes.None || (form.Types == JsonTypes.Boolean && values.Count == 2))
            {
                form.Values = null;
            }
        }

        foreach (var (type, keywords) in Belongings)
        {
            if ((form.Types & type) == JsonTypes.None)
            {
                foreach (var keyword in keywords)
                {
                    form.Limits.Remove(keyword);
                    form.Texts.Remove(keyword);
                    form.Parts.Remove(keyword);
                    form.Named.Remove(keyword);
                }
            }
        }

        LeaveOutOfOtherTypes(form);
        LeaveOutEmptyLimits(form);
        foreach (var keyword in form.Parts.Where(p => p.Key != "contains" && AllowsEverything(p.Value)).Select(p => p.Key).ToList())
        {
            form.Parts.Remove(keyword);
        }

        form.IsFalse |= form.Excluded.Exists(AllowsEverything);
        form.Excluded.RemoveAll(e => e.Parts.Any(p => p.IsFalse));
        form.Unions.RemoveAll(u => u.Keyword == "anyOf" && u.Cases.Any(AllowsEverything));
    }

    // Told by the text, not by the form: forms of what lies below are built when they are compared.
    private static bool AllowsEverything(SchemaSet set) =>
        set.Parts.All(p =>
            !p.IsFalse
                && p.Mapping.Entries.All(e =>
                Annotations.Contains(e.Key) || e.Key.StartsWith("x-", StringComparison.Ordinal) || IsIdle(e.Key, p.Mapping)));

    // A condition without consequence, and a consequence without condition (JSON Schema 2020-12, core, 10.2.2).
    private static bool IsIdle(string keyword, MappingNode schema) =>
        keyword is "if" ? schema["then"] is null && schema["else"] is null : keyword is "then" or "else" && schema["if"] is null;

    private static void LeaveOutOfOtherTypes(SchemaForm form)
    {
        if ((form.Types & JsonTypes.Object) == JsonTypes.None)
        {
            form.Members.Clear();
            form.Required.Clear();
            form.DependentRequired.Clear();
        }

        if ((form.Types & JsonTypes.Array) == JsonTypes.None)
        {
            form.PrefixItems.Clear();
            form.UniqueItems = false;
        }

        if ((form.Types & JsonTypes.Number) == JsonTypes.None)
        {
            form.Multiples.Clear();
        }
    }

    private static void LeaveOutEmptyLimits(SchemaForm form)
    {
        if ((form.Types & JsonTypes.Number) == JsonTypes.Integer)
        {
            Whole(form, "minimum", limit => limit.IsExclusive ? limit.Value.Floor() + 1 : limit.Value.Ceiling());
            Whole(form, "maximum", limit => limit.IsExclusive ? limit.Value.Ceiling() - 1 : limit.Value.Floor());
            form.Multiples.Remove("1");
        }

        foreach (var keyword in (string[])["minLength", "minItems", "minProperties"])
        {
            if (form.Limits.TryGetValue(keyword, out var limit) && limit.Value.Digits.Sign <= 0)
            {
                form.Limits.Remove(keyword);
            }
        }

        if (!form.Parts.ContainsKey("contains"))
        {
            form.Limits.Remove("minContains");
            form.Limits.Remove("maxContains");
        }
        else if (form.Limits.TryGetValue("minContains", out var least) && least.ToString() == "1")
        {
            form.Limits.Remove("minContains");
        }
        else if (least.ToString() == "0" && !form.Limits.ContainsKey("maxContains") && form.Limits.Remove("minContains"))
        {
            form.Parts.Remove("contains");
        }
    }

    private static void Whole(SchemaForm form, string keyword, Func<Limit, BigInteger> round)
    {
        if (form.Limits.TryGetValue(keyword, out var limit)
            && JsonNumber.Parse(round(limit).ToString(System.Globalization.CultureInfo.InvariantCulture)) is { } whole)
        {
            form.Limits[keyword] = new Limit(whole, IsExclusive: false);
        }
    }
}
