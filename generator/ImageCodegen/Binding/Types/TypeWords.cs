using ImageCodegen.Model;

namespace ImageCodegen.Binding.Types;

/// <summary>
/// Says of types that the document does not describe what is known of them: of a union its cases, of a type without a name of its own
/// the member that it is the type of.
/// </summary>
internal static class TypeWords
{
    private const int MostCases = 6;
    private const int MostNames = 4;

    /// <summary>The characters of names that fit on a line, with what stands around them.</summary>
    private const int Longest = 45;

    /// <summary>The contracts with what can be said.</summary>
    /// <param name="models">The contracts, with their final names.</param>
    /// <param name="inline">Where the types come from that have no name of their own.</param>
    public static IReadOnlyList<ContractModel> Add(IReadOnlyList<ContractModel> models, IReadOnlySet<string> inline)
    {
        var uses = models.SelectMany(m => m.Types.OfType<RecordModel>().Concat(m.Operations.Select(o => o.Request.Record))).SelectMany(r => r.Members.Select(m => (Owner: r.Name, Member: m)))
            .ToLookup(u => TypeReferences.Innermost(u.Member.Value.Type));
        return [.. models.Select(m => m with { Types = [.. m.Types.Select(t => IsSilent(t) && Words(t) is { } words ? t with { Documentation = t.Documentation with { Summary = words } } : t)] })];

        string? Words(TypeModel type)
        {
            var place = inline.Contains(type.Origin) && uses[type.Name].ToList() is [var (owner, member), .. var others] && others.TrueForAll(o => o.Member.WireName == member.WireName)
                ? $"{(member.Value.Type is ListRef or MapRef ? "One of the" : "The")} `{member.WireName}` of {owner.Name}" + (others.Count > 0 ? " and others" : "")
                : null;
            return type switch
            {
                UnionModel { Cases.Count: <= MostCases } union => (place is null ? "Can be " : place + ": ") + List([.. union.Cases.Select(c => Case(c.Value.Type)).Distinct(StringComparer.Ordinal)]) + ".",
                _ when place is not null => place + ".",
                RecordModel record => Object(record),
                StringEnumModel texts => Values([.. texts.Values.Select(v => v.Wire)]),
                IntegerEnumModel numbers => Values([.. numbers.Values.Select(v => v.Wire)]),
                _ => null,
            };
        }
    }

    /// <summary>True where the document says nothing, or the name once more.</summary>
    private static bool IsSilent(TypeModel type) =>
        type.Documentation.Summary is not { } summary || string.Equals(summary.Trim(), type.Name.Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>What an object has.</summary>
    private static string? Object(RecordModel record)
    {
        string[] names = [.. record.Members.Select(m => m.WireName)];
        return (names.Length, record.Base, record.AdditionalValue) switch
        {
            (0, null, null) => "An object without members of its own.",
            (0, _, _) => null,
            (_, { } parent, _) => $"A `{parent.Name}` with {Some(names, "members")}.",
            _ => $"An object with {Some(names, "members")}.",
        };
    }

    private static string? Values(string[] values) => values.Length switch
    {
        0 => null,
        1 => $"Always {Some(values, "values")}.",
        _ => $"One of {Some(values, "values")}.",
    };

    /// <summary>All names; of many the first ones.</summary>
    private static string Some(string[] names, string many)
    {
        var length = 0;
        var fit = names.TakeWhile(name => (length += name.Length) <= Longest).Count();
        string[] shown = [.. names.Take(Math.Max(1, names.Length <= MostNames + 1 ? fit : Math.Min(fit, MostNames))).Select(Quoted)];
        return names.Length > shown.Length ? string.Join(", ", shown) + FormattableString.Invariant($" and {names.Length - shown.Length} more {many}")
            : shown.Length == 1 ? shown[0]
            : string.Join(", ", shown[..^1]) + " and " + shown[^1];
    }

    private static string Quoted(string name) => string.IsNullOrWhiteSpace(name) ? "the blank one" : name.Contains('`', StringComparison.Ordinal) ? name : $"`{name}`";

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
