using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>
/// One check of a value: collects failures, and stops at what cannot be decided (a pattern that takes too long, schemas
/// that are nested too deeply or refer to themselves without end), because a <c>not</c> would make a success of a failure.
/// </summary>
internal sealed class SchemaEvaluation
{
    /// <summary>The most levels: of the value, and of schemas at one place of it.</summary>
    public const int MostLevels = 128;

    // Alternatives within alternatives multiply on every level of the value. Some seconds.
    private const int MostSteps = 10_000_000;

    private readonly List<Step> steps = [];
    private readonly List<SchemaResource> scope = [];
    private List<ValidationFailure>? failures = [];
    private ValidationFailure? undecided;
    private int stepsDone;

    /// <summary>The resources that were entered, outermost first: the dynamic scope (JSON Schema core, 7.1).</summary>
    public IReadOnlyList<SchemaResource> Scope => scope;

    /// <summary>True where failures are not collected: a first one is enough, and its text is not wanted.</summary>
    public bool IsQuiet => failures is null || undecided is not null;

    /// <summary>Checks a value; returns everything that is wrong.</summary>
    public static IReadOnlyList<ValidationFailure> Run(SchemaNode root, JsonElement value)
    {
        var run = new SchemaEvaluation();
        run.Apply(root, new JsonInstance(value), null);
        if (run.undecided is not null)
        {
            run.failures!.Add(run.undecided);
        }
        return run.failures!;
    }

    /// <summary>Applies a schema; false where the value does not meet it.</summary>
    /// <param name="node">The schema.</param>
    /// <param name="at">The value.</param>
    /// <param name="parts">Takes what was evaluated of the value; what it has got is wrong where the result is false.</param>
    /// <param name="keyword">The keyword that a value under the schema <c>false</c> fails; <c>false</c> is the same as <c>{"not": {}}</c>.</param>
    public bool Apply(SchemaNode node, JsonInstance at, EvaluatedParts? parts, string keyword = "not")
    {
        if (node.Always is { } always)
        {
            return always || Refuse(at, keyword);
        }
        if (!Enter(node, at))
        {
            return false;
        }
        var entered = !scope.Contains(node.Resource);
        if (entered)
        {
            scope.Add(node.Resource);
        }
        steps.Add(new Step(node, at, scope.Count));
        var met = Check(node, at, parts);
        steps.RemoveAt(steps.Count - 1);
        if (entered)
        {
            scope.RemoveAt(scope.Count - 1);
        }
        return met;
    }

    /// <summary>Whether a value meets a schema, without collecting failures.</summary>
    public bool Meets(SchemaNode node, JsonInstance at, EvaluatedParts? parts) => Try(node, at, parts, null);

    /// <summary>Null where a value meets a schema, otherwise why it does not: some failures on one line.</summary>
    public string? Objection(SchemaNode node, JsonInstance at, EvaluatedParts? parts)
    {
        List<ValidationFailure>? found = IsQuiet ? null : [];
        return Try(node, at, parts, found) ? null : string.Join("; ", found?.Take(3) ?? []);
    }

    /// <summary>Adds a failure; returns false.</summary>
    public bool Fail(JsonInstance at, string keyword, [InterpolatedStringHandlerArgument("")] ref FailureText message)
    {
        if (!IsQuiet)
        {
            failures!.Add(new ValidationFailure(at.Pointer, keyword, message.ToString()));
        }
        return false;
    }

    /// <summary>Stops, as it cannot be told whether the value is right; returns false.</summary>
    public bool Stop(JsonInstance at, string keyword, string message)
    {
        undecided ??= new ValidationFailure(at.Pointer, keyword, message);
        return false;
    }

    private bool Refuse(JsonInstance at, string keyword) => keyword is "additionalProperties" or "unevaluatedProperties"
        ? Fail(at, keyword, $"is not a member that the contract has")
        : Fail(at, keyword, $"is not allowed");

    private bool Check(SchemaNode node, JsonInstance at, EvaluatedParts? parts)
    {
        var own = node.AsksForParts ? new EvaluatedParts(at.Count) : parts;
        var met = true;
        foreach (var keyword in node.Keywords)
        {
            met &= keyword.Check(this, at, own);
            if (!met && IsQuiet)
            {
                return false;
            }
        }
        if (node.AsksForParts)
        {
            parts?.Add(own!);
        }
        return met;
    }

    private bool Try(SchemaNode node, JsonInstance at, EvaluatedParts? parts, List<ValidationFailure>? found)
    {
        var outer = failures;
        failures = found;
        var own = parts?.Fresh();
        var met = Apply(node, at, own);
        failures = outer;
        if (met && own is not null)
        {
            parts!.Add(own);
        }
        return met;
    }

    private bool Enter(SchemaNode node, JsonInstance at)
    {
        if (undecided is not null)
        {
            return false;
        }
        var levels = 0;
        for (var i = steps.Count - 1; i >= 0 && ReferenceEquals(steps[i].At, at); i--, levels++)
        {
            // In a larger dynamic scope a $dynamicRef may lead elsewhere than the last time.
            if (ReferenceEquals(steps[i].Node, node) && steps[i].ScopeCount == scope.Count)
            {
                return Stop(at, "$ref", "cannot be checked: the schema refers to itself without end");
            }
        }
        if (levels >= MostLevels || at.Depth > MostLevels || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return Stop(at, "$ref", "is nested too deeply to be checked");
        }
        return ++stepsDone <= MostSteps || Stop(at, "$ref", "takes too many steps to be checked");
    }

    private readonly record struct Step(SchemaNode Node, JsonInstance At, int ScopeCount);
}
