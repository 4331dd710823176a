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
        var uses = models.SelectMany(Uses).ToLookup(u => TypeReferences.Innermost(u.Member.Value.Type));
        return [.. models.Select(m => m with { Types = [.. m.Types.Select(Described)] })];

        TypeModel Described(TypeModel type) =>
            IsSilent(type) && Words(type) is { } words ? type with { Documentation = type.Documentation with { Summary = words } } : type;

        string? Words(TypeModel type)
        {
            var place = inline.Contains(type.Origin) && uses[type.Name].ToList() is [var first, .. var others]
                && others.TrueForAll(o => o.Member.WireName == first.Member.WireName)
                ? Place(first) + (others.Count > 0 ? " and others" : "")
                : null;
            return type switch
            {
                UnionModel { Cases.Count: <= MostCases } union => Cases(place, union) + ".",
                _ when place is not null => place + ".",
                RecordModel record => Object(record),
                StringEnumModel texts => Values([.. texts.Values.Select(v => v.Wire)]),
                IntegerEnumModel numbers => Values([.. numbers.Values.Select(v => v.Wire)]),
                _ => null,
            };
        }
    }

    private static IEnumerable<Use> Uses(ContractModel contract) =>
        contract.Types.OfType<RecordModel>().SelectMany(r => r.Members.Select(m => new Use(r.Name, m, Body: null)))
            .Concat(contract.Operations.SelectMany(o => o.Request.Record.Members.Select(m =>
                new Use(o.Request.Record.Name, m, o.Request.Bodies.FirstOrDefault(b => b.Member.CSharpName == m.CSharpName)))));

    private static string Place(Use use) => (use.Member.Value.Type, use.Body) switch
    {
        (ListRef, { }) => $"An item of the body of {use.Owner.Name}",
        (MapRef, { }) => $"A value of the body of {use.Owner.Name}",
        (_, { }) => $"The body of {use.Owner.Name}",
        (ListRef, _) => $"An item of the `{use.Member.WireName}` of {use.Owner.Name}",
        (MapRef, _) => $"A value of the `{use.Member.WireName}` of {use.Owner.Name}",
        _ => $"The `{use.Member.WireName}` of {use.Owner.Name}",
    };

    /// <summary>True where the document says nothing, or the name once more.</summary>
    private static bool IsSilent(TypeModel type) => type.Documentation.Summary is null || type.Documentation.Repeats(type.Name.Name);

    private static string Cases(string? place, UnionModel union)
    {
        var cases = WordList.Or([.. union.Cases.Select(c => ValueWords.Of(c.Value.Type)).Distinct(StringComparer.Ordinal)]);
        return place is null ? Capital(cases) : $"{place}: {cases}";
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>What an object has.</summary>
    private static string? Object(RecordModel record)
    {
        string[] names = [.. record.Members.Select(m => m.WireName)];
        return (names.Length, record.Base, record.AdditionalValue) switch
        {
            (0, null, null) => "An object without members of its own.",
            (0, _, _) => null,
            (_, { } parent, _) => $"{Capital(ValueWords.WithArticle(parent.Name, $"`{parent.Name}`"))} with {Some(names, "member", "a nameless one")}.",
            _ => $"An object with {Some(names, "member", "a nameless one")}.",
        };
    }

    private static string? Values(string[] values) => values.Length switch
    {
        0 => null,
        1 => $"Always {Some(values, "value", "blank text")}.",
        _ => $"One of {Some(values, "value", "blank text")}.",
    };

    /// <summary>All names; of many the first ones.</summary>
    /// <param name="names">The names.</param>
    /// <param name="one">What each is the name of.</param>
    /// <param name="blank">What stands for one that nobody would see.</param>
    private static string Some(string[] names, string one, string blank)
    {
        var length = 0;
        var fit = names.TakeWhile(name => (length += name.Length) <= Longest).Count();
        string[] shown =
        [
            .. names.Take(Math.Max(1, names.Length <= MostNames + 1 ? fit : Math.Min(fit, MostNames)))
                .Select(name => string.IsNullOrWhiteSpace(name) ? blank : Quoted(name)),
        ];
        var more = names.Length - shown.Length;
        return more > 0 ? string.Join(", ", shown) + FormattableString.Invariant($" and {more} more {one}{(more == 1 ? "" : "s")}") : WordList.And(shown);
    }

    private static string Quoted(string name) => name.Contains('`', StringComparison.Ordinal) ? name : $"`{name}`";

    /// <summary>A member that has the type, or whose items have it.</summary>
    /// <param name="Owner">The record that it is a member of.</param>
    /// <param name="Member">The member.</param>
    /// <param name="Body">The body that it is; null where it is none.</param>
    private sealed record Use(TypeName Owner, MemberModel Member, BodyModel? Body);
}
