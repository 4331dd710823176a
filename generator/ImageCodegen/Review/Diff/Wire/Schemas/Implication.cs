namespace ImageCodegen.Review.Diff.Wire.Schemas;

/// <summary>Tells whether a schema says all that another one says, so that the other adds nothing to it.</summary>
internal static class Implication
{
    /// <summary>True where it surely does, null aside, which may be added to what stands in <c>allOf</c>.</summary>
    public static bool Holds(SchemaForm form, SchemaForm part, FormSignature signatures) =>
        (form.Types & ~part.Types) == JsonTypes.None
        && !part.IsFalse
        && (part.Values is null || (form.Values is not null && form.Values.Keys.All(part.Values.ContainsKey)))
        && part.Required.IsSubsetOf(form.Required)
        && part.Members.All(m => form.Members.TryGetValue(m.Key, out var member) && Member(member, m.Value, signatures))
        && part.Limits.All(l => form.Limits.TryGetValue(l.Key, out var limit) && FormMerging.Compare(l.Key, limit, l.Value) <= 0)
        && part.Texts.All(t => form.Texts.TryGetValue(t.Key, out var texts) && texts.IsSupersetOf(t.Value))
        && part.Multiples.Keys.All(form.Multiples.ContainsKey)
        && (!part.UniqueItems || form.UniqueItems)
        && part.Parts.All(p => form.Parts.TryGetValue(p.Key, out var other) && signatures.Of(other) == signatures.Of(p.Value))
        && part.Unions.Count <= form.Unions.Count
        && part.Excluded.Count <= form.Excluded.Count
        && part.Conditions.Count <= form.Conditions.Count
        && part.PrefixItems.Count <= form.PrefixItems.Count
        && part.Named.All(n => form.Named.ContainsKey(n.Key))
        && part.DependentRequired.Keys.All(form.DependentRequired.ContainsKey);

    // A change within the member is reported there.
    private static bool Member(SchemaSet member, SchemaSet part, FormSignature signatures) =>
        signatures.Of(member) == signatures.Of(part) || member.Parts.Count >= part.Parts.Count;
}
