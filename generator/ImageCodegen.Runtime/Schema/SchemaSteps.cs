using System.Runtime.CompilerServices;

namespace ImageCodegen.Runtime;

/// <summary>Where an evaluation is: the schemas that are being applied, outermost first, and their bounds.</summary>
/// <param name="length">The length of the value, in bytes of JSON.</param>
internal sealed class SchemaSteps(int length)
{
    /// <summary>The most levels: of the value, and of schemas at one place of it.</summary>
    public const int MostLevels = 128;

    private readonly List<Step> steps = [];
    private readonly List<SchemaResource> scope = [];

    // Steps grow with the value; only alternatives within alternatives multiply on every level of it.
    private long left = 2_000_000 + (20L * length);

    /// <summary>The resources that were entered, outermost first: the dynamic scope (JSON Schema core, 7.1).</summary>
    public IReadOnlyList<SchemaResource> Scope => scope;

    /// <summary>Begins to apply a schema. Null, or why that cannot be done, and then nothing has begun.</summary>
    public string? Enter(SchemaNode node, JsonInstance at)
    {
        var levels = 0;
        for (var i = steps.Count - 1; i >= 0 && ReferenceEquals(steps[i].At, at); i--, levels++)
        {
            // In a larger dynamic scope a $dynamicRef may lead elsewhere than the last time.
            if (ReferenceEquals(steps[i].Node, node) && steps[i].ScopeCount == scope.Count)
            {
                return "cannot be checked: the schema refers to itself without end";
            }
        }
        if (levels >= MostLevels || at.Depth > MostLevels || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return "is nested too deeply to be checked";
        }
        if (--left < 0)
        {
            return "takes too many steps to be checked";
        }
        var enters = !scope.Contains(node.Resource);
        if (enters)
        {
            scope.Add(node.Resource);
        }
        steps.Add(new Step(node, at, scope.Count, enters));
        return null;
    }

    /// <summary>Ends what <see cref="Enter"/> began.</summary>
    public void Leave()
    {
        if (steps[^1].Entered)
        {
            scope.RemoveAt(scope.Count - 1);
        }
        steps.RemoveAt(steps.Count - 1);
    }

    private readonly record struct Step(SchemaNode Node, JsonInstance At, int ScopeCount, bool Entered);
}
