using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>
/// One check of a value: collects failures, and stops at what cannot be decided (a pattern that takes too long, schemas
/// that are nested too deeply or refer to themselves without end), because a <c>not</c> would make a success of a failure.
/// </summary>
internal sealed class SchemaEvaluation
{
    private readonly SchemaSteps steps;
    private List<ValidationFailure>? failures = [];
    private ValidationFailure? undecided;

    private readonly Func<string, string, bool>? tries;

    private SchemaEvaluation(int length, Func<string, string, bool>? tries) => (steps, this.tries) = (new SchemaSteps(length), tries);

    /// <summary>The resources that were entered, outermost first: the dynamic scope (JSON Schema core, 7.1).</summary>
    public IReadOnlyList<SchemaResource> Scope => steps.Scope;

    /// <summary>True where failures are not collected: a first one is enough, and its text is not wanted.</summary>
    public bool IsQuiet => failures is null || undecided is not null;

    /// <summary>Checks a value; returns everything that is wrong.</summary>
    public static IReadOnlyList<ValidationFailure> Run(SchemaNode root, JsonElement value)
    {
        var run = Begin(root, value, null);
        if (run.undecided is not null)
        {
            run.failures!.Add(run.undecided);
        }
        return run.failures!;
    }

    /// <summary>The same; null where it cannot be told.</summary>
    /// <param name="root">The schema.</param>
    /// <param name="value">The value.</param>
    /// <param name="tries">Whether a pattern is to be tried on a text.</param>
    public static IReadOnlyList<ValidationFailure>? Judge(SchemaNode root, JsonElement value, Func<string, string, bool> tries)
    {
        var run = Begin(root, value, tries);
        return run.undecided is null ? run.failures : null;
    }

    /// <summary>Applies a schema; false where the value does not meet it.</summary>
    /// <param name="node">The schema.</param>
    /// <param name="at">The value.</param>
    /// <param name="parts">Takes what was evaluated of the value; what it has got is wrong where the result is false.</param>
    /// <param name="keyword">What a value under the schema <c>false</c> fails: <c>false</c> is <c>{"not": {}}</c>.</param>
    public bool Apply(SchemaNode node, JsonInstance at, EvaluatedParts? parts, string keyword = "not")
    {
        if (node.Always is { } always)
        {
            return always || Refuse(at, keyword);
        }
        if (undecided is not null)
        {
            return false;
        }
        if (steps.Enter(node, at) is { } problem)
        {
            return Stop(at, "$ref", problem);
        }
        var met = Check(node, at, parts);
        steps.Leave();
        return met;
    }

    /// <summary>Whether the pattern is to be tried on the text.</summary>
    public bool Tries(string pattern, string text) => tries is null || tries(pattern, text);

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

    private static SchemaEvaluation Begin(SchemaNode root, JsonElement value, Func<string, string, bool>? tries)
    {
        var run = new SchemaEvaluation(JsonMarshal.GetRawUtf8Value(value).Length, tries);
        run.Apply(root, new JsonInstance(value), null);
        return run;
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
}
