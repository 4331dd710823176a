using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Diff.Wire.Schemas;

/// <summary>
/// Writes a union without one where that means the same: <c>anyOf: [X, {type: null}]</c> is a nullable X, cases that list
/// values are one list, cases of different scalar types are one schema of these types.
/// </summary>
internal static class UnionFolding
{
    /// <summary>Adds the union to the form, folded as far as it can be.</summary>
    /// <returns>The one case that is left beside null, which the form still has to take in; null where there is none.</returns>
    public static SchemaSet? Add(Union union, SchemaForm form)
    {
        var cases = union.Cases.Where(c => !IsOnlyNull(c)).ToList();
        var hasNull = cases.Count < union.Cases.Count || cases.Exists(c => !c.IsBuilding && IsTyped(c.Form) && c.Form.IsNullable);
        if (cases.Exists(c => c.IsBuilding) || cases.Exists(c => !IsTyped(c.Form)))
        {
            form.Unions.Add(union);
            return null;
        }

        form.IsNullable &= hasNull;
        cases = WithoutListedBesideOpen(union.Keyword, [.. cases.SelectMany(c => Flat(union.Keyword, c)).Distinct()]);
        if (cases.Count == 1)
        {
            return cases[0];
        }

        if (cases.TrueForAll(c => c.Form.Values is not null))
        {
            FoldValues(form, cases);
        }
        else if (AreScalarsApart(cases))
        {
            FoldScalars(form, cases);
        }
        else if (cases.Count > 0)
        {
            form.Types &= cases.Aggregate(JsonTypes.None, (all, c) => all | c.Form.Types);
            form.Unions.Add(union with { Cases = cases });
        }
        else
        {
            form.Types = JsonTypes.None;
        }

        return null;
    }

    // A choice that is nothing but a choice of the same kind adds its cases; those that come on several ways count once, or there would be
    // as many of them as there are ways.
    private static IReadOnlyList<SchemaSet> Flat(string keyword, SchemaSet set) =>
        set.Form is { Unions: [var inner], Values: null, Discriminator: null } form && inner.Keyword == keyword && IsBare(form, unions: 1)
        && inner.Cases.Aggregate(JsonTypes.None, (all, c) => all | c.Form.Types) == form.Types
            ? inner.Cases : [set];

    private static bool IsTyped(SchemaForm form) => form.Types != JsonTypes.Values || !form.IsNullable || form.IsAny;

    private static bool IsOnlyNull(SchemaSet set) => !set.IsBuilding && set.Form is { Types: JsonTypes.None, IsNullable: true, IsFalse: false };

    /// <summary>A list of known values beside the whole type, the habit for open enums, is the type.</summary>
    private static List<SchemaSet> WithoutListedBesideOpen(string keyword, List<SchemaSet> cases)
    {
        var open = cases.Where(c => c.Form is { Values: null } form && IsBare(form)).Aggregate(JsonTypes.None, (all, c) => all | c.Form.Types);
        return keyword == "anyOf" && open != JsonTypes.None
            ? [.. cases.Where(c => c.Form.Values is null || (c.Form.Types & ~open) != JsonTypes.None)]
            : cases;
    }

    private static bool AreScalarsApart(List<SchemaSet> cases)
    {
        var seen = JsonTypes.None;
        foreach (var form in cases.Select(c => c.Form))
        {
            if ((form.Types & (JsonTypes.Object | JsonTypes.Array)) != JsonTypes.None || (form.Types & seen) != JsonTypes.None || form.Values is not null
                || form.Unions.Count > 0 || form.Excluded.Count > 0 || form.Conditions.Count > 0 || form.Parts.Count > 0 || form.Texts.ContainsKey("format"))
            {
                return false;
            }

            seen |= form.Types;
        }

        return true;
    }

    private static bool IsBare(SchemaForm form, int unions = 0) =>
        form.Limits.Count == 0 && form.Texts.Count == 0 && form.Multiples.Count == 0 && form.Parts.Count == 0 && form.Members.Count == 0
        && form.Unions.Count == unions && form.Excluded.Count == 0 && form.Conditions.Count == 0 && form.Required.Count == 0;

    private static void FoldValues(SchemaForm form, List<SchemaSet> cases)
    {
        var all = new SortedDictionary<string, Node>(StringComparer.Ordinal);
        foreach (var (text, value) in cases.SelectMany(c => c.Form.Values!))
        {
            all.TryAdd(text, value);
        }

        FormMerging.RestrictValues(form, all);
        form.Sources.AddRange(cases.SelectMany(c => c.Form.Sources));
    }

    private static void FoldScalars(SchemaForm form, List<SchemaSet> cases)
    {
        form.Types &= cases.Aggregate(JsonTypes.None, (all, c) => all | c.Form.Types);
        foreach (var folded in cases.Select(c => c.Form))
        {
            foreach (var (keyword, limit) in folded.Limits)
            {
                FormMerging.Tighten(form, keyword, limit);
            }

            foreach (var (keyword, texts) in folded.Texts)
            {
                form.Texts[keyword] = form.Texts.TryGetValue(keyword, out var known) ? [.. known, .. texts] : texts;
            }

            foreach (var (text, multiple) in folded.Multiples)
            {
                form.Multiples[text] = multiple;
            }

            form.Sources.AddRange(folded.Sources);
        }
    }
}
