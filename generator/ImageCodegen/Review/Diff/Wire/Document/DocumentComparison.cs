using ImageCodegen.OpenApi;
using ImageCodegen.Review.Diff.Wire.Rules;
using ImageCodegen.Review.Diff.Wire.Schemas;

namespace ImageCodegen.Review.Diff.Wire.Document;

/// <summary>Compares two states of a document: finds the operations that belong together, and hands them to the rules.</summary>
/// <param name="report">Where findings go.</param>
/// <param name="today">What sunset dates are compared with.</param>
internal sealed class DocumentComparison(WireReport report, DateOnly today)
{
    private readonly SchemaComparison schemas = new(report, today);
    private readonly HashSet<(Syntax.Node, Syntax.Node)> callbacks = [];

    /// <summary>How many pairs of schemas were compared: what a run costs.</summary>
    public int Compared => schemas.Compared;

    /// <summary>How many forms of schemas were built.</summary>
    public int Built => schemas.Forms.Built;

    /// <summary>Compares the documents; null for one that is not there.</summary>
    public void Compare(OpenApiDocument? before, OpenApiDocument? after)
    {
        schemas.Descendants = new Descendants(before, after);
        if (before is not null && after is not null)
        {
            InfoRules.Compare(before, after, report);
            ServerRules.CompareDocuments(before, after, report);
            SchemeRules.Compare(before, after, report);
        }

        List<Operation> old = [.. before?.Operations ?? []], now = [.. after?.Operations ?? []], oldEvents = [.. Events.Webhooks(before)], newEvents = [.. Events.Webhooks(after)];
        if (old.Count + now.Count + oldEvents.Count + newEvents.Count == 0)
        {
            LibraryRules.Compare(before, after, schemas);
        }

        Match(before, after, old, now, isEvent: false);
        Match(before, after, oldEvents, newEvents, isEvent: true);
    }

    private void Match(
        OpenApiDocument? before, OpenApiDocument? after, IEnumerable<Operation> old, IEnumerable<Operation> now, bool isEvent)
    {
        var left = now.ToList();
        var unmatched = Take(old, static o => (o.Method, o.Path.Template));
        unmatched = Take(unmatched, static o => (o.Method, PathShape.Of(o.Path.Template)));
        unmatched.ForEach(o => OperationRules.Remove(o, isEvent, report, today));
        left.ForEach(o => OperationRules.Add(o, isEvent, report));

        List<Operation> Take(IEnumerable<Operation> operations, Func<Operation, (string, string)> key) => Pairing.Take(
            operations, left, key, key, (was, @is) => ComparePair(new OperationPair(was, @is, before!, after!, schemas) { IsEvent = isEvent }));
    }

    private void ComparePair(OperationPair pair)
    {
        OperationRules.Compare(pair);
        SunsetRules.Compare(pair.Base, pair.Head, pair.Name, pair.Request, pair.Comparison);
        SecurityRules.Compare(pair);
        ServerRules.Compare(pair);
        ParameterRules.Compare(pair, today);
        BodyRules.Compare(pair);
        ResponseRules.Compare(pair);
        ErrorCodeRules.Compare(pair);
        foreach (var (name, old, now) in Events.Callbacks(pair))
        {
            CompareCallback(pair, name, old, now);
        }
    }

    private void CompareCallback(OperationPair pair, string name, Element? old, Element? now)
    {
        if (old is null || now is null)
        {
            CallbackRules.Report(pair, name, old, now);
            return;
        }

        // The operation of a callback may have the same callback again.
        if (!callbacks.Add((old.Node, now.Node)))
        {
            return;
        }

        Match(
            pair.BaseDocument, pair.HeadDocument,
            Events.OperationsOf(old, pair.Base.Reader), Events.OperationsOf(now, pair.Head.Reader), isEvent: !pair.IsEvent);
    }
}
