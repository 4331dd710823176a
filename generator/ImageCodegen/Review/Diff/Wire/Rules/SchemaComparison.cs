using ImageCodegen.OpenApi;
using ImageCodegen.Review.Diff.Wire.Schemas;

namespace ImageCodegen.Review.Diff.Wire.Rules;

/// <summary>Compares schemas in meaning, each pair once for each way of judging, so that recursion ends.</summary>
/// <param name="report">Where findings go.</param>
/// <param name="today">What sunset dates are compared with.</param>
internal sealed class SchemaComparison(WireReport report, DateOnly today)
{
    // So few are sooner compared than looked up.
    private const int FewCases = 16;

    private readonly HashSet<(int Base, int Head, int Flow, string? Name)> visited = [];
    private readonly HashSet<(int Base, int Head, int Flow, string? Name)> clean = [];
    private readonly HashSet<(string Base, string Head, int Flow)> unions = [];
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

    /// <summary>What derives from what, on both sides.</summary>
    public Descendants Descendants { get; set; } = new();

    /// <summary>How many pairs were compared: what a run costs.</summary>
    public int Compared { get; private set; }

    /// <summary>Compares two sets.</summary>
    /// <param name="before">The old state.</param>
    /// <param name="after">The new state.</param>
    /// <param name="flow">How the value travels.</param>
    /// <param name="where">The place in words.</param>
    /// <param name="baseOwner">Where to point to when there was no schema.</param>
    /// <param name="headOwner">Where to point to when there is none any more.</param>
    public void Compare(SchemaSet before, SchemaSet after, Flow flow, Where where, Element? baseOwner, Element? headOwner)
    {
        var shared = KeyOf(before.Meaning, after.Meaning, flow, where);
        var isPlace = IsPlace(before, after);
        if (clean.Contains(shared) || !visited.Add(isPlace ? KeyOf(before, after, flow, where) : shared))
        {
            return;
        }

        var pair = new SchemaPair(before.Form, after.Form, flow, where, this);
        if (isPlace)
        {
            pair = pair with { BasePlace = before.Element, HeadPlace = after.Element };
        }

        // What lies below waits its turn, so that a long way down needs no deep stack.
        waiting.Enqueue(() =>
        {
            var found = Report.Found;
            ComparePair(pair, before.Element ?? baseOwner, after.Element ?? headOwner);
            Compared++;
            if (isPlace && found == Report.Found)
            {
                clean.Add(shared);
            }
        });
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

    /// <summary>True where the cases of two unions were not compared yet: schemas that say more beside one reference to a union share its cases.</summary>
    public bool IsNew(Union before, Union after, Flow flow) =>
        before.Cases.Count + after.Cases.Count < FewCases || unions.Add((Key(before), Key(after), flow.Key));

    private static string Key(Union union) => union.Keyword + string.Join(',', union.Cases.Select(static c => c.Id));

    /// <summary>
    /// What tells comparisons apart: two that lead to the same schemas and are judged alike find the same. An element of XML may be
    /// called as its member is.
    /// </summary>
    private static (int Base, int Head, int Flow, string? Name) KeyOf(SchemaSet before, SchemaSet after, Flow flow, Where where) =>
        (before.Id, after.Id, flow.Key | (where.IsParameter ? 256 : 0) | (flow.InParameter && where.IsWhole ? 512 : 0), flow.InXml ? where.Name : null);

    /// <summary>True where a place now refers to another schema, or a schema came or went: that is told for each place.</summary>
    private static bool IsPlace(SchemaSet before, SchemaSet after) =>
        before.Form.IsFalse != after.Form.IsFalse || before.Form.IsAny != after.Form.IsAny
        || ((before.Meaning != before || after.Meaning != after) && UnionMatching.ReferenceOf(before) != UnionMatching.ReferenceOf(after));

    private static void ComparePair(SchemaPair pair, Element? before, Element? after)
    {
        LifecycleRules.CompareMember(pair);
        if (MutabilityRules.Mute(pair) is { } muted)
        {
            pair = pair.Judged(muted);
        }

        if (ExistenceRules.Compare(pair, before, after)
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
