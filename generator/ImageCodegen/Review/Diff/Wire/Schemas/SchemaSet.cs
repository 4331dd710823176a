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

    /// <summary>Its number in the run.</summary>
    public int Id { get; } = id;

    /// <summary>The schemas.</summary>
    public IReadOnlyList<Schema> Parts { get; } = parts;

    /// <summary>Where the first of them stands; null where there is none.</summary>
    public Element? Element => Parts.Count == 0 ? null : Parts[0].Element;

    /// <summary>True while the form is being built: a schema that leads to itself without a member between.</summary>
    public bool IsBuilding { get; private set; }

    /// <summary>What they mean, built when first asked for.</summary>
    public SchemaForm Form
    {
        get
        {
            if (form is null)
            {
                if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
                {
                    // So deep in choices of choices nobody looks: what is there counts as any value.
                    return form = new SchemaForm();
                }

                IsBuilding = true;
                form = SchemaFormBuilder.Build(this, forms);
                IsBuilding = false;
            }

            return form;
        }
    }
}
