using System.Runtime.CompilerServices;
using ImageCodegen.OpenApi;

namespace ImageCodegen.Review.Diff.Wire.Schemas;

/// <summary>Schemas that all hold for one value. None of them means any value.</summary>
/// <param name="id">Its number in the run.</param>
/// <param name="parts">The schemas.</param>
/// <param name="forms">What builds its form.</param>
internal sealed class SchemaSet(int id, IReadOnlyList<Schema> parts, SchemaForms forms)
{
    private SchemaForm? form;
    private SchemaSet? meaning;
    private bool isBuilding;

    /// <summary>Its number in the run.</summary>
    public int Id { get; } = id;

    /// <summary>The schemas.</summary>
    public IReadOnlyList<Schema> Parts { get; } = parts;

    /// <summary>Where the first of them stands; null where there is none.</summary>
    public Element? Element => Parts.Count == 0 ? null : Parts[0].Element;

    /// <summary>What all sets share that lead to the same schemas by references: the set to compare, once for all places.</summary>
    public SchemaSet Meaning => meaning ??= forms.Behind(this);

    /// <summary>True while the form is being built: a schema that leads to itself without a member between.</summary>
    public bool IsBuilding => Meaning.isBuilding;

    /// <summary>What they mean, built when first asked for.</summary>
    public SchemaForm Form => Meaning.form ?? Meaning.Build();

    private SchemaForm Build()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            // So deep in choices of choices nobody looks: what is there counts as any value.
            return form = new SchemaForm();
        }

        isBuilding = true;
        forms.Built++;
        form = SchemaFormBuilder.Build(this, forms);
        isBuilding = false;
        return form;
    }
}
