namespace ImageCodegen.Runtime;

/// <summary>Which members of an object, or items of an array, a schema has evaluated (JSON Schema core, 11).</summary>
internal sealed class EvaluatedParts(int count)
{
    private readonly bool[] evaluated = new bool[count];

    public bool Has(int part) => evaluated[part];

    public void Add(int part) => evaluated[part] = true;

    /// <summary>
    /// True where a choice between schemas has failed, so that nobody can tell which parts the right one would have
    /// evaluated. The value is refused already; to call its other parts unknown would mislead.
    /// </summary>
    public bool IsUncertain { get; set; }

    /// <summary>Adds what another schema has evaluated of the same value.</summary>
    public void Add(EvaluatedParts other)
    {
        for (var i = 0; i < evaluated.Length; i++)
        {
            evaluated[i] |= other.evaluated[i];
        }
        IsUncertain |= other.IsUncertain;
    }

    /// <summary>An empty one for the same value.</summary>
    public EvaluatedParts Fresh() => new(evaluated.Length);
}
