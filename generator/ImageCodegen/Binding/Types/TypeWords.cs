using ImageCodegen.Model;

namespace ImageCodegen.Binding.Types;

/// <summary>
/// Says of types that the document does not describe what is known of them: of a union its cases, of a type without a name of its own
/// the member that it is the type of.
/// </summary>
internal static class TypeWords
{
    private const int MostCases = 6;

    /// <summary>The contracts with what can be said.</summary>
    /// <param name="models">The contracts, with their final names.</param>
    /// <param name="inline">Where the types come from that have no name of their own.</param>
    public static IReadOnlyList<ContractModel> Add(IReadOnlyList<ContractModel> models, IReadOnlySet<string> inline)
    {
        var uses = models.SelectMany(m => m.Types.OfType<RecordModel>().Concat(m.Operations.Select(o => o.Request.Record))).SelectMany(r => r.Members.Select(m => (Owner: r.Name, Member: m)))
            .ToLookup(u => TypeReferences.Innermost(u.Member.Value.Type));
        return [.. models.Select(m => m with { Types = [.. m.Types.Select(t => t.Documentation.Summary is null && Words(t) is { } words ? t with { Documentation = t.Documentation with { Summary = words } } : t)] })];

        string? Words(TypeModel type)
        {
            var place = inline.Contains(type.Origin) && uses[type.Name].ToList() is [var (owner, member), .. var others] && others.TrueForAll(o => o.Member.WireName == member.WireName)
                ? $"{(member.Value.Type is ListRef or MapRef ? "One of the" : "The")} `{member.WireName}` of {owner.Name}" + (others.Count > 0 ? " and others" : "")
                : null;
            return type switch
            {
                UnionModel { Cases.Count: <= MostCases } union => (place is null ? "Can be " : place + ": ") + List([.. union.Cases.Select(c => Case(c.Value.Type)).Distinct(StringComparer.Ordinal)]) + ".",
                _ when place is not null => place + ".",
                _ => null,
            };
        }
    }

    private static string List(string[] words) => words.Length == 1 ? words[0] : string.Join(", ", words[..^1]) + " or " + words[^1];

    private static string Case(TypeRef type) => type switch
    {
        ScalarRef { Kind: ScalarKind.Boolean } => "a flag",
        ScalarRef scalar => UnionBinder.Word(scalar.Kind) switch { "Text" => "text", "Integer" => "an integer", "Number" => "a number", "Uri" => "a URI", var word => "a " + char.ToLowerInvariant(word[0]) + word[1..] },
        ListRef => "a list",
        MapRef => "a map",
        _ => TypeReferences.Own(type)?.Name ?? "any value",
    };
}
