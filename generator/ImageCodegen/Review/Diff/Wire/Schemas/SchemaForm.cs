using ImageCodegen.Model;
using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Diff.Wire.Schemas;

/// <summary>
/// What a set of schemas means, however it is written: <c>$ref</c> followed, <c>allOf</c> merged, <c>nullable</c> and
/// <c>type: null</c> alike, <c>const</c> an enum of one, unions of one folded, keywords that cannot matter left out.
/// </summary>
internal sealed class SchemaForm
{
    private static readonly SchemaForm Nothing = new();

    /// <summary>The schemas that it was built from, references and <c>allOf</c> followed.</summary>
    public List<Schema> Sources { get; private set; } = [];

    /// <summary>True where no value is allowed.</summary>
    public bool IsFalse { get; set; }

    /// <summary>The types besides null.</summary>
    public JsonTypes Types { get; set; } = JsonTypes.Values;

    /// <summary>True where null is allowed.</summary>
    public bool IsNullable { get; set; } = true;

    /// <summary>The only values besides null, as canonical JSON; null where there is no such list.</summary>
    public SortedDictionary<string, Node>? Values { get; set; }

    /// <summary>The values of <c>x-extensible-enum</c>, which promise that more may come.</summary>
    public SortedDictionary<string, Node> OpenValues { get; private set; } = new(StringComparer.Ordinal);

    /// <summary>The limits by keyword, each the tightest of its kind.</summary>
    public Dictionary<string, Limit> Limits { get; private set; } = new(StringComparer.Ordinal);

    /// <summary>The values of <c>multipleOf</c>.</summary>
    public SortedDictionary<string, JsonNumber> Multiples { get; private set; } = new(StringComparer.Ordinal);

    /// <summary>The texts that stand alone, by keyword: <c>format</c>, <c>pattern</c>, <c>contentEncoding</c>, <c>contentMediaType</c>.</summary>
    public Dictionary<string, SortedSet<string>> Texts { get; private set; } = new(StringComparer.Ordinal);

    /// <summary>True where items may not repeat.</summary>
    public bool UniqueItems { get; set; }

    /// <summary>The members, in document order.</summary>
    public Dictionary<string, SchemaSet> Members { get; private set; } = new(StringComparer.Ordinal);

    /// <summary>The names of required members.</summary>
    public SortedSet<string> Required { get; private set; } = new(StringComparer.Ordinal);

    /// <summary>Schemas for one part of the value each, by keyword: <c>items</c>, <c>additionalProperties</c>, <c>propertyNames</c>, <c>contains</c>, <c>contentSchema</c>, <c>unevaluatedItems</c>, <c>unevaluatedProperties</c>.</summary>
    public Dictionary<string, SchemaSet> Parts { get; private set; } = new(StringComparer.Ordinal);

    /// <summary>Schemas by name, by keyword: <c>patternProperties</c>, <c>dependentSchemas</c>.</summary>
    public Dictionary<string, SortedDictionary<string, SchemaSet>> Named { get; private set; } = new(StringComparer.Ordinal);

    /// <summary>The schemas of the first items.</summary>
    public List<SchemaSet> PrefixItems { get; private set; } = [];

    /// <summary>What <c>dependentRequired</c> asks for, by the member that asks.</summary>
    public SortedDictionary<string, SortedSet<string>> DependentRequired { get; private set; } = new(StringComparer.Ordinal);

    /// <summary>The conditions.</summary>
    public List<Condition> Conditions { get; private set; } = [];

    /// <summary>What must not hold.</summary>
    public List<SchemaSet> Excluded { get; private set; } = [];

    /// <summary>The unions that could not be folded.</summary>
    public List<Union> Unions { get; private set; } = [];

    /// <summary>The parts of <c>allOf</c>, which are merged into the rest.</summary>
    public List<SchemaSet> AllOf { get; private set; } = [];

    /// <summary>What tells the cases of a union apart; null where nothing does.</summary>
    public Discriminator? Discriminator { get; set; }

    /// <summary>The default, as canonical JSON; null where there is none.</summary>
    public string? Default { get; set; }

    /// <summary>True where it is only ever sent to the client.</summary>
    public bool IsReadOnly { get; set; }

    /// <summary>True where it is only ever sent to the server.</summary>
    public bool IsWriteOnly { get; set; }

    /// <summary>True where it is deprecated.</summary>
    public bool IsDeprecated { get; set; }

    /// <summary>True where every value is allowed.</summary>
    public bool IsAny =>
        !IsFalse && Types == JsonTypes.Values && IsNullable && Values is null && Limits.Count == 0 && Multiples.Count == 0 && Texts.Count == 0
        && !UniqueItems && Members.Count == 0 && Required.Count == 0 && Parts.Count == 0 && Named.Count == 0 && PrefixItems.Count == 0
        && DependentRequired.Count == 0 && Conditions.Count == 0 && Excluded.Count == 0 && Unions.Count == 0;

    /// <summary>Says that nothing is added any more: what is empty is empty in all forms, and takes no place of its own.</summary>
    public SchemaForm Complete()
    {
        Sources = Sources.Count == 0 ? Nothing.Sources : Sources;
        OpenValues = OpenValues.Count == 0 ? Nothing.OpenValues : OpenValues;
        Limits = Limits.Count == 0 ? Nothing.Limits : Limits;
        Multiples = Multiples.Count == 0 ? Nothing.Multiples : Multiples;
        Texts = Texts.Count == 0 ? Nothing.Texts : Texts;
        Members = Members.Count == 0 ? Nothing.Members : Members;
        Required = Required.Count == 0 ? Nothing.Required : Required;
        Parts = Parts.Count == 0 ? Nothing.Parts : Parts;
        Named = Named.Count == 0 ? Nothing.Named : Named;
        PrefixItems = PrefixItems.Count == 0 ? Nothing.PrefixItems : PrefixItems;
        DependentRequired = DependentRequired.Count == 0 ? Nothing.DependentRequired : DependentRequired;
        Conditions = Conditions.Count == 0 ? Nothing.Conditions : Conditions;
        Excluded = Excluded.Count == 0 ? Nothing.Excluded : Excluded;
        Unions = Unions.Count == 0 ? Nothing.Unions : Unions;
        AllOf = AllOf.Count == 0 ? Nothing.AllOf : AllOf;
        return this;
    }

    /// <summary>Where the keyword stands; null where no schema has it.</summary>
    public Element? Place(string keyword)
    {
        foreach (var source in Sources)
        {
            if (source.Get(keyword) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Where the schema stands; null where there is none.</summary>
    public Element? Start => Sources.Count == 0 ? null : Sources[0].Element;
}

/// <summary>A limit of a number or a count.</summary>
/// <param name="Value">The number.</param>
/// <param name="IsExclusive">True where the number itself is beyond it.</param>
internal readonly record struct Limit(JsonNumber Value, bool IsExclusive)
{
    /// <inheritdoc/>
    public override string ToString() => CanonicalJson.Number(Value) + (IsExclusive ? " (exclusive)" : "");
}

/// <summary><c>if</c>, <c>then</c> and <c>else</c>.</summary>
internal sealed record Condition(SchemaSet If, SchemaSet? Then, SchemaSet? Else);

/// <summary>A choice.</summary>
/// <param name="Keyword"><c>oneOf</c> or <c>anyOf</c>.</param>
/// <param name="Cases">The cases.</param>
internal sealed record Union(string Keyword, IReadOnlyList<SchemaSet> Cases);
