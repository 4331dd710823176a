using ImageCodegen.OpenApi;
using ImageCodegen.Review.Diff.Wire.Schemas;

namespace ImageCodegen.Review.Diff.Wire.Rules;

/// <summary>Compares schemas in meaning, each pair once for each way of judging, so that recursion ends.</summary>
/// <param name="report">Where findings go.</param>
/// <param name="today">What sunset dates are compared with.</param>
internal sealed class SchemaComparison(WireReport report, DateOnly today)
{
    private readonly HashSet<(int, int, int)> visited = [];
    private readonly Queue<Action> waiting = [];
    private bool isRunning;

    /// <summary>Where findings go.</summary>
    public WireReport Report { get; } = report;

    /// <summary>What sunset dates are compared with.</summary>
    public DateOnly Today { get; } = today;

    /// <summary>The forms of both sides.</summary>
    public SchemaForms Forms { get; } = new();

    /// <summary>Tells schemas that are alike.</summary>
    public FormSignature Signatures { get; } = new();

    /// <summary>Compares two sets.</summary>
    /// <param name="before">The old state.</param>
    /// <param name="after">The new state.</param>
    /// <param name="flow">How the value travels.</param>
    /// <param name="where">The place in words.</param>
    /// <param name="baseOwner">Where to point to when there was no schema.</param>
    /// <param name="headOwner">Where to point to when there is none any more.</param>
    public void Compare(SchemaSet before, SchemaSet after, Flow flow, Where where, Element? baseOwner, Element? headOwner)
    {
        if (!visited.Add((before.Id, after.Id, flow.Key)))
        {
            return;
        }

        // What lies below waits its turn, so that a long way down needs no deep stack.
        waiting.Enqueue(() => ComparePair(before, after, flow, where, baseOwner, headOwner));
        if (!isRunning)
        {
            isRunning = true;
            while (waiting.TryDequeue(out var next))
            {
                next();
            }

            isRunning = false;
        }
    }

    private void ComparePair(SchemaSet before, SchemaSet after, Flow flow, Where where, Element? baseOwner, Element? headOwner)
    {
        var pair = new SchemaPair(before.Form, after.Form, flow, where, this);
        LifecycleRules.CompareMember(pair);
        if (MutabilityRules.Mute(pair) is { } muted)
        {
            pair = pair.Judged(muted);
        }

        if (ExistenceRules.Compare(pair, before.Element ?? baseOwner, after.Element ?? headOwner)
            || !TypeRules.Compare(pair)
            || !UnionRules.Compare(pair))
        {
            return;
        }

        XmlRules.Compare(pair);
        AllOfRules.Compare(pair);
        ValueRules.Compare(pair);
        TextRules.Compare(pair);
        LimitRules.Compare(pair);
        NumberRules.Compare(pair);
        MemberRules.Compare(pair);
        AdditionalRules.Compare(pair);
        ItemRules.Compare(pair);
        DependencyRules.Compare(pair);
        ConditionRules.Compare(pair);
    }
}
