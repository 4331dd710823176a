using System.Text;

namespace ImageCodegen.Runtime;

/// <summary>The cases of a union, in the order in which they are tried where several fit alike.</summary>
public sealed class UnionCases
{
    private readonly List<UnionCase> cases = [];
    private readonly string? discriminator;
    private readonly List<Lazy<JsonSchemaAssertion>> assertions = [];
    private UnionMembers? members;

    private UnionCases(string keyword, string? discriminator)
    {
        Keyword = keyword;
        this.discriminator = discriminator;
        IsAlwaysNamed = discriminator is not null;
        Discriminator = discriminator is null ? null : Encoding.UTF8.GetBytes(discriminator);
    }

    /// <summary>The JSON Schema keyword that a value of no case fails.</summary>
    internal string Keyword { get; }

    /// <summary>The member whose value names the case, if there is one.</summary>
    internal byte[]? Discriminator { get; }

    /// <summary>The name of that member.</summary>
    internal string? DiscriminatorName => discriminator;

    /// <summary>True where a value must not be of two cases.</summary>
    internal bool IsExclusive => Keyword == "oneOf";

    /// <summary>True where every object has the member that names its case.</summary>
    internal bool IsAlwaysNamed { get; private set; }

    internal int Count => cases.Count;

    /// <summary>What every value must be valid against.</summary>
    internal IReadOnlyList<Lazy<JsonSchemaAssertion>> Assertions => assertions;

    /// <summary>What the cases' objects look like. Made when first asked for; two threads may both make it.</summary>
    internal UnionMembers Members => members ??= new UnionMembers(cases);

    /// <summary>The case of objects that the discriminator does not tell; -1 where there is none.</summary>
    internal int Default { get; private set; } = -1;

    internal UnionCase this[int index] => cases[index];

    /// <summary>True where another case has values of the kinds of this one.</summary>
    internal bool MayOverlap(int index)
    {
        for (var i = 0; i < cases.Count; i++)
        {
            if (i != index && cases[i].Overlaps(cases[index]))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Begins the cases of <c>oneOf</c>.</summary>
    /// <param name="discriminator">The wire name of the member whose value names the case, if there is one.</param>
    public static UnionCases OneOf(string? discriminator = null) => new("oneOf", discriminator);

    /// <summary>Begins the cases of <c>anyOf</c>.</summary>
    /// <param name="discriminator">The wire name of the member whose value names the case, if there is one.</param>
    public static UnionCases AnyOf(string? discriminator = null) => new("anyOf", discriminator);

    /// <summary>Says what every value must be valid against, whatever its case.</summary>
    /// <param name="jsonSchema">A JSON Schema; read when a value is checked first.</param>
    public UnionCases Assert(string jsonSchema)
    {
        assertions.Add(new(() => JsonSchemaAssertion.Parse(jsonSchema)));
        return this;
    }

    /// <summary>Adds a case.</summary>
    /// <param name="kinds">The JSON kinds that it has.</param>
    /// <param name="shape">What tells it from cases of the same kinds.</param>
    /// <param name="check">Checks a value. Records and unions are checked without.</param>
    public UnionCases Add<T, TCodec>(JsonKinds kinds, UnionShape? shape = null, ItemCheck<T>? check = null)
        where T : notnull
        where TCodec : struct, IJsonCodec<T> => Add(new UnionCase<T, TCodec>(kinds, shape ?? UnionShape.Nothing, check));

    /// <summary>Adds a case that is a union itself.</summary>
    /// <param name="kinds">The JSON kinds that it has.</param>
    /// <param name="shape">What tells it from cases of the same kinds.</param>
    public UnionCases Add<T>(JsonKinds kinds, UnionShape? shape = null)
        where T : JsonUnion<T>, IJsonUnion<T> => Add(new InnerUnionCase<T>(kinds, shape ?? UnionShape.Nothing));

    private UnionCases Add(UnionCase added)
    {
        if (added.Shape.IsDefault)
        {
            Default = cases.Count;
        }
        cases.Add(added);
        IsAlwaysNamed &= added.Shape.Required.Contains(discriminator, StringComparer.Ordinal);
        return this;
    }
}
