namespace ImageCodegen.Runtime;

/// <summary>Which members of an object, or items of an array, a schema has evaluated (JSON Schema core, 11).</summary>
internal sealed class EvaluatedParts(int count)
{
    private readonly bool[] evaluated = new bool[count];

    public bool Has(int part) => evaluated[part];

    public void Add(int part) => evaluated[part] = true;

    /// <summary>Adds the part at <paramref name="start"/> and all behind it.</summary>
    public void AddFrom(int start) => evaluated.AsSpan(Math.Min(start, evaluated.Length)).Fill(true);

    /// <summary>Adds what another schema has evaluated of the same value.</summary>
    public void Add(EvaluatedParts other)
    {
        for (var i = 0; i < evaluated.Length; i++)
        {
            evaluated[i] |= other.evaluated[i];
        }
    }

    /// <summary>An empty one for the same value.</summary>
    public EvaluatedParts Fresh() => new(evaluated.Length);
}
